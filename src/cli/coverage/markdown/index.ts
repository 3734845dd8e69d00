import type { Session } from '../../command.ts';
import { type Page, type Writer, writePlace } from '../page.ts';
import { toCodeSpan } from './code-span.ts';
import { type LinkLine, createLinkLine } from './source-link.ts';
import { writeMarkdown } from './write-page.ts';

/** Where Markdown is written, and in which language. */
export type MarkdownPlace = Pick<Session, 'env' | 'language'> & {
  /** The folder from which files are named. */
  readonly folder: string;
};

/** Writes a page as Markdown, for a comment or the summary of a job. Places are links where the job says whose they are. */
export function renderMarkdown(createPage: (write: Writer) => Page, { folder, env, language }: MarkdownPlace): string {
  return writeMarkdown(createPage(createWriter(createLinkLine(env, folder))), language);
}

/** Writes names as code, so that nothing in them is markup. */
export function createWriter(linkLine: LinkLine): Writer {
  return {
    name: toCodeSpan,
    place: (file, position) => {
      const place = toCodeSpan(writePlace(file, position));
      const link = linkLine(file, position.line);
      return link === undefined ? place : `[${place}](${link})`;
    },
  };
}

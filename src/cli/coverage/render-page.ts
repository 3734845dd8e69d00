import type { Style } from '../style.ts';
import type { Page } from './page.ts';

/** Writes a page as text for a terminal. */
export function renderPage({ title, intro, sections }: Page, style: Style): string {
  return [
    style.bold(title),
    ...intro,
    ...sections.flatMap((section) => ['', style.bold(section.title), ...section.lines.map((line) => `  ${line}`)]),
  ].join('\n');
}

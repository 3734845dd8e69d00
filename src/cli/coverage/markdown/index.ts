import type { Language } from '../../../language/language.ts';
import type { JudgedCoverage } from '../report.ts';
import { toCodeSpan } from './code-span.ts';
import { createPage } from './create-page.ts';
import { writeMarkdown } from './write-page.ts';

/** A record as Markdown, for a comment or the summary of a job. */
export function renderMarkdown(judged: JudgedCoverage, language: Language): string {
  return writeMarkdown(createPage(judged, language, toCodeSpan), language);
}

import type { CoverageDiffRecord } from '../../records.ts';
import type { Style } from '../../style.ts';
import type { Gates } from '../gates.ts';
import { type MarkdownPlace, renderMarkdown } from '../markdown/index.ts';
import { readCoverageFile } from '../read-files.ts';
import { renderPage } from '../render-page.ts';
import { PLAIN } from '../show-unseen.ts';
import { createDiffPage } from './create-diff-page.ts';
import { diffCoverage } from './diff-coverage.ts';

/** Compares the records of two files. Throws an `InputError` if one is no record. */
export function compareFiles(
  [before, after]: readonly [string, string],
  { failOn = [] }: Gates,
  cwd: string,
): CoverageDiffRecord {
  const read = (file: string) => ({ file, record: readCoverageFile(file, cwd) });
  return diffCoverage(read(before), read(after), { failOn });
}

/** A comparison as text, or as Markdown. */
export function renderComparison(
  record: CoverageDiffRecord,
  isMarkdown: boolean,
  place: MarkdownPlace,
  style: Style,
): string {
  const { language } = place;
  if (isMarkdown) return renderMarkdown((write) => createDiffPage(record, language, write), place);
  return renderPage(createDiffPage(record, language, PLAIN), style);
}

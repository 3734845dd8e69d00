/**
 * The report as a page: `pack.ts` makes its data of the record, `excerpts.ts` reads the source around the calls, and `document.ts` writes
 * both into one file together with the program of the page (`src/coverage-page`), which `page-text.ts` has.
 */
import type { Language } from '../../../language/language.ts';
import type { CoverageRecord } from '../../records.ts';
import { writeDocument } from './document.ts';
import { readSources } from './excerpts.ts';
import { packRecord } from './pack.ts';
import { loadPageText } from './page-text.ts';

/** What a page needs beside the record. */
export interface Surroundings {
  /** The folder that names of files start in. */
  readonly folder: string;
  /** The codes that every call can return. */
  readonly commonCodes: readonly string[];
  readonly language: Language;
}

/** One HTML file that shows the record, with the source around each call as it is now. */
export async function createPage(record: CoverageRecord, surroundings: Surroundings): Promise<string> {
  const { folder, commonCodes, language } = surroundings;
  const [sources, page] = await Promise.all([readSources(record.calls, folder), loadPageText()]);
  return writeDocument(packRecord(record, commonCodes, language), sources, page);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Excerpt, Sources } from '../../../coverage-page/data.ts';
import { groupBy } from '../../../memo/group-by.ts';
import type { CoveredCall } from '../../records.ts';

/** Lines before and after each line that says something. */
const AROUND = 4;

/** A longer line is cut; that of a bundle can have millions of characters. */
const LONGEST_LINE = 2000;

/** The characters of all excerpts. Files that come later have none. */
const MOST_CHARACTERS = 20_000_000;

/** What ends a line for ESLint, which counted them. */
const LINE_END = /\r\n|[\r\n\u2028\u2029]/u;

/** The lines around each call, where its failure arrives and where it ends, as the files are now. A file that cannot be read has none. */
export async function readSources(calls: readonly CoveredCall[], folder: string): Promise<Sources> {
  const sources: Record<string, readonly Excerpt[]> = {};
  let left = MOST_CHARACTERS;
  for (const [file, ofFile] of groupBy(calls, (call) => call.file)) {
    const text = await readFile(resolve(folder, file), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const excerpts = cutExcerpts(text, ofFile.flatMap(listLines));
    left -= excerpts.flatMap(({ lines }) => lines).reduce((sum, { length }) => sum + length, 0);
    if (left < 0) break;
    Object.defineProperty(sources, file, { value: excerpts, enumerable: true });
  }
  return sources;
}

/** The lines that say something about a call. */
function listLines({ line, end, arrivals, codes, commonCodes }: CoveredCall): readonly number[] {
  return [line, end.line, ...[...arrivals, ...codes, ...commonCodes].flatMap((each) => each.line ?? [])];
}

/** The lines near to the given ones, in runs without a gap. */
export function cutExcerpts(text: string, wanted: readonly number[]): readonly Excerpt[] {
  const lines = text.replace(/^\uFEFF/, '').split(LINE_END);
  const near = new Set(wanted.flatMap((line) => listNear(line, lines.length)));
  const numbers = [...near].sort((left, right) => left - right);
  const starts = numbers.flatMap((number, at) => (near.has(number - 1) ? [] : at));
  return starts.map((from, index) => {
    const ofRun = numbers.slice(from, starts[index + 1]);
    const [first = 1] = ofRun;
    return excerptOf(
      first,
      ofRun.map((number) => lines[number - 1] ?? ''),
    );
  });
}

function listNear(line: number, last: number): readonly number[] {
  const all = Array.from({ length: 2 * AROUND + 1 }, (_, offset) => line - AROUND + offset);
  return all.filter((number) => number >= 1 && number <= last);
}

function excerptOf(start: number, lines: readonly string[]): Excerpt {
  const cut = lines.flatMap(({ length }, index) =>
    length > LONGEST_LINE ? [[String(start + index), length - LONGEST_LINE] as const] : [],
  );
  return {
    start,
    lines: lines.map((line) => line.slice(0, LONGEST_LINE)),
    ...(cut.length > 0 && { cut: Object.fromEntries(cut) }),
  };
}

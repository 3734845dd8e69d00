import { groupBy } from '../../../memo/group-by.ts';
import { oncePerObject } from '../../../memo/once.ts';
import { squash } from '../../../registry/explain/words.ts';
import { type FileText, collectTexts } from './file-texts.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** The texts of a file, indexed for searches. */
export interface TextIndex {
  readonly texts: readonly FileText[];
  /** The texts that are equal to a text. */
  readonly equalTo: (text: string) => readonly FileText[];
  /** The texts that have a code as a word, each as often as they have it. */
  readonly withWord: (code: string) => readonly FileText[];
  /** The texts that have a part anywhere in them, each as often as they have it. */
  readonly withPart: (part: string) => readonly FileText[];
  /** The strings that are equal but for case and separators. */
  readonly likeIt: (text: string) => readonly string[];
}

/** Each part takes a pass over the file, so no more parts than this are searched for. */
const MOST_PARTS = 200;

/** Indexes the texts of a file, once and in one pass. */
export const indexTexts = oncePerObject((sourceCode: SourceCode): TextIndex => createIndex(collectTexts(sourceCode)));

/** A run of letters and digits in a text. */
interface Run {
  readonly run: string;
  readonly at: number;
  readonly text: FileText;
}

function createIndex(texts: readonly FileText[]): TextIndex {
  const byText = groupBy(texts, ({ text }) => text);
  const runs = groupBy(texts.flatMap(listRuns), ({ run }) => run);
  // The name of a constant may spell the code that it holds: `RESOURCE_NOT_FOUND`.
  const spelled = texts.flatMap(({ text, kind }) => {
    if (kind === 'name') return [];
    return kind === 'pattern' ? text.replaceAll(/[$()^]/g, '') : text;
  });
  const alike = groupBy(new Set(spelled), squash);
  const parts = new Map<string, readonly FileText[]>();
  return {
    texts,
    equalTo: (text) => byText.get(text) ?? [],
    withWord: (code) => listWithWord(code, runs),
    withPart: (part) => {
      const known = parts.get(part);
      // A part that is not searched for may be anywhere.
      if (known === undefined && parts.size >= MOST_PARTS) return texts;
      const found = known ?? texts.flatMap((text) => repeat(text, text.text.split(part).length - 1));
      parts.set(part, found);
      return found;
    },
    likeIt: (text) => alike.get(squash(text)) ?? [],
  };
}

function listRuns(text: FileText): readonly Run[] {
  return Array.from(text.text.matchAll(/\w+/g), ({ 0: run, index: at }) => ({ run, at, text }));
}

/** Goes through the places of the rarest run of a code: its namespace may be in every line. */
function listWithWord(code: string, runs: ReadonlyMap<string, readonly Run[]>): readonly FileText[] {
  const places = Array.from(code.matchAll(/\w+/g), ({ 0: run, index }) => ({ index, found: runs.get(run) ?? [] }));
  const [first, ...others] = places;
  if (first === undefined) return [];
  const { index, found } = others.reduce((best, next) => (next.found.length < best.found.length ? next : best), first);
  return found.filter(({ at, text }) => isWordAt(code, at - index, text.text)).map(({ text }) => text);
}

/** Before or after a dot, a bare code is a part of another one: `LimitExceeded.Memory` is not `LimitExceeded`. */
function isWordAt(code: string, start: number, text: string): boolean {
  const end = start + code.length;
  if (start < 0 || !text.startsWith(code, start)) return false;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (/\w$/.test(before) || /^\w/.test(after)) return false;
  return /\W/.test(code) || !(/\w\.$/.test(before) || /^\.\w/.test(after));
}

function repeat<T>(item: T, times: number): readonly T[] {
  return times === 1 ? [item] : Array.from({ length: times }, () => item);
}

import { groupBy } from '../../../memo/group-by.ts';
import { type FileText, findFileTexts } from './file-texts.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** The texts of a file by what is asked of them. Made once for a file, in one pass. */
export interface TextIndex {
  readonly texts: readonly FileText[];
  /** The texts that are as a whole what is asked for. */
  readonly equalTo: (text: string) => readonly FileText[];
  /** The texts in which a code stands as a word, each as often as it does. */
  readonly withWord: (code: string) => readonly FileText[];
  /** The texts that have something anywhere in them, each as often as they do. */
  readonly withPart: (part: string) => readonly FileText[];
  /** The strings that are equal but for case and separators. */
  readonly likeIt: (text: string) => ReadonlySet<string>;
}

/** Each takes a pass over the file, so a file with more is not asked for them one by one. */
const MOST_PARTS = 200;

const remembered = new WeakMap<SourceCode, TextIndex>();

export function indexTexts(sourceCode: SourceCode): TextIndex {
  const index = remembered.get(sourceCode) ?? createIndex(findFileTexts(sourceCode));
  remembered.set(sourceCode, index);
  return index;
}

/** A run of letters and digits in a text. */
interface Run {
  readonly run: string;
  readonly at: number;
  readonly text: FileText;
}

function createIndex(texts: readonly FileText[]): TextIndex {
  const byText = groupBy(texts, ({ text }) => text);
  const runs = groupBy(texts.flatMap(findRuns), ({ run }) => run);
  const alike = new Map<string, Set<string>>();
  for (const { text, kind } of texts) {
    // Names of constants spell the code that they hold: `RESOURCE_NOT_FOUND`.
    if (kind !== 'name') addTo(alike, simplify(text), kind === 'pattern' ? text.replaceAll(/[$()^]/g, '') : text);
  }
  const parts = new Map<string, readonly FileText[]>();
  return {
    texts,
    equalTo: (text) => byText.get(text) ?? [],
    withWord: (code) => findWord(code, runs),
    withPart: (part) => {
      const known = parts.get(part);
      // What is not searched for may be anywhere.
      if (known === undefined && parts.size >= MOST_PARTS) return texts;
      const found = known ?? texts.flatMap((text) => repeat(text, text.text.split(part).length - 1));
      parts.set(part, found);
      return found;
    },
    likeIt: (text) => alike.get(simplify(text)) ?? new Set(),
  };
}

function findRuns(text: FileText): readonly Run[] {
  return Array.from(text.text.matchAll(/\w+/g), ({ 0: run, index: at }) => ({ run, at, text }));
}

/** Goes through the places of the rarest run of a code: the namespace of one may stand in every line. */
function findWord(code: string, runs: ReadonlyMap<string, readonly Run[]>): readonly FileText[] {
  const places = Array.from(code.matchAll(/\w+/g), ({ 0: run, index }) => ({ index, found: runs.get(run) ?? [] }));
  const [first, ...others] = places;
  if (first === undefined) return [];
  const { index, found } = others.reduce((best, next) => (next.found.length < best.found.length ? next : best), first);
  return found.filter(({ at, text }) => isWordAt(code, at - index, text.text)).map(({ text }) => text);
}

/** A bare code is another one before and after a dot: `LimitExceeded.Memory` is not `LimitExceeded`. */
function isWordAt(code: string, start: number, text: string): boolean {
  const end = start + code.length;
  if (start < 0 || !text.startsWith(code, start)) return false;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (/\w$/.test(before) || /^\w/.test(after)) return false;
  return /\W/.test(code) || !(/\w\.$/.test(before) || /^\.\w/.test(after));
}

/** `AuthFailure.SignatureExpire`, `AUTHFAILURE_SIGNATUREEXPIRE`  →  `authfailuresignatureexpire` */
function simplify(text: string): string {
  return text.replaceAll(/[\W_]+/g, '').toLowerCase();
}

function repeat<T>(item: T, times: number): readonly T[] {
  return times === 1 ? [item] : Array.from({ length: times }, () => item);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

import { once, oncePerKey } from '../once.ts';
import type { CodeList } from './code-list.ts';
import { stemOf } from './inflection.ts';
import { isWordBorder, wordsOf } from './words.ts';

/**
 * Which codes of a list hold which words. Words and stems are given in lower case. What a code splits in two words
 * holds for one as well: `TimeOut` has `time`, `out` and `timeout`.
 */
export interface Lexicon {
  readonly codesWith: (word: string) => readonly string[];
  /** The codes with a form of the word. Of very common ones only some: enough to know that they are common. */
  readonly codesWithStem: (stem: string) => readonly string[];
  /** The stems of the words of a code. */
  readonly stemsOfCode: (code: string) => ReadonlySet<string>;
}

/** The stems of the words of a text. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => stemOf(word.text)));
}

/** From so many codes on a word says nothing about which code is meant. */
const VERY_COMMON = 1000;

/**
 * The lexicon of codes that hold no line break. Words are looked for in the text of all codes when they are asked
 * for: few ever are. Stems are indexed at once when the first is asked for, since who asks for one asks for hundreds.
 */
export function createLexicon(list: CodeList): Lexicon {
  const text = once(() => `\n${list.codes.join('\n')}\n`);
  const folded = once(() => `\n${list.folded().join('\n')}\n`);
  const byStem = once(() => indexStems(list.codes));
  return {
    codesWith: oncePerKey((word) => findCodes(text(), folded(), word)),
    codesWithStem: (stem) => byStem().get(stem) ?? [],
    stemsOfCode: oncePerKey(stemsOf),
  };
}

function indexStems(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const stem = oncePerKey(stemOf);
  const index = new Map<string, string[]>();
  for (const code of codes) {
    for (const { text } of wordsOf(code)) addCode(code, stem(text), index);
  }
  return index;
}

/** A code is added once, though it may have several forms of the word: those come one after the other. */
function addCode(code: string, stem: string, index: Map<string, string[]>): void {
  const codes = index.get(stem);
  if (codes === undefined) index.set(stem, [code]);
  else if (codes.length < VERY_COMMON && codes.at(-1) !== code) codes.push(code);
}

/** The codes that hold the word. */
function findCodes(text: string, folded: string, word: string): readonly string[] {
  const found: string[] = [];
  if (word === '') return found;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (!isWordBorder(text, at) || !isWordBorder(text, at + word.length)) continue;
    const end = text.indexOf('\n', at);
    found.push(text.slice(text.lastIndexOf('\n', at) + 1, end));
    at = end;
  }
  return found;
}

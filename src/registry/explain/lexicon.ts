import { once, oncePerKey } from '../once.ts';
import type { CodeList } from './code-list.ts';
import { stemOf } from './inflection.ts';
import { isWordBorder, wordsOf } from './words.ts';

/** Which codes of a list hold which words. Words and stems are given in lower case. */
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
 * for: few ever are, and to split all codes beforehand would take longer than all else that explaining needs.
 */
export function createLexicon(list: CodeList): Lexicon {
  const text = once(() => `\n${list.codes.join('\n')}\n`);
  const folded = once(() => `\n${list.folded().join('\n')}\n`);
  return {
    codesWith: oncePerKey((word) =>
      findCodes(text(), folded(), word, Infinity, (at) => isWordBorder(text(), at + word.length)),
    ),
    codesWithStem: oncePerKey((stem) =>
      findCodes(text(), folded(), stem, VERY_COMMON, (at) => stemOf(wordAt(text(), folded(), at)) === stem),
    ),
    stemsOfCode: oncePerKey(stemsOf),
  };
}

/** The codes in which `start` begins a word that passes the test, given its position. */
function findCodes(
  text: string,
  folded: string,
  start: string,
  most: number,
  test: (at: number) => boolean,
): readonly string[] {
  const found: string[] = [];
  if (start === '') return found;
  for (let at = folded.indexOf(start); at !== -1 && found.length < most; at = folded.indexOf(start, at + 1)) {
    if (!isWordBorder(text, at) || !test(at)) continue;
    const end = text.indexOf('\n', at);
    found.push(text.slice(text.lastIndexOf('\n', at) + 1, end));
    at = end;
  }
  return found;
}

function wordAt(text: string, folded: string, start: number): string {
  let end = start + 1;
  while (!isWordBorder(text, end)) end += 1;
  return folded.slice(start, end);
}

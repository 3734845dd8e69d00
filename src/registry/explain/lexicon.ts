import { once, oncePerKey } from '../../memo/once.ts';
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
  /** How much it says that a code has a form of the word: more, the fewer have. */
  readonly weightOf: (stem: string) => number;
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
  const mayHold = once(() => indexSequences(folded()));
  const byStem = once(() => indexStems(list.codes));
  const codesWithStem = (stem: string) => byStem().get(stem) ?? [];
  return {
    codesWith: oncePerKey((word) => (mayHold()(word) ? codesWithWord(text(), folded(), word) : [])),
    codesWithStem,
    weightOf: oncePerKey((stem) => Math.log((list.codes.length + 1) / (codesWithStem(stem).length + 1))),
    stemsOfCode: oncePerKey(stemsOf),
  };
}

/** As many characters decide on a bit as are shifted out of it one by one: four. Some sequences share a bit. */
const SEQUENCE = 4;
const SEQUENCES = 1 << (4 * SEQUENCE);

const addCharacter = (sequence: number, character: number): number =>
  ((sequence << 4) ^ (character & 31)) & (SEQUENCES - 1);

/**
 * Whether a text can hold a word, by its sequences of characters: a misspelled word mostly has one that no word has, and
 * is not looked for then. Never wrong in saying no; words shorter than a sequence may always be there.
 */
function indexSequences(text: string): (word: string) => boolean {
  const found = new Uint8Array(SEQUENCES);
  let sequence = 0;
  for (let at = 0; at < text.length; at += 1) {
    sequence = addCharacter(sequence, text.charCodeAt(at));
    found[sequence] = 1;
  }
  return (word) => {
    let own = 0;
    for (let at = 0; at < word.length; at += 1) {
      own = addCharacter(own, word.charCodeAt(at));
      if (at >= SEQUENCE - 1 && found[own] === 0) return false;
    }
    return true;
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
function codesWithWord(text: string, folded: string, word: string): readonly string[] {
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

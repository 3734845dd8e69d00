import { once, oncePerKey } from '../../memo/once.ts';
import type { CodeList } from './code-list.ts';
import { stemOf } from './inflection.ts';
import { isWordBorder, splitWords } from './words.ts';

/**
 * Which codes of a list hold which words. Words are given in lower case. What a code splits in two words
 * holds for one as well: `TimeOut` has `time`, `out` and `timeout`.
 */
export interface Lexicon {
  readonly has: (word: string) => boolean;
  readonly codesWith: (word: string) => readonly string[];
}

/** The stem of a word in any case. Codes have many words in common. */
export const stemOfWord = oncePerKey((word) => stemOf(word.toLowerCase()));

/** The stems of the words of a text, in their order. */
export function stemsOf(text: string): readonly string[] {
  return splitWords(text).map(stemOfWord);
}

/** The lexicon of codes that hold no line break. Words are looked for in the text of all codes when they are asked for: few ever are. */
export function createLexicon(list: CodeList): Lexicon {
  const text = once(() => `\n${list.codes.join('\n')}\n`);
  const folded = once(() => `\n${list.folded().join('\n')}\n`);
  const mayHold = once(() => indexSequences(folded()));
  return {
    has: oncePerKey((word) => mayHold()(word) && findWord(word, text(), folded()) !== -1),
    codesWith: oncePerKey((word) => (mayHold()(word) ? codesWithWord(word, text(), folded()) : [])),
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

/** Where the word stands next, neither as a part of a longer word nor before a position; -1 if nowhere. */
function findWord(word: string, text: string, folded: string, from = 0): number {
  if (word === '') return -1;
  let at = folded.indexOf(word, from);
  while (at !== -1 && !(isWordBorder(text, at) && isWordBorder(text, at + word.length))) {
    at = folded.indexOf(word, at + 1);
  }
  return at;
}

/** The codes that hold the word. */
function codesWithWord(word: string, text: string, folded: string): readonly string[] {
  const found: string[] = [];
  for (let at = findWord(word, text, folded); at !== -1; at = findWord(word, text, folded, at)) {
    const start = text.lastIndexOf('\n', at) + 1;
    at = text.indexOf('\n', at);
    found.push(text.slice(start, at));
  }
  return found;
}

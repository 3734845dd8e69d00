/**
 * `data/words.json`: ordinary words, kept because they lie near words of codes. Whoever writes one of them may mean it, so it is
 * no misspelling. How the list is reduced: `scripts/generate-registry/words.ts`.
 */
import { once, oncePerKey } from '../memo/once.ts';
import type { Dictionary } from './types.ts';

/** The file: where the words come from, and the sorted words, each as the length that it shares with the one before it and the rest. */
export interface EncodedWords {
  readonly generator: string;
  /** Packages of dictionaries, with their versions. */
  readonly sources: Readonly<Record<string, string>>;
  readonly words: string;
}

/** A shared length is one character: `0` for none, and so on. No word is longer than this many characters. */
export const LONGEST_WORD = 40;
const ZERO = 48;
const NOTHING_SHARED = '0';
const LETTER_A = 97;

/** Sorted words of lower-case letters → `0tab1exi`: a length, then the letters that differ. */
export function encodeWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      const shared = sharedLength(last, word);
      last = word;
      return String.fromCharCode(ZERO + shared) + word.slice(shared);
    })
    .join('');
}

/** A dictionary of encoded words, which are asked for on first use. Those with one first letter are decoded together, when one of them is. */
export function decodeDictionary(encoded: () => string): Dictionary {
  // Only the first word with a letter shares nothing with the one before it.
  const groups = once(() => {
    const [, ...rests] = encoded().split(NOTHING_SHARED);
    return new Map(rests.map((words) => [words.slice(0, 1), NOTHING_SHARED + words]));
  });
  const wordsWith = oncePerKey((letter) => decodeWords(groups().get(letter) ?? ''));
  return createDictionary((word) => wordsWith(word.slice(0, 1)).has(word));
}

/** The inverse of `encodeWords`. */
function decodeWords(encoded: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (let at = 0; at < encoded.length;) {
    const start = at + 1;
    const end = endOfLetters(encoded, start);
    last = last.slice(0, encoded.charCodeAt(at) - ZERO) + encoded.slice(start, end);
    words.add(last);
    at = end;
  }
  return words;
}

/** Letters of words are behind all characters of lengths. */
function endOfLetters(encoded: string, start: number): number {
  let end = start;
  while (encoded.charCodeAt(end) >= LETTER_A) end += 1;
  return end;
}

/** A dictionary of the words that pass a test. */
export function createDictionary(has: (word: string) => boolean): Dictionary {
  return { has, covers: () => true };
}

/** Knows no word: for registries whose codes are near none. */
export const NO_DICTIONARY: Dictionary = createDictionary(() => false);

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

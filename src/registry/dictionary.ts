/**
 * `data/words.json`: ordinary words, kept because they lie near words of codes. Whoever writes one of them may mean it, so it is
 * no misspelling. How the list is reduced: `scripts/generate-registry/words.ts`.
 */
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

/** The inverse of `encodeWords`. */
export function decodeWords(encoded: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  // Letters of words are behind all characters of lengths.
  for (const [, length = '', rest = ''] of encoded.matchAll(/([^a-z])([a-z]*)/g)) {
    last = last.slice(0, length.charCodeAt(0) - ZERO) + rest;
    words.add(last);
  }
  return words;
}

/** A dictionary of these words, which are asked for on first use. */
export function createDictionary(words: () => ReadonlySet<string>): Dictionary {
  return { has: (word) => words().has(word), covers: () => true };
}

/** Knows no word: for registries whose codes are near none. */
export const NO_DICTIONARY: Dictionary = createDictionary(() => new Set());

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

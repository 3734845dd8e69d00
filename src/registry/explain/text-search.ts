/** Finds, of many texts, those that hold a key. */
import { oncePerKey } from '../../memo/once.ts';
import { partitionPoint } from '../../memo/partition-point.ts';
import { SHORTEST_KEY } from './term-keys.ts';
import { isWordBorder } from './words.ts';

/** Texts that are searched together: most keys are in few of them, and to look at each would take longer. */
export interface TextSearch {
  /** The texts in a row, for those who look at all of them. */
  readonly whole: string;
  /** Where those stand that hold a key, which is in lower case; in their order. */
  readonly findTexts: (key: string) => readonly number[];
}

/** Makes the search of texts, of which only letters and digits of ASCII matter. */
export function createTextSearch(texts: readonly string[]): TextSearch {
  // Lower case then has the length of the text.
  const whole = texts.join('\n').replaceAll(/[^\0-\x7F]/g, ' ');
  const folded = whole.toLowerCase();
  const ends: number[] = [];
  for (const { length } of texts) ends.push((ends.at(-1) ?? -1) + length + 1);
  const findTexts = (key: string): readonly number[] => {
    const found: number[] = [];
    for (let at = folded.indexOf(key); at !== -1 && at < folded.length;) {
      const isFound = isKeyAt(whole, at, key);
      const position = isFound ? partitionPoint(ends, (end) => end <= at) : 0;
      if (isFound) found.push(position);
      at = folded.indexOf(key, isFound ? ends[position] : at + 1);
    }
    return found;
  };
  return { whole, findTexts: oncePerKey(findTexts) };
}

/** Whether a short key is a word there, or goes on with its last letter: the stem of `add` is `ad`. */
function isKeyAt(text: string, at: number, key: string): boolean {
  const end = at + key.length;
  const isDoubled = text.charAt(end).toLowerCase() === key.at(-1);
  return key.length >= SHORTEST_KEY || isDoubled || (isWordBorder(text, at) && isWordBorder(text, end));
}

import { closestOf } from '../explain/closest.ts';
import { quote } from './quote.ts';

/** No name is longer; to compare very long texts takes long. */
const LONGEST_NAME = 200;

/** ` Did you mean 'since'?`, or nothing if no name is like the word. */
export function didYouMean(word: string, names: readonly string[]): string {
  const closest = word.length > LONGEST_NAME ? undefined : closestOf(word, names);
  return closest === undefined ? '' : ` Did you mean ${quote(closest)}?`;
}

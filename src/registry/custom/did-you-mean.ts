import { closestOf } from '../explain/closest.ts';
import { quote } from './quote.ts';

/** ` Did you mean 'since'?`, or nothing if no name is like the word. */
export function didYouMean(word: string, names: readonly string[]): string {
  const closest = closestOf(word, names);
  return closest === undefined ? '' : ` Did you mean ${quote(closest)}?`;
}

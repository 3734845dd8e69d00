import { didYouMean } from '../../language/hints.ts';
import type { Language } from '../../language/language.ts';
import { closestOf } from '../explain/closest.ts';

/** ` Did you mean 'since'?`, or nothing if no name is like the word. */
export function hintAt(word: string, names: readonly string[], language: Language): string {
  const closest = closestOf(word, names);
  return didYouMean(closest === undefined ? [] : [closest], language);
}

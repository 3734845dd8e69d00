/**
 * The letters that a text must hold to have a term, so that texts without them need not be read: stems are beginnings of words, or of
 * words that are written as one with others.
 */
import { oncePerKey } from '../../memo/once.ts';
import { DENIAL, LACKING, USED_UP, isGroup, phrasesWith } from './terms.ts';

/** Shorter keys are looked for as words only, since no ending is taken off from so short a stem: `id` stands in `invalid` and `video`. */
export const SHORTEST_KEY = 3;

/** A text that has a term holds one of its keys, in lower case; one without any does not have it. */
export const keysOf: (term: string) => readonly string[] = oncePerKey((term) => {
  const affirmed = term.startsWith(DENIAL) ? term.slice(DENIAL.length) : term;
  if (!isGroup(affirmed)) return [affirmed];
  // What is used up is lacking as well.
  const groups = affirmed === LACKING ? [LACKING, USED_UP] : [affirmed];
  const keys = new Set(groups.flatMap((group) => phrasesWith(group).map(keyOfPhrase)));
  return [...keys].filter((key) => !isImplied(key, keys));
});

/** The longest stem of a phrase, but for the denial, which codes write in several ways. */
function keyOfPhrase(phrase: string): string {
  const stems = phrase.split(' ').filter((stem) => stem !== DENIAL.trim());
  return stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '');
}

/** Whether a text that holds a key holds a shorter one anyway. */
function isImplied(key: string, keys: ReadonlySet<string>): boolean {
  return [...keys].some((other) => other !== key && other.length >= SHORTEST_KEY && key.includes(other));
}

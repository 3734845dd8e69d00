import { distanceBetween } from './distance.ts';
import { fold } from './words.ts';

/** The name that is most like the word, or `undefined` if none shares half of its letters. For "did you mean". */
export function closestOf(word: string, names: readonly string[]): string | undefined {
  const bound = Math.ceil(word.length / 2);
  const ranked = names.map((name) => ({ name, distance: distanceBetween(fold(word), fold(name), bound) }));
  const near = ranked.filter(({ distance }) => distance <= bound);
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}

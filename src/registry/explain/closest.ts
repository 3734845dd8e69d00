import { distanceBetween } from './distance.ts';
import { fold } from './words.ts';

/**
 * The name that is most like the word, or `undefined` if more than a third of its letters, and more than one,
 * would have to change. For "did you mean".
 */
export function closestOf(word: string, names: readonly string[]): string | undefined {
  const bound = Math.max(1, Math.floor(word.length / 3));
  const ranked = names.map((name) => ({ name, distance: distanceBetween(fold(word), fold(name), bound) }));
  const near = ranked.filter(({ distance }) => distance <= bound);
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}

import { distanceBetween } from './distance.ts';
import { fold } from './words.ts';

/** No name is longer; to compare very long texts takes long. */
const LONGEST_NAME = 200;

/** How a name differs from a word; each figure matters where the ones before are equal, and less is closer. */
interface Difference {
  /** Edits, a swap of neighbours being one. */
  readonly distance: number;
  /** Letters that only one of the two has: none after a swap, one after an insertion, two after a replacement. */
  readonly strangers: number;
  /** Letters behind the first difference: slips at the start of a word are rare. */
  readonly rest: number;
}

/**
 * The name that is most like the word, or `undefined` if more than a third of its letters, and more than one,
 * would have to change. Of names that are equally like it, the first. For "did you mean".
 */
export function closestOf(word: string, names: readonly string[]): string | undefined {
  if (word.length > LONGEST_NAME) return undefined;
  const bound = Math.max(1, Math.floor(word.length / 3));
  const folded = fold(word);
  const near = names.flatMap((name) => {
    const distance = distanceBetween(folded, fold(name), bound);
    return distance > bound ? [] : { name, distance, ...compare(folded, fold(name)) };
  });
  return near.sort(byDifference)[0]?.name;
}

function byDifference(a: Difference, b: Difference): number {
  return a.distance - b.distance || a.strangers - b.strangers || a.rest - b.rest;
}

function compare(a: string, b: string): Omit<Difference, 'distance'> {
  const first = Array.from(a).findIndex((_, index) => !b.startsWith(a.slice(0, index + 1)));
  return { strangers: countStrangers(a, b) + countStrangers(b, a), rest: first === -1 ? 0 : a.length - first };
}

/** Letters of a text that another has not, or not as often. */
function countStrangers(text: string, other: string): number {
  const left = Array.from(other);
  return Array.from(text).filter((letter) => {
    const index = left.indexOf(letter);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  }).length;
}

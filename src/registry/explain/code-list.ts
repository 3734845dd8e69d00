import { once } from '../../memo/once.ts';
import { DistanceMatrix, FAR } from './distance.ts';
import { fold, squash } from './words.ts';

/**
 * Codes in an order in which neighbours share beginnings, as in a sorted list. One walk over the list then finds
 * all codes near a literal and computes each shared beginning once: a trie without its nodes.
 */
export interface CodeList {
  readonly codes: readonly string[];
  /** Lower-case forms of the codes. */
  readonly folded: () => readonly string[];
  /** What characters they have, as `lettersOf` says it. */
  readonly letters: () => readonly number[];
  readonly has: (code: string) => boolean;
  /** The codes with a lower-case form, in the order of the list. */
  readonly withFolded: (folded: string) => readonly string[];
  /** The codes with these letters and digits, in lower case, whatever separates them. */
  readonly withSquashed: (squashed: string) => readonly string[];
}

/** A code, and its distance from a literal, case ignored. */
export interface Match {
  readonly code: string;
  readonly distance: number;
}

/** Takes codes that hold no line break. */
export function createCodeList(sortedCodes: Iterable<string>): CodeList {
  const codes = [...sortedCodes];
  const folded = once(() => codes.map(fold));
  const all = once(() => new Set(codes));
  const bySquashed = once(() => indexBySquashed(codes));
  const withSquashed: CodeList['withSquashed'] = (text) => bySquashed().get(text) ?? [];
  return {
    codes,
    folded,
    letters: once(() => folded().map(lettersOf)),
    has: (code) => all().has(code),
    withFolded: (text) => withSquashed(squash(text)).filter((code) => fold(code) === text),
    withSquashed,
  };
}

/** Squashes all codes at once: one by one takes longer. */
function indexBySquashed(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const squashed = codes
    .join('\n')
    .replaceAll(/[^A-Za-z0-9\n]+/g, '')
    .toLowerCase()
    .split('\n');
  const index = new Map<string, string[]>();
  // A plain loop, for the same reason as in `codesWithin`.
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? '';
    const key = squashed[at] ?? '';
    const having = index.get(key);
    if (having === undefined) index.set(key, [code]);
    else having.push(code);
  }
  return index;
}

/** The codes at most `bound` edits from the literal, case ignored, nearest first. */
export function codesWithin({ codes, folded, letters }: CodeList, literal: string, bound: number): readonly Match[] {
  const [shortest, longest] = [literal.length - bound, literal.length + bound];
  const own = lettersOf(fold(literal));
  const search = once(() => new Search(fold(literal), bound));
  const matches: Match[] = [];
  const [all, allLetters] = [folded(), letters()];
  // A plain loop, for it is among the first to run over all codes, and iterators are slow before they are compiled.
  for (let at = 0; at < all.length; at += 1) {
    const code = all[at] ?? '';
    if (code.length < shortest || code.length > longest || !areLettersWithin(own, allLetters[at] ?? 0, bound)) continue;
    const distance = search().distanceTo(code);
    if (distance <= bound) matches.push({ code: codes[at] ?? code, distance });
  }
  return matches.sort((a, b) => a.distance - b.distance);
}

/** A bit for each character that a text has; some characters share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** An edit adds and removes one character at most: texts within the bound have no more that the other lacks. */
function areLettersWithin(one: number, other: number, bound: number): boolean {
  return hasAtMost(bound, one & ~other) && hasAtMost(bound, other & ~one);
}

/** Whether a number has so many bits at most. Clears one at a time, so that it stops early. */
function hasAtMost(most: number, bits: number): boolean {
  let rest = bits;
  for (let cleared = 0; cleared < most && rest !== 0; cleared += 1) rest &= rest - 1;
  return rest === 0;
}

/** Distances of one literal to codes, each of which reuses what it shares with the one before it. */
class Search {
  readonly #matrix: DistanceMatrix;
  /** The code whose beginning the matrix holds, up to a length. */
  #last = '';
  #filled = 0;
  /** A beginning that is out of reach, however it goes on. */
  #dead: string | undefined;

  constructor(literal: string, bound: number) {
    this.#matrix = new DistanceMatrix(literal, bound);
  }

  distanceTo(code: string): number {
    if (this.#dead !== undefined && code.startsWith(this.#dead)) return FAR;
    this.#filled = sharedLength(this.#last, code, Math.min(this.#filled, code.length));
    this.#last = code;
    this.#dead = undefined;
    while (this.#filled < code.length) {
      this.#filled += 1;
      if (this.#matrix.fillRow(code, this.#filled) <= this.#matrix.bound) continue;
      this.#dead = code.slice(0, this.#filled);
      return FAR;
    }
    return this.#matrix.at(code.length, this.#matrix.text.length);
  }
}

function sharedLength(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

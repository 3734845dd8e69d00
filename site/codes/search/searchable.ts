import { wordsOf } from '../../../src/registry/explain/words.ts';

/** A name (a code, an action) in the form that is searched. */
export interface Searchable {
  readonly name: string;
  readonly lower: string;
  /** Its letters and digits, in lower case. */
  readonly squashed: string;
  /** A character for each place of `squashed` and its end: `1` where a word begins or ends. */
  readonly borders: string;
}

/** How a text stands in a name: whole words, the beginning of one, or somewhere. Better is more. */
export const LEVEL = { words: 1, prefix: 0.85, inside: 0.5, none: 0 } as const;

/** Shorter texts stand by chance in the middle of any name. */
const SHORTEST_INSIDE = 4;

export function createSearchable(name: string): Searchable {
  const words = wordsOf(name).map(({ text }) => text);
  const borders = words.map((word) => '1'.padEnd(word.length, '0')).join('');
  return { name, lower: name.toLowerCase(), squashed: words.join(''), borders: `${borders}1` };
}

/** How well a form (letters and digits in lower case) stands in a name, one of `LEVEL`. */
export function levelOf(form: string, { squashed, borders }: Searchable): number {
  let best: number = LEVEL.none;
  for (let at = squashed.indexOf(form); at !== -1; at = squashed.indexOf(form, at + 1)) {
    const isStart = borders.charAt(at) === '1';
    if (isStart && borders.charAt(at + form.length) === '1') return LEVEL.words;
    if (isStart) best = LEVEL.prefix;
    else if (form.length >= SHORTEST_INSIDE) best = Math.max(best, LEVEL.inside);
  }
  return best;
}

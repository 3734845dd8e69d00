import { PHRASES } from './english.ts';
import { render } from '../language/sentence.ts';

/** How many names a message spells out; of more, it only counts those behind the second. */
export const LISTED = 3;

/** `LimitExceeded.Cdn` → `'LimitExceeded.Cdn'`. */
export function quote(text: string): string {
  return `'${text}'`;
}

/** `a`, `b`, `c` → `'a', 'b' and 'c'`; of more than three names, the first two: `'a', 'b' and 12 more`. */
export function listOf(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return listNames(names.map(quote), conjunction);
}

/** The same without quotes, for names of products. */
export function listNames(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length > LISTED) {
    const first = names.slice(0, LISTED - 1);
    return render(PHRASES.more, { names: first.join(', '), count: names.length - first.length });
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${PHRASES[conjunction]} ${names.at(-1) ?? ''}`;
}

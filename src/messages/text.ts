/** How many names a message spells out before it only counts. */
const LISTED = 3;

/** `LimitExceeded.Cdn` → `'LimitExceeded.Cdn'`. */
export function quote(text: string): string {
  return `'${text}'`;
}

/** `a`, `b` → `'a' and 'b'`; at most three names, then `'a', 'b', 'c' and 12 more`. */
export function listOf(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return listNames(names.map(quote), conjunction);
}

/** The same without quotes, for names of products. */
export function listNames(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const listed = names.slice(0, LISTED);
  const more = names.length - listed.length;
  if (more > 0) return `${listed.join(', ')} and ${more} more`;
  return listed.length < 2
    ? listed.join('')
    : `${listed.slice(0, -1).join(', ')} ${conjunction} ${listed.at(-1) ?? ''}`;
}

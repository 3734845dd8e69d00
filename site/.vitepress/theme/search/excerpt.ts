/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many characters stand before the first match. */
const BEFORE = 24;
const LENGTH = 130;

/** The words and the runs of Chinese of a query, longest first. */
function wordsOf(query: string): readonly string[] {
  return (query.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
}

/** Cuts a text where words of a query are, whatever their case. A query that occurs nowhere marks nothing. */
export function markMatches(text: string, query: string): readonly Piece[] {
  const words = wordsOf(query);
  if (words.length === 0) return [{ text, isMatch: false }];
  // Words have only letters, digits and Chinese characters, so none needs to be escaped.
  return text
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((piece, index) => ({ text: piece, isMatch: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The part of a text around the first word of a query, marked. */
export function excerpt(text: string, query: string): readonly Piece[] {
  const words = wordsOf(query);
  const found = words.length === 0 ? -1 : text.search(new RegExp(words.join('|'), 'iu'));
  const start = found < BEFORE ? 0 : nextWord(text, found - BEFORE, found);
  const part = text.slice(start, start + LENGTH);
  const isCut = start + LENGTH < text.length;
  return markMatches(`${start > 0 ? '… ' : ''}${part}${isCut ? ' …' : ''}`, query);
}

/** Where the first word begins after a place; the place itself in a text without spaces. */
function nextWord(text: string, from: number, before: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= before ? from : space + 1;
}

const HAN = /\p{Script=Han}/u;

/** Letters, figures and signs of code, which Chinese sets apart from its own characters by a space. */
const LATIN = /[\w$@+./-]/;

/** The same in a value, and the backquotes around code. Backquotes of the sentence itself stand around values, and take no space. */
const VALUE = /[\w$@+./`-]/;

/**
 * A value with the spaces that it needs between two parts of a sentence, where Chinese meets Latin: `不在`, `scf`, `的列表` → ` scf `.
 * English has none.
 */
export function fit(before: string, value: string, after: string): string {
  const [left, first, last, right] = [before.slice(-1), value.slice(0, 1), value.slice(-1), after.slice(0, 1)];
  const isApartBefore = (HAN.test(left) && VALUE.test(first)) || (LATIN.test(left) && HAN.test(first));
  const isApartAfter = (VALUE.test(last) && HAN.test(right)) || (HAN.test(last) && LATIN.test(right));
  return `${isApartBefore ? ' ' : ''}${value}${isApartAfter ? ' ' : ''}`;
}

const HAN = /\p{Script=Han}/u;

/** The first character of that script in Unicode. */
const FIRST_HAN = '\u2e80';

/** Letters, figures and signs of code, which Chinese sets apart from its own characters by a space. */
const LATIN = /[\w$@+./-]/;

/** The same in a value, and the backquotes around code. Backquotes of the sentence itself stand around values, and take no space. */
const VALUE = /[\w$@+./`-]/;

/**
 * A value with the spaces that it needs between two parts of a sentence, where Chinese meets Latin: `不在`, `scf`, `的列表` → ` scf `.
 * English has none.
 */
export function fit(before: string, value: string, after: string): string {
  const [left, first, last, right] = [lastOf(before), value.charAt(0), lastOf(value), after.charAt(0)];
  const isApartBefore = (isHan(left) && VALUE.test(first)) || (isHan(first) && LATIN.test(left));
  const isApartAfter = (isHan(right) && VALUE.test(last)) || (isHan(last) && LATIN.test(right));
  return isApartBefore || isApartAfter ? `${isApartBefore ? ' ' : ''}${value}${isApartAfter ? ' ' : ''}` : value;
}

function lastOf(text: string): string {
  return text.charAt(text.length - 1);
}

/** Hardly any character is: most texts are English. */
function isHan(letter: string): boolean {
  return letter >= FIRST_HAN && HAN.test(letter);
}

import { expect, it } from 'vitest';
import { findRemovableEntry } from '../../../../src/analysis/findings/replacement/removable-entries.ts';
import { factsOf } from '../../facts-of.ts';
import { IMPORT } from '../../programs.ts';
import { RIGHT, WRONG } from './replace.ts';

/** The text of the entry that can be removed. */
function findIn(code: string): string | undefined {
  const { sourceCode, sites, codeStrings } = factsOf(IMPORT + code);
  const literals = [...sites.flatMap((site) => site.literals), ...codeStrings];
  const literal = literals.find(({ value }) => value === WRONG);
  if (literal === undefined) throw new Error(`No wrong text in: ${code}`);
  const found = findRemovableEntry({ literal, code: RIGHT }, sourceCode);
  return found && sourceCode.getText(found.entry);
}

it.each([
  ['a list', `const C = ['${WRONG}', '${RIGHT}']; f(C.includes(e.code));`, `'${WRONG}'`],
  ['a Set', `const C = new Set(['${WRONG}', '${RIGHT}']); f(C.has(e.code));`, `'${WRONG}'`],
  ['a Map', `const M = new Map([['${WRONG}', 1], ['${RIGHT}', 2]]); f(M.get(e.code));`, `['${WRONG}', 1]`],
  ['a table', `const T = { '${WRONG}': 1, '${RIGHT}': 2 }; f(T[e.code]);`, `'${WRONG}': 1`],
  ['a union', `type Code = '${WRONG}' | '${RIGHT}';`, `'${WRONG}'`],
  ['an enum', `enum E { A = '${WRONG}', B = '${RIGHT}' } f(e.code === E.B);`, `A = '${WRONG}'`],
  ['a switch', `switch (e.code) { case '${WRONG}': case '${RIGHT}': f(); }`, `case '${WRONG}':`],
  ['a switch, with statements', `switch (e.code) { case '${WRONG}': g(); break; case '${RIGHT}': f(); }`, `case '${WRONG}': g(); break;`], // prettier-ignore
])('removes the entry of %s', (_, code, entry) => {
  expect(findIn(code)).toBe(entry);
});

it.each([
  ['a list without the right code', `const C = ['${WRONG}', 'LimitExceeded.Memory']; f(C.includes(e.code));`],
  ['a list that is counted', `const C = ['${WRONG}', '${RIGHT}']; f(C.includes(e.code), C.length);`],
  ['a list of positions', `const C = ['${WRONG}', '${RIGHT}']; f(C.indexOf(e.code));`],
  ['a list of another file', `export const C = ['${WRONG}', '${RIGHT}']; f(C.includes(e.code));`],
  ['a table with a side effect', `const T = { '${WRONG}': g(), '${RIGHT}': 2 }; f(T[e.code]);`],
  ['a pair as its value', `const M = new Map([['A', '${WRONG}'], ['${RIGHT}', 2]]); f(M.get(e.code), '${WRONG}' === e.code);`], // prettier-ignore
  ['an enum whose member is read', `enum E { A = '${WRONG}', B = '${RIGHT}' } f(e.code === E.A);`],
  ['a switch with a case that falls through', `switch (e.code) { case '${WRONG}': g(); case '${RIGHT}': f(); }`],
  ['a switch with a declaration', `switch (e.code) { case '${WRONG}': const x = 1; break; case '${RIGHT}': f(); }`],
  [
    'a list, of a text that is elsewhere, too',
    `const C = ['${WRONG}', '${RIGHT}']; f(C.includes(e.code), '${WRONG}');`,
  ],
])('keeps the entry of %s', (_, code) => {
  expect(findIn(code)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { WRONG, replace } from './replace.ts';

const FIRST = `if (e.code === '${WRONG}') return 'a';`;
const IMPORT = "import { GONE, TEXTS, isGone, Codes } from './gone';";

it.each([
  ['a list', "if (GONE.includes(e.code)) return 'b';"],
  ['a list by its index', "if (GONE.indexOf(e.code) >= 0) return 'b';"],
  ['a Set', "if (GONE.has(e.code)) return 'b';"],
  ['a list by a callback', "if (GONE.some((gone) => gone === e.code)) return 'b';"],
  ['a pattern', "if (GONE.test(e.code)) return 'b';"],
  ['a pattern that the code matches', "if (e.code.match(GONE)) return 'b';"],
  ['a prefix', "if (e.code.startsWith(GONE)) return 'b';"],
  ['a namespace', "if (e.code.split('.')[0] === GONE) return 'b';"],
  ['a table that has it', "if (e.code in GONE) return 'b';"],
  ['a table that has it as its own', "if (Object.hasOwn(GONE, e.code)) return 'b';"],
  ['a table', 'return TEXTS[e.code];'],
  ['a table with a default', "return TEXTS[e.code] ?? 'c';"],
  ['a table by a longer key', 'return TEXTS[`errors.${e.code}`];'],
  ['a Map', 'return TEXTS.get(e.code);'],
  ['translations', 'return isGone(`errors.${e.code}`);'],
  ['a function of the error', "return isGone(e) ? 'b' : 'c';"],
  ['a function of the error, negated', "if (!isGone(e)) return 'b';"],
  ['a function of the code', "if (isGone(e.code)) return 'b';"],
  ['a function whose result is kept', "const gone = isGone(e); if (gone) return 'b';"],
  ['a method of a constant', "if (Codes.isGone(e)) return 'b';"],
  ['a case that asks', "switch (true) { case isGone(e): return 'b'; }"],
  ['a constant', "if (e.code === Codes.Gone) return 'b';"],
  ['one of two constants', "if (e.code === (x ? 'LimitExceeded.Memory' : GONE)) return 'b';"],
  ['a code that is put together', "if (e.code === `${GONE}.Function`) return 'b';"],
  ['a list that spreads another', "if (['LimitExceeded.Memory', ...GONE].includes(e.code)) return 'b';"],
])('leaves a text where the same function asks %s of another file', (_, body) => {
  expect(replace(`${IMPORT} export function h(e) { ${FIRST} ${body} }`)).toMatch(/^(?:dynamic-test|partial-test)$/);
});

it.each([
  ['a parameter', `function h(e, gone) { ${FIRST} if (e.code === gone) return 'b'; }`],
  ['a list that is a parameter', `function h(e, gone) { ${FIRST} if (gone.includes(e.code)) return 'b'; }`],
  ['a table that is a parameter', `function h(e, texts) { ${FIRST} return texts[e.code]; }`],
  ['a function that is a parameter', `function h(e, isGone) { return e.code === '${WRONG}' || isGone(e); }`],
  ['a function of the file that asks so', `${IMPORT} const is = (x) => x.code === GONE; function h(e) { ${FIRST} return is(e); }`], // prettier-ignore
  ['a statement of the same file', `${IMPORT} if (e.code === Codes.Gone) f(); if (e.code === '${WRONG}') g();`],
  ['entries of a Map that come later', `${IMPORT} const M = new Map([['${WRONG}', 1]]); M.set(GONE, 2); function h(e) { return M.get(e.code); }`], // prettier-ignore
  ['keys of a table that come later', `${IMPORT} const M = { '${WRONG}': 1 }; M[GONE] = 2; function h(e) { return M[e.code]; }`], // prettier-ignore
  ['entries of a Set that come later', `const S = new Set(['${WRONG}']); export function retry(code) { S.add(code); } function h(e) { return S.has(e.code); }`], // prettier-ignore
  ['a pair of cond', `${IMPORT} function h(e) { return R.cond([[R.equals('${WRONG}'), f], [R.equals(GONE), g]])(e.code); }`], // prettier-ignore
  ['a predicate in a pair', `${IMPORT} function h(e) { return R.cond([[R.propEq('${WRONG}', 'code'), f], [R.propEq(GONE, 'code'), g]])(e); }`], // prettier-ignore
  ['entries of a list that another adds', `${IMPORT} const C = ['${WRONG}']; const A = [...C, ...GONE]; function h(e) { return A.includes(e.code); }`], // prettier-ignore
])('leaves a text beside %s', (_, code) => {
  expect(replace(code)).toBe('dynamic-test');
});

it.each([
  ['is printed', 'console.log(e.code); logger.warn(e.code, e);'],
  ['is printed in a text', 'console.log(`failed: ${e.code}`);'],
  ['is told to a function', 'report(e); report(e.code);'],
  ['is thrown', 'throw new Error(e.code);'],
  ['is thrown in a made error', 'throw createError(e.code);'],
  ['becomes a text', "return String(e.code) + '!';"],
  ['is compared with a number', 'const LOST = 404; if (e.code === LOST) return 1;'],
  ['is compared with nothing', 'if (e.code === undefined || e.code == null) return 1;'],
  ['is looked up in a table', "const T = { 'LimitExceeded.Memory': 1 }; return T[e.code];"],
  ['is looked up in a list', "const L = ['LimitExceeded.Memory']; L.push('LimitExceeded.Timeout'); return L.includes(e.code);"], // prettier-ignore
  ['is matched', 'const P = /^Foo/; return P.test(e.code);'],
])('replaces a text where the code %s', (_, body) => {
  expect(replace(`function h(e) { ${FIRST} ${body} }`)).toEqual([`'${WRONG}'`]);
});

it('replaces a text behind a question whose error it is', () => {
  const left = `import { isSdkError } from './sdk'; function h(e) { if (!isSdkError(e)) throw e; ${FIRST} }`;
  expect(replace(left)).toEqual([`'${WRONG}'`]);
  const code = `import { isSdkError } from './sdk'; function h(e) { if (isSdkError(e)) { ${FIRST} } }`;
  expect(replace(code)).toEqual([`'${WRONG}'`]);
});

it('replaces a text of another function than the one that asks a constant of another file', () => {
  const code = `${IMPORT} function g(e) { return e.code === GONE; } function h(e) { ${FIRST} }`;
  expect(replace(code)).toEqual([`'${WRONG}'`]);
});

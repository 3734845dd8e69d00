import { expect, it } from 'vitest';
import { WRONG, replace } from './replace.ts';

const LIST = `const CODES = ['${WRONG}', 'LimitExceeded.Memory'];`;
const ASKED = 'f(CODES.includes(e.code));';
const TABLE = `const T = { '${WRONG}': 1, 'LimitExceeded.Memory': 2 };`;
const SCHEMA = `import { z } from 'zod'; const S = z.enum(['${WRONG}', 'LimitExceeded.Memory']);`;
const PAIR = `'${WRONG}', B = 'LimitExceeded.Memory'`;
const MEMBERS = `const C = { gone: '${WRONG}', full: 'LimitExceeded.Memory' };`;

it.each([
  ['prints each entry', `${LIST} ${ASKED} CODES.forEach((code) => log(code));`],
  ['runs over the entries', `${LIST} ${ASKED} for (const code of CODES) expect(isKnown(code)).toBe(false);`],
  ['makes something of each entry', `${LIST} ${ASKED} g(CODES.map((code) => ({ code })));`],
  ['joins the entries', `${LIST} ${ASKED} log(CODES.join());`],
  ['writes the list', `${LIST} ${ASKED} send(JSON.stringify(CODES));`],
  ['passes the list on', `${LIST} ${ASKED} register(CODES);`],
  ['tests each entry', `${LIST} ${ASKED} it.each(CODES)('x', f);`],
  ['runs over a copy', `${LIST} ${ASKED} for (const code of [...new Set(CODES)]) log(code);`],
  ['takes an entry by its index', `${LIST} ${ASKED} log(CODES[0]);`],
  ['runs over the keys', `${TABLE} f(T[e.code]); for (const code of Object.keys(T)) log(code);`],
  ['runs over the keys in a loop of its own', `${TABLE} f(T[e.code]); for (const code in T) log(code);`],
  ['runs over the pairs', `${TABLE} f(T[e.code]); Object.entries(T).forEach(([code, text]) => log(code, text));`],
  ['writes the table', `${TABLE} f(T[e.code]); send(JSON.stringify(T));`],
  ['runs over the members', `${MEMBERS} f(e.code === C.gone); Object.values(C).forEach((code) => log(code));`],
  ['writes the members', `${MEMBERS} f(e.code === C.gone); send(JSON.stringify(C));`],
  ['runs over an enum', `enum E { Gone = '${WRONG}' } f(e.code === E.Gone); Object.values(E).forEach(log);`],
  ['joins the entries of a schema', `${SCHEMA} log(S.options.join());`],
  ['prints the entries of a schema', `${SCHEMA} S.options.forEach((code) => log(code));`],
  ['returns the table', `${TABLE} f(T[e.code]); export default { data: () => ({ T }) };`],
  ['reads an object of constants by any name', `${MEMBERS} f(e.code === C.gone); log(C[name]);`],
  [
    'reads a list of a record',
    `const L = [{ codes: ['${WRONG}'], f }]; L.find((x) => x.codes.includes(e.code)); log(L.flatMap((x) => x.codes));`,
  ],
  [
    'prints a list of a record that it finds',
    `const L = [{ codes: ['${WRONG}'], f }]; log(L.find((x) => x.codes.includes(e.code)).codes[0]);`,
  ],
])('leaves a text where the file also %s', (_, code) => {
  expect(replace(code)).not.toBeInstanceOf(Array);
});

const CLASS = `class C { static A = '${WRONG}'; static B = 'LimitExceeded.Memory'; static of(k) { return THIS; } }`;
const NAMESPACE = `namespace C { export const A = ${PAIR}; }`;

it.each([
  ['by a computed name', 'log(C[name]);'],
  ['as a whole', 'save(C);'],
  ['by its values', 'save(Object.values(C));'],
  ['by its entries', 'save(Object.entries(C));'],
  ['by a copy', 'save({ ...C });'],
  ['by its names', 'for (const k in C) save(C[k]);'],
])('leaves constants that the file also reads %s', (_, code) => {
  expect(replace(`${CLASS.replace('THIS', '1')} f(e.code === C.A); ${code}`)).toBe('other-use');
  expect(replace(`${NAMESPACE} f(e.code === C.A); ${code}`)).toBe('other-use');
});

it.each(['this[k]', 'Object.values(this)'])('leaves static fields that the class reads as %s', (code) => {
  expect(replace(`${CLASS.replace('THIS', code)} f(e.code === C.A);`)).toBe('other-use');
});

it.each([
  ['a list', SCHEMA],
  ['an enum', `import { z } from 'zod'; enum E { A = '${WRONG}', B = 'LimitExceeded.Memory' } z.nativeEnum(E);`],
  [
    'a text',
    `import { z } from 'zod'; z.object({ code: z.literal('${WRONG}') }); f(e.code === 'LimitExceeded.Memory');`,
  ],
  ['texts', `import Joi from 'joi'; Joi.object({ code: Joi.string().valid('${WRONG}', 'LimitExceeded.Memory') });`],
])('leaves the schema of %s, which decides what data are accepted', (_, code) => {
  expect(replace(code)).toBe('other-use');
});

it.each(['INVALID_CODES', 'WRONG_CODES', 'badCodes', 'UNKNOWN_ERROR_CODES', 'TYPO_CODES'])(
  'leaves the entries of a list that is named after mistakes: %s',
  (name) => {
    expect(replace(`const ${name} = ['${WRONG}', 'LimitExceeded.Memory']; f(${name}.includes(e.code));`)).toBe(
      'other-use',
    );
  },
);

it.each([
  ['the type of a constant', `const X: Code = '${WRONG}'; f(e.code === X);`],
  ['what a constant satisfies', `const X = '${WRONG}' satisfies Code; f(e.code === X);`],
  ['what a table satisfies', `const T = { '${WRONG}': f } satisfies Handlers; T[e.code]();`],
  ['the type of a table', `const T: Record<Code, () => void> = { '${WRONG}': f }; T[e.code]();`],
  ['the type of a Set', `const S = new Set<Code>(['${WRONG}']); f(S.has(e.code));`],
  ['the type of a field', `class K { static GONE: Code = '${WRONG}'; f(e) { return e.code === K.GONE; } }`],
])('leaves a text where another file tells %s', (_, code) => {
  expect(replace(`import type { Code, Handlers } from './types'; ${code}`)).toBe('other-use');
});

it.each([
  ['a constant', `export const A = ${PAIR}; translate(A);`],
  ['a static field', `class C { static A = '${WRONG}'; static B = 'LimitExceeded.Memory'; } translate(C.A);`],
  ['a constant of a namespace', `namespace C { export const A = ${PAIR}; } translate(C.A);`],
  ['a member of an enum', `const A = ${PAIR}; enum E { X = A, Y = B } translate(E.X);`],
])('leaves %s that is passed on', (_, code) => {
  expect(replace(code)).not.toBeInstanceOf(Array);
});

it.each([
  ['what a type selects', `type T = Extract<Code, '${WRONG}'>;`],
  ['what a type leaves out', `type T = Exclude<Code, '${WRONG}' | 'LimitExceeded.Memory'>;`],
])('leaves %s from a type of another file', (_, code) => {
  expect(
    replace(`import type { Code } from './types'; f(e.code === 'LimitExceeded.Memory'); ${code}`),
  ).not.toBeInstanceOf(Array);
});

it.each([
  ['constants', `export const A = ${PAIR}; f(e.code === A);`],
  ['static fields', `class C { static A = '${WRONG}'; static B = 'LimitExceeded.Memory'; } f(e.code === C.A);`],
  ['a namespace', `namespace C { export const A = ${PAIR}; } f(e.code === C.A);`],
  ['an enum of constants', `const A = ${PAIR}; enum E { X = A, Y = B } f(e.code === E.X);`],
])('replaces a text in %s', (_, code) => {
  expect(replace(code)).toHaveLength(1);
});

it.each([
  ['a list that is asked', `${LIST} ${ASKED}`],
  ['a list that others use', `export ${LIST} ${ASKED}`],
  ['a list that is exported as a whole', `${LIST} ${ASKED} module.exports = { CODES };`],
  ['a list whose length is told', `${LIST} ${ASKED} log(CODES.length);`],
  ['a list whose entries meet a code', `${LIST} f(CODES.some((code) => code === e.code));`],
  ['a list that becomes a Set', `${LIST} const S = new Set(CODES); f(S.has(e.code));`],
  ['a list of what is tried again', `${LIST} retryOn(CODES);`],
  ['a typed list', `const CODES: readonly string[] = ['${WRONG}', 'LimitExceeded.Memory']; ${ASKED}`],
  [
    'a list with a type of the file',
    `type Code = string; const CODES: Code[] = ['${WRONG}', 'LimitExceeded.Memory']; ${ASKED}`,
  ],
  ['a table whose keys are asked', `${TABLE} f(T[e.code], Object.keys(T).includes(e.code), Object.hasOwn(T, e.code));`],
  ['constants', `${MEMBERS} f(e.code === C.gone, e.code === C.full); export default C;`],
  ['an enum', `export enum E { Gone = '${WRONG}' } f(e.code === E.Gone);`],
  ['an enum whose names are listed', `enum E { Gone = '${WRONG}' } f(e.code === E.Gone); log(Object.keys(E));`],
  [
    'records that are searched',
    `const L = [{ codes: ['${WRONG}'], f }]; L.find((x) => x.codes.includes(e.code))?.f();`,
  ],
])('replaces an entry of %s', (_, code) => {
  expect(replace(code)).toEqual([`'${WRONG}'`]);
});

import { expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';
import { RIGHT, WRONG, replace } from './replace.ts';

const COMPARED = `if (e.code === '${WRONG}') f();`;

it.each([
  ['a comparison', COMPARED, [`'${WRONG}'`]],
  ['two comparisons', `${COMPARED} if ("${WRONG}" !== other.code) g();`, [`'${WRONG}'`, `"${WRONG}"`]],
  ['a constant that meets a code', `const X = '${WRONG}'; f(e.code === X);`, [`'${WRONG}'`]],
  ['a constant that is named after the code', `export const FUNCTION_NOT_FOUND = '${WRONG}';`, [`'${WRONG}'`]],
  ['a table that is looked up by name', `const T = { '${WRONG}': 1 }; f(T[e.code], T['${WRONG}']);`, [`'${WRONG}'`, `'${WRONG}'`]], // prettier-ignore
  ['a list of codes that is passed on', `retry(['${WRONG}', 'LimitExceeded.Memory', 'LimitExceeded.Timeout']);`, [`'${WRONG}'`]], // prettier-ignore
  ['a list that is named so', `retry({ codes: ['${WRONG}'] });`, [`'${WRONG}'`]],
  ['a list of what is tried again', `withRetry(f, { alsoRetry: ['${WRONG}'] });`, [`'${WRONG}'`]],
  ['a list beside another code', `const RETRY = ['${WRONG}', 'LimitExceeded.Memory'];`, [`'${WRONG}'`]],
  ['a Map', `const M = new Map([['${WRONG}', f]]); M.get(e.code)();`, [`'${WRONG}'`]],
  ['a pattern', `f(/^ResourceNotFound\\.Functoin$/.test(e.code));`, ['ResourceNotFound\\.Functoin']],
  ['another wrong text with the same slip', `${COMPARED} if (e.code === 'ResourceInUse.Functoin') g();`, [`'${WRONG}'`]], // prettier-ignore
  ['a comment that names the right code', `${COMPARED} // not ${RIGHT}`, [`'${WRONG}'`]],
  ['a disabled report of another rule', `${COMPARED} // eslint-disable-line no-undef`, [`'${WRONG}'`]],
  ['a comparison with a constant of another file', `import { T } from './t'; f(x.type === T.a); ${COMPARED}`, [`'${WRONG}'`]], // prettier-ignore
  ['a field, beside another class with a field of that name', `class C { static A = '${WRONG}'; f(e) { class D { A = 1; g() { log(this.A); } } return e.code === C.A; } }`, [`'${WRONG}'`]], // prettier-ignore
])('replaces %s', (_, code, literals) => {
  expect(replace(code)).toEqual(literals);
});

const EVERYWHERE = [
  ['in a case', `switch (x) { case '${RIGHT}': g(); }`],
  ['in another function', `function h(x) { return x.code === '${RIGHT}'; }`],
  ['escaped', "f('ResourceNotFound.Funct\\u0069on');"],
  ['in JSON', `f(JSON.parse('{"Code":"${RIGHT}"}'));`],
  ['escaped in JSON', `f('{"Code":"ResourceNotFound.Funct\\\\u0069on"}');`],
  ['in a template', `f(\`\${x}: ${RIGHT}\`);`],
  ['as a concatenation', "f('ResourceNotFound' + '.Function');"],
  ['as a concatenation of constants', "const N = 'ResourceNotFound', S = 'Function'; f(`${N}.${S}`);"],
  ['as joined pieces', "f(['ResourceNotFound', 'Function'].join('.'));"],
  ['in another case', "f(x.toLowerCase() === 'resourcenotfound.function');"],
  ['as the constant of another SDK', "f('RESOURCENOTFOUND_FUNCTION');"],
  ['in a type', `type T = '${RIGHT}';`],
  ['in JSX', `f(<b>${RIGHT}</b>);`],
  ['in a pattern', `f(/${RIGHT}/.test(x));`],
] as const;

it.each(EVERYWHERE)('leaves a wrong text where the right code stands %s', (_, code) => {
  expect(replace(`${COMPARED} ${code}`)).toBe('right-code');
});

it.each([
  ['its beginning', "f(e.code.startsWith('ResourceNotFound.'));"],
  ['its namespace', "f(e.code.split('.')[0] === 'ResourceNotFound');"],
  ['a part', "f(e.code.includes('NotFound'));"],
  ['its end', "f(x.endsWith('.Function'));"],
  ['a pattern that ignores case', 'f(/not.?found/i.test(x));'],
  ['a pattern in a string', "f(new RegExp('NotFound').test(x));"],
  ['a piece of it', "f(x + '.Function');"],
  ['a piece of the wrong text', "f(x + '.Functoin');"],
])('leaves a wrong text where the file asks for %s', (_, code) => {
  expect(replace(`${COMPARED} ${code}`)).toBe('partial-test');
});

it.each([
  ['escaped', "f(e.code === 'ResourceNotFound.Funct\\u006fin');"],
  ['in JSON', `f(JSON.parse('{"Code":"${WRONG}"}'));`],
  ['in a message', `log('failed with ${WRONG}');`],
  ['as a concatenation', "f(e.code === 'ResourceNotFound.Func' + 'toin');"],
  ['in another case', "f(x === 'resourcenotfound.functoin');"],
  ['in JSX', `f(<b>${WRONG}</b>);`],
  ['as a pattern that is not read', 'f(/^(?:ResourceNotFound.Functoin|[a-z])$/.test(x));'],
])('leaves a wrong text that stands %s as well', (_, code) => {
  expect(['unfixable', 'partial-test']).toContain(replace(`${COMPARED} ${code}`));
});

it.each([
  ['the argument of a function', `jest.mock('${WRONG}');`],
  ['the name of a file', `fs.readFileSync('${WRONG}');`],
  ['an attribute', `f(<a id="${WRONG}" />);`],
  ['a directive', `'${WRONG}';`],
  ['a key of something else', `process.env['${WRONG}'];`],
  ['an entry of a list for tests', `it.each(['${WRONG}'])('x', f);`],
  ['a pair in a list for tests', `it.each([['${WRONG}', 1], ['LimitExceeded.Memory', 2]])('x', f);`],
  ['an error that is made', `throw new MyError('${WRONG}');`],
  ['a constant that says nothing', `export const METRIC = '${WRONG}';`],
  ['a constant that meets a code and counts something', `const X = '${WRONG}'; f(e.code === X); metrics.increment(X);`],
  [
    'a member that is used for something else',
    `const C = { a: '${WRONG}' }; f(e.code === C.a); metrics.increment(C.a);`,
  ],
  ['a field that is used for something else', `class C { static A = '${WRONG}'; f(e) { log(this.A); return e.code === C.A; } }`], // prettier-ignore
  ['a member that is taken out', `const C = { a: '${WRONG}' }; f(e.code === C.a); const { a } = C; log(a);`],
  ['a comparison of something else', `f(route === '${WRONG}');`],
  ['an alias that is used for something else', `const X = '${WRONG}'; const Y = X; f(e.code === X); log(Y);`],
])('leaves %s', (_, code) => {
  expect(replace(code)).toBe('no-place');
});

it.each([
  ['a line', `${COMPARED} // eslint-disable-line tencentcloud-errors/no-unknown-code -- as the mock writes it`],
  ['the next line', `// eslint-disable-next-line\n${COMPARED}`],
  ['a block', `/* eslint-disable tce/no-misspelled-code */\n${COMPARED}\n/* eslint-enable */`],
  ['a line in oxlint', `${COMPARED} // oxlint-disable-line tce/no-unknown-code`],
  ['another line with the same text', `${COMPARED}\nf(e.code === '${WRONG}'); // eslint-disable-line`],
])('leaves a text where a comment disables the report of %s', (_, code) => {
  expect(replace(code)).toBe('disabled');
});

it('replaces a text outside a block that a comment disables', () => {
  expect(replace(`/* eslint-disable */\nf();\n/* eslint-enable */\n${COMPARED}`)).toEqual([`'${WRONG}'`]);
});

it.each([
  ['a comparison', `import { C } from './c'; function f(e) { if (e.code === C.a) g(); ${COMPARED} }`],
  ['a case', `const C = require('./c'); switch (e.code) { case C.a: g(); break; case '${WRONG}': f(); }`],
  ['a spread table', `import { T } from './t'; const U = { ...T, '${WRONG}': 1 }; f(U[e.code]);`],
])('leaves a text where a constant of another file may be the right code: %s', (_, code) => {
  expect(replace(code)).toBe('dynamic-test');
});

it('leaves a text where another wrong one means the same code, proven or declared', () => {
  expect(replace(`${COMPARED} if (e.code === 'ResourceNotFound.Fucntion') g();`)).toBe('rival');
  expect(replace(`${COMPARED} f('ResourceNotFound.Foo');`, ['ResourceNotFound.Foo'])).toBe('rival');
  expect(replace(COMPARED, ['ResourceNotFound.Foo'])).toEqual([`'${WRONG}'`]);
});

it('leaves a text that the markup of a component holds as well, or where the right code does', () => {
  const inComponent = (template: string) =>
    replace(`<template>${template}</template><script setup>${COMPARED}</script>`, [], vueParser);
  expect(inComponent(`{{ T['${WRONG}'] }}`)).toBe('no-place');
  expect(inComponent(`<p title="${WRONG}" />`)).toBe('unfixable');
  expect(inComponent(`{{ a === '${WRONG}' === }}`)).toBe('unfixable');
  expect(inComponent(`{{ T['${RIGHT}'] }}`)).toBe('right-code');
  expect(inComponent(`{{ t }}`)).toEqual([`'${WRONG}'`]);
  expect(inComponent(`{{ e.code === '${WRONG}' }}`)).toEqual([`'${WRONG}'`, `'${WRONG}'`]);
});

it('leaves a text that is in a block or template of another language as well', () => {
  const beside = (block: string) => replace(`<script setup>${COMPARED}</script>${block}`, [], vueParser);
  expect(beside(`<i18n>{ "${WRONG}": "gone" }</i18n>`)).toBe('unfixable');
  expect(beside(`<template lang="pug">p(v-if="e.code === '${WRONG}'")</template>`)).toBe('unfixable');
  expect(beside('<style>p { color: red }</style>')).toEqual([`'${WRONG}'`]);
});

import { expect, it } from 'vitest';
import { findConstantString } from '../../../src/analysis/constants/constant-strings.ts';
import { findNamedFunction, resolveConstant } from '../../../src/analysis/constants/definitions.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

it.each([
  ['a declaration', 'function f() {} f();', 'function f() {}'],
  ['a constant', 'const f = () => 1; f();', '() => 1'],
  ['an alias', 'const g = function () {}; const f = g; f();', 'function () {}'],
  ['a variable that is never written to', 'let f = () => 1; f();', '() => 1'],
  ['a variable that is written to', 'let f = () => 1; f = other; f();', undefined],
  ['a declaration that is written to', 'function f() {} f = other; f();', undefined],
  ['a parameter', 'function g(f) { f(); }', undefined],
  ['a parameter of an arrow function', 'const g = (f) => f();', undefined],
  ['a property', 'const { f } = function () {}; f();', undefined],
  ['an import', "import { f } from './f.js'; f();", undefined],
  ['nothing of the file', 'f();', undefined],
])('the function that a name refers to is found for %s', (_, code, expected) => {
  const { sourceCode } = parse(code, 'js');
  const call = allNodesOf(sourceCode).find((node) => node.type === 'CallExpression');
  const fn = call?.callee.type === 'Identifier' ? findNamedFunction(call.callee, sourceCode) : undefined;
  expect(fn && sourceCode.getText(fn)).toBe(expected);
});

it.each([
  ['Object.freeze(A)', "['X']"],
  ['Object.seal(A)', "['X']"],
  ['Object.seal(Object.freeze(A))', "['X']"],
  ['Object.keys(A)', 'Object.keys(A)'],
  ['other.freeze(A)', 'other.freeze(A)'],
])('the constant that %s is comes to %s', (expression, expected) => {
  const { sourceCode } = parse(`const A = ['X']; const B = ${expression}; B;`, 'js');
  const statement = sourceCode.ast.body.at(-1);
  const name = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  expect(name && sourceCode.getText(resolveConstant(name, sourceCode))).toBe(expected);
});

it.each([
  ['a template of a constant', "const A = 'X'; use(`${A}.y`);", 'X.y'],
  ['a template of a member of an enum', "enum E { A = 'X' } use(`${E.A}.y`);", 'X.y'],
  ['a sum with a static field', "class C { static A = 'X'; } use(C.A + '.' + 'y');", 'X.y'],
  ['a constant that is a template', "enum E { A = 'X' } const B = `${E.A}.y`; use(B);", 'X.y'],
  ['a member of an enum that is a template of another', "enum E { A = 'X', B = `${E.A}.y` } use(E.B);", 'X.y'],
  ['a template of a variable that is written to', "let a = 'X'; a = b; use(`${a}.y`);", undefined],
  ['a template of an unknown name', 'use(`${a}.y`);', undefined],
  ['a difference', "enum E { A = 'X' } use(E.A - 'y');", undefined],
  ['a constant of itself', "enum E { A = 'X' } const a = `${E.A}${b}`, b = `${E.A}${a}`; use(a);", undefined],
])('the text of %s is computed where all its pieces are constants', (_, code, expected) => {
  const { sourceCode } = parse(code, 'ts');
  const call = allNodesOf(sourceCode).find((node) => node.type === 'CallExpression');
  const [text] = call?.arguments ?? [];
  expect(text && findConstantString(text, sourceCode)?.value).toBe(expected);
});

it('no text is computed that grows with each constant that it is made of', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `const a${at + 1} = \`\${a${at}}\${E.A}\${a${at}}\`;`);
  const { sourceCode } = parse(`enum E { A = 'X' } const a0 = 'Y'; ${lines.join(' ')} use(a60);`, 'ts');
  const call = allNodesOf(sourceCode).find((node) => node.type === 'CallExpression');
  const [text] = call?.arguments ?? [];
  expect(text && findConstantString(text, sourceCode)).toBeUndefined();
});

import { expect, it } from 'vitest';
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

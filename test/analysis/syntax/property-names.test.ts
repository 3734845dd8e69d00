import * as eslintUtils from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';
import { getPropertyName } from '../../../src/analysis/syntax/eslint-utils.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

const NAMED: ReadonlySet<string> = new Set(['MemberExpression', 'Property', 'PropertyDefinition', 'MethodDefinition']);

type Named = Parameters<typeof getPropertyName>[0];

const isNamed = (node: TSESTree.Node): node is Named => NAMED.has(node.type);

it.each([
  ['a name', 'a.b;', 'b'],
  ['an optional member', 'a?.b;', 'b'],
  ['a string', "a['b'];", 'b'],
  ['an index', 'a[0];', '0'],
  ['a large integer', 'a[1n];', '1'],
  ['a pattern', 'a[/b/u];', '/b/u'],
  ['`null`', 'a[null];', 'null'],
  ['a template', 'a[`b`];', 'b'],
  ['a sum', "a['b' + 'c'];", 'bc'],
  ['a constant', "const B = 'b'; a[B];", 'b'],
  ['a variable', 'a[b];', null],
  ['the name of a property', '({ b: 1 });', 'b'],
  ['the string of a property', "({ 'b.c': 1 });", 'b.c'],
  ['the number of a property', '({ 1: 1 });', '1'],
  ['a computed property', "const B = 'b'; ({ [B]: 1 });", 'b'],
  ['a method', 'class A { b() {} }', 'b'],
  ['a field in quotes', "class A { 'b' = 1; }", 'b'],
  ['a private field', 'class A { #b = 1; }', null],
  ['a private member', 'class A { #b = 1; c(d) { d.#b; } }', null],
])('the name of %s is what the library says', (_, code, expected) => {
  const { sourceCode } = parse(code, 'ts');
  const named = allNodesOf(sourceCode).filter(isNamed);
  const names = named.map((node) => getPropertyName(node, sourceCode));
  const find = eslintUtils.getPropertyName as unknown as (node: Named, scope: unknown) => string | null;
  expect(names).toEqual(named.map((node) => find(node, sourceCode.getScope(node))));
  expect(names).toContain(expected);
});

import { expect, it } from 'vitest';
import { findRole } from '../../../../src/analysis/findings/replacement/string-roles.ts';
import { allNodesOf } from '../../../../src/analysis/syntax/nodes.ts';
import { parse } from '../../sdk-calls/parse.ts';

/** The role of the string `'X'` in a program. */
function roleIn(code: string) {
  const string = allNodesOf(parse(code, 'ts').sourceCode).find((node) => node.type === 'Literal' && node.value === 'X');
  const role = string && findRole(string);
  return role && { ...role, constant: role.constant && [role.constant.id.name, role.constant.member].join('.') };
}

it.each([
  ["const A = 'X';", { name: 'A', others: [], constant: 'A.' }],
  ["class C { static A = 'X'; }", { name: 'A', others: [], constant: 'C.A' }],
  ["enum E { A = 'X', B = 'Y' }", { name: 'A', group: 'E', others: ['Y'], constant: 'E.A' }],
  ["const O = { a: 'X', b: 'Y' };", { name: 'a', group: 'O', others: ['Y'], constant: 'O.a' }],
  ["const O = Object.freeze({ a: 'X' });", { name: 'a', group: 'O', others: [], constant: 'O.a' }],
  ["const O = Object.seal({ a: 'X' });", { name: 'a', group: 'O', others: [], constant: 'O.a' }],
  ["const T = { 'X': 1, 'Y': 2, z: 3 };", { group: 'T', others: ['Y'] }],
  ["const L = ['X', 'Y'];", { group: 'L', others: ['Y'] }],
  ["const S = new Set(['X', 'Y']);", { group: 'S', others: ['Y'] }],
  ["const M = new Map([['X', 1], ['Y', 2]]);", { group: 'M', others: ['Y'] }],
  ["f({ codes: ['X'] });", { group: 'codes', others: [] }],
  ["type T = 'X' | 'Y';", { name: 'T', group: 'T', others: ['Y'] }],
  ["let u: 'X' | 'Y';", { others: ['Y'] }],
])('finds the role in %s', (code, role) => {
  expect(roleIn(code)).toEqual(role);
});

it.each([
  ['an argument', "f('X');"],
  ['a list as an argument', "f(['X', 'Y']);"],
  ['a variable', "let a = 'X';"],
  ['a field that may change', "class C { a = 'X'; }"],
  ['the value of a pair', "const M = new Map([[1, 'X']]);"],
  ['the code of an error', "const error = { code: 'X' };"],
  ['a comparison', "f(a === 'X');"],
])('finds no role for %s', (_, code) => {
  expect(roleIn(code)).toBeUndefined();
});

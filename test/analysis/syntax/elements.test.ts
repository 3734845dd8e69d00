import { describe, expect, it } from 'vitest';
import { elementAt, pickElements } from '../../../src/analysis/syntax/elements.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

function findElements(code: string) {
  const { sourceCode } = parse(`(${code});`, 'js');
  const array = allNodesOf(sourceCode).find((node) => node.type === 'ArrayExpression');
  return { elements: array?.elements ?? [], sourceCode };
}

describe('an element', () => {
  it.each([
    ['[a, b]', 1, 'b'],
    ['[a, b]', 2, undefined],
    ['[a, , b]', 1, undefined],
    ['[a, ...b]', 0, 'a'],
    ['[a, ...b]', 1, '...b'],
    ['[a, ...b, c]', 2, '...b'],
  ])('of %s at %i', (code, index, expected) => {
    const { elements, sourceCode } = findElements(code);
    const element = elementAt(elements, index);
    expect(element && sourceCode.getText(element)).toBe(expected);
  });
});

describe('the elements', () => {
  it.each([
    ['[a, , b]', '*', ['a', 'b']],
    ['[a, , b]', '0', ['a']],
    ['[a, , b]', '1', []],
    ['[...a, b]', '1', ['...a', 'b']],
    ['[a, ...b]', '0', ['a']],
  ])('of %s at %s', (code, step, expected) => {
    const { elements, sourceCode } = findElements(code);
    expect(pickElements(elements, step).map((each) => sourceCode.getText(each))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { describeValue, quote, step } from '../../../src/registry/custom/quote.ts';

describe('quote', () => {
  it.each([
    ['Foo.Bar', "'Foo.Bar'"],
    ['', "''"],
    ['two\nlines\t', "'two\\nlines\\t'"],
    ['say "no"', `'say "no"'`],
    ["it's", "'it\\'s'"],
    ['back\\slash', "'back\\\\slash'"],
    ['x'.repeat(60), `'${'x'.repeat(60)}'`],
    ['x'.repeat(61), `'${'x'.repeat(60)}…'`],
  ])('writes %j', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });
});

describe('describeValue', () => {
  it.each([
    ['text', "'text'"],
    [3, '3'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('x'), 'Symbol(x)'],
    [[1], 'an array'],
    [{ a: 1 }, 'an object'],
    [() => 1, 'a function'],
  ])('names %s', (value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });
});

describe('step', () => {
  it.each([
    ['products', '', '.products'],
    ['$schema', '', '.$schema'],
    [0, '.products', '[0]'],
    ['Foo.Bar', '.products[0]', "['Foo.Bar']"],
    ['0', '', "['0']"],
    ['not a name', '', "['not a name']"],
    ['-a', '', "['-a']"],
    ['a'.repeat(41), '', `.${'a'.repeat(41)}`],
    ['a'.repeat(42), '', `['${'a'.repeat(42)}']`],
    ['Invoke', '.products[0].codes', "['Invoke']"],
    ['Invoke', '.products[0].actions', "['Invoke']"],
    ['since', ".products[0].codes['actions']", '.since'],
    ['x', '.mycodes', '.x'],
    ['x', '.codes.y', '.x'],
  ])('to %j below %j', (key, parent, expected) => {
    expect(step(key, parent)).toBe(expected);
  });
});

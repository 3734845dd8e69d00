import { describe, expect, it } from 'vitest';
import { describeValue, quoteText, step, writeLiteral } from '../../../src/registry/custom/quote.ts';

describe('writeLiteral and quoteText', () => {
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
    expect(writeLiteral(text)).toBe(expected);
    expect(quoteText(text, 'en')).toBe(expected);
  });

  it('quotes as Chinese does, on one line', () => {
    expect(quoteText("it's\n", 'zh')).toBe("“it's\\n”");
    expect(quoteText('x'.repeat(61), 'zh')).toBe(`“${'x'.repeat(60)}…”`);
  });
});

describe('describeValue', () => {
  it.each([
    ['text', "'text'", '“text”'],
    [3, '3'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('x'), 'Symbol(x)'],
    [[1], 'an array', '数组'],
    [{ a: 1 }, 'an object', '对象'],
    [() => 1, 'a function', '函数'],
  ])('names %s', (value: unknown, english: string, chinese = english) => {
    expect(describeValue(value, 'en')).toBe(english);
    expect(describeValue(value, 'zh')).toBe(chinese);
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

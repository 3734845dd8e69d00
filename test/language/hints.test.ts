import { expect, it } from 'vitest';
import { didYouMean } from '../../src/language/hints.ts';
import { kindOf } from '../../src/language/kinds.ts';

it('asks after a sentence whether something else was meant', () => {
  expect(didYouMean(['a', 'b'], 'en')).toBe(" Did you mean 'a' or 'b'?");
  expect(didYouMean(['a', 'b'], 'zh')).toBe('是否应为“a”或“b”？');
  expect(didYouMean([], 'zh')).toBe('');
});

it.each([
  [null, 'null', 'null'],
  [undefined, 'undefined', 'undefined'],
  [[], 'an array', '数组'],
  [{}, 'an object', '对象'],
  ['', 'a string', '字符串'],
  [1, 'a number', '数字'],
  [1n, 'a bigint', '大整数'],
  [true, 'a boolean', '布尔值'],
  [Symbol(), 'a symbol', '符号'],
  [it, 'a function', '函数'],
])('names the kind of a value (%#)', (value, en, zh) => {
  expect([kindOf(value, 'en'), kindOf(value, 'zh')]).toEqual([en, zh]);
});

import { describe, expect, it } from 'vitest';
import { fitValues, render, sentence, toTemplate } from '../../src/language/sentence.ts';
import { fit } from '../../src/language/spacing.ts';

describe('fit', () => {
  it.each([
    ['不在', 'scf', '的列表', ' scf '],
    ['不在', '腾讯云', '的列表', '腾讯云'],
    ['列出', '6', '个', ' 6 '],
    ['漏掉了', '“A.B”', '（', '“A.B”'],
    ['读取', '`err.code`', '。', ' `err.code`'],
    ['产品 v', '二', 'x', ' 二 '],
    // The backquotes of the sentence go around the value.
    ['运行 `', '文件', '`', '文件'],
    ['no list of ', 'scf', '.', 'scf'],
    ["'", '云函数', "'", '云函数'],
    ['', '', '', ''],
  ])('sets %j + %j + %j', (before, value, after, fitted) => {
    expect(fit(before, value, after)).toBe(fitted);
  });
});

it('knows all Chinese characters by the first one of Unicode', () => {
  const first = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at)).find(
    (letter) => fit(letter, 'x', '') !== 'x',
  );
  expect(first).toBe('\u2e80');
  expect(
    Array.from({ length: 0x2e80 }, (_, at) => String.fromCharCode(at)).filter((letter) =>
      /\p{Script=Han}/u.test(letter),
    ),
  ).toEqual([]);
});

const LISTS = sentence`${'literal'}不在${'lists'}的列表中，共${'count'}个。`;

it('puts spaces around the values of a sentence', () => {
  expect(render(LISTS, { literal: '“A”', lists: 'scf', count: 6 })).toBe('“A”不在 scf 的列表中，共 6 个。');
  expect(render(LISTS, { literal: '“A”', lists: '腾讯云', count: '六' })).toBe('“A”不在腾讯云的列表中，共六个。');
});

it('puts the same spaces around the values that a template is filled with, and those that it holds', () => {
  expect(toTemplate(LISTS, { lists: 'scf' })).toBe('{{literal}}不在 scf 的列表中，共{{count}}个。');
  expect(fitValues(toTemplate(LISTS), { literal: '“A”', lists: 'scf', count: 6, other: 'x' })).toEqual({
    literal: '“A”',
    lists: ' scf ',
    count: ' 6 ',
    other: 'x',
  });
});

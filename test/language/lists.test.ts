import { expect, it } from 'vitest';
import { listNames, listOf, quote } from '../../src/language/lists.ts';

it('quotes as each language does', () => {
  expect(quote('LimitExceeded.Cdn', 'en')).toBe("'LimitExceeded.Cdn'");
  expect(quote('LimitExceeded.Cdn', 'zh')).toBe('“LimitExceeded.Cdn”');
});

it('joins up to three names', () => {
  expect(listOf(['a', 'b', 'c'], 'en')).toBe("'a', 'b' and 'c'");
  expect(listOf(['a', 'b'], 'en', 'or')).toBe("'a' or 'b'");
  expect(listOf(['a', 'b', 'c'], 'zh')).toBe('“a”、“b”和“c”');
  expect(listOf(['a', 'b'], 'zh', 'or')).toBe('“a”或“b”');
});

it('counts what it leaves out in English, and all names in Chinese', () => {
  expect(listNames(['a', 'b', 'c', 'd'], 'en')).toBe('a, b and 2 more');
  expect(listNames(['a', 'b', 'c', 'd'], 'zh')).toBe('a、b 等 4 个');
  expect(listOf(['a', 'b', 'c', 'd'], 'zh')).toBe('“a”、“b”等 4 个');
});

it('sets names without quotes apart from Chinese words', () => {
  expect(listNames(['scf', 'cvm'], 'zh')).toBe('scf 和 cvm');
  expect(listNames(['`a`', '`b`'], 'zh', 'or')).toBe('`a` 或 `b`');
  expect(listNames(['火山引擎', '阿里云'], 'zh')).toBe('火山引擎和阿里云');
});

import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';

it.each([
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh_CN.UTF-8', 'zh'],
  ['zh-Hans', 'zh'],
  ['EN', 'en'],
  ['en_US', 'en'],
  ['C.UTF-8', undefined],
  ['zhuang', undefined],
  ['', undefined],
])('reads the language of %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

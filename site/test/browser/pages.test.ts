import { expect, test } from '../harness/index.ts';

test('opens the start page in both languages', async ({ open }) => {
  const english = await open('');
  expect(await english.evaluate(() => document.documentElement.lang)).toBe('en');
  const chinese = await open('zh/');
  expect(await chinese.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
});

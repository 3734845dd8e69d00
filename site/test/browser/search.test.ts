import type { Page } from 'playwright-core';
import { expect, expectAccessible, type Open, test } from '../harness/index.ts';

async function searchFor(query: string, language: 'en' | 'zh', open: Open): Promise<Page> {
  const page = await open(language === 'en' ? 'guides/ci' : 'zh/guides/ci');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(query);
  return page;
}

/** What is searched for, and a page that must be among the first results. */
const SEARCHES = [
  ['en', 'misspelled', 'rules/no-misspelled-code'],
  ['en', 'FunctionName', 'rules/'],
  ['en', 'exhaustive comment', 'exhaustiveness#'],
  ['en', 'asOf', 'versioning#asof'],
  ['en', 'gitlab', 'guides/ci#'],
  ['en', 'registry import', 'cli#registry-import'],
  ['en', 'oxlint', 'guides/oxlint'],
  ['en', 'monorepo turborepo', 'guides/monorepos'],
  ['en', 'checkComments', 'rules/no-misspelled-code#checkcomments'],
  ['en', 'ts-pattern', 'rules/exhaustive-match'],
  ['en', 'exhastive', 'exhaustive'],
  ['zh', '替代', 'zh/'],
  ['zh', '吞掉错误', 'zh/'],
  ['zh', '错误码', 'zh/'],
  ['zh', '拼错', 'zh/rules/no-misspelled-code'],
  ['zh', '三元表达式', 'zh/rules/exhaustive-if-chain'],
  ['zh', '持续集成', 'zh/guides/ci'],
  ['zh', '兜底', 'zh/'],
  ['zh', '退出码', 'zh/'],
  ['zh', '自定义错误码库', 'zh/guides/custom-registries'],
  ['zh', 'FunctionName', 'zh/'],
  ['zh', '查找表', 'zh/rules/exhaustive-lookup'],
] as const;

test.for(['en', 'zh'] as const)('finds in %s the pages that are meant', async (language, { open }) => {
  const page = await searchFor('', language, open);
  const results = page.locator('.search-results a');
  for (const [, query, address] of SEARCHES.filter(([each]) => each === language)) {
    await page.getByRole('searchbox').fill(query);
    await expect
      .poll(() => results.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')), { message: query })
      .toContainEqual(expect.stringContaining(`/eslint-plugin-tencentcloud-errors/${address}`));
    // The next query must not be taken for answered by what this one found.
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => results.count(), { message: query }).toBe(0);
  }
});

test('loads the index of one language when the search is opened, and not before', async ({ open, server }) => {
  server.served.length = 0;
  const page = await open('zh/cli');
  const indexes = () => server.served.filter(({ path }) => path.includes('localSearchIndex'));
  expect(indexes()).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect.poll(() => indexes().length).toBe(1);
  const [index] = indexes();
  expect(index?.path).toContain('zh');
  // Generous: it grows with the pages. Without a bound nobody would notice an index of all languages.
  expect(index?.bytes).toBeLessThan(300_000);
});

test('is accessible while results are shown', async ({ open }) => {
  const page = await searchFor('错误码', 'zh', open);
  await page.locator('.search-results a').first().waitFor();
  await expectAccessible(page);
});

test('says that nothing was found', async ({ open }) => {
  const page = await searchFor('qqqqqq', 'zh', open);
  await expect.poll(() => page.getByRole('status').textContent()).toBe('没有找到“qqqqqq”。');
});

test('is used by the keyboard alone', async ({ open, server }) => {
  const page = await searchFor('exit code', 'en', open);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.locator('.search-results a').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await page.locator('.search-results a').nth(1).getAttribute('href');
  expect(await focused()).toBe(second);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(new URL(second ?? '', server.url).href);
  expect(await page.locator('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
});

test('leads on to the error codes', async ({ open, server }) => {
  const page = await searchFor('余额不足', 'zh', open);
  await page.getByRole('link', { name: '在错误码中查询“余额不足”' }).click();
  await expect.poll(() => page.url()).toBe(`${server.url}zh/codes?q=${encodeURIComponent('余额不足')}`);
});

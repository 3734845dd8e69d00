import { expect, test } from '../harness/index.ts';

test.for([
  { from: 'guides/ci', to: 'zh/guides/ci', language: '简体中文', menu: 'Change language' },
  { from: 'zh/rules/no-unknown-code', to: 'rules/no-unknown-code', language: 'English', menu: '切换语言' },
])('shows the same page in the other language: $from', async ({ from, to, language, menu }, { open, server }) => {
  const page = await open(from);
  await page.getByRole('button', { name: menu }).hover();
  await page.getByRole('link', { name: language, exact: true }).click();
  await expect.poll(() => page.url()).toBe(`${server.url}${to}`);
});

test('leads to the page before and after in the language of the page', async ({ open }) => {
  const page = await open('zh/guides/ci');
  await page.getByRole('link', { name: '下一页 Monorepo' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Monorepo');
});

test('is dark or light as the system is, and as the reader chooses', async ({ open }) => {
  const page = await open('cli', { theme: 'dark' });
  const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'));
  expect(await isDark()).toBe(true);
  await page.getByRole('switch').first().click();
  await expect.poll(isDark).toBe(false);
  await page.reload();
  expect(await isDark()).toBe(false);
});

test('shows the reports of the plugin on its start page, without scripts too', async ({ open }) => {
  const page = await open('', { javaScriptEnabled: false, expected: [/request failed: .*\.js: csp/] });
  const reports = await page.locator('.report-text').allTextContents();
  expect(reports).toEqual([
    expect.stringContaining("This switch misses 'ResourceInUse.Cdn'"),
    expect.stringContaining("'ResourceNotFound.Functoin' is a misspelling of 'ResourceNotFound.Function'."),
  ]);
});

test('keeps braces and tags of code as they are written', async ({ open }) => {
  const page = await open('code-sites');
  const text = await page.locator('.vp-doc').textContent();
  expect(text).toContain("<p>{{ error.code === 'ResourceNotFound.Function' ? gone : text }}</p>");
  expect(text).not.toContain('简体中文');
});

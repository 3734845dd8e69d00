import { expect, expectAccessible, test } from '../harness/index.ts';

test.for([
  { from: 'guides/ci', to: 'zh/guides/ci', language: '简体中文', menu: 'Change language' },
  { from: 'zh/rules/no-unknown-code', to: 'rules/no-unknown-code', language: 'English', menu: '切换语言' },
])('shows the same page in the other language: $from', async ({ from, to, language, menu }, { open, server }) => {
  const page = await open(from);
  await page.getByRole('button', { name: menu }).hover();
  await page.getByRole('link', { name: language, exact: true }).click();
  await expect.poll(() => page.url()).toBe(`${server.url}${to}`);
});

test.for([
  { from: 'playground', state: '#v1,q1ZKzk9JVbJSSs7PKy5RyM3MS1WwVTC0VqoFAA', shown: 'const mine = 1;' },
  { from: 'codes', state: '?code=ResourceNotFound.Function', shown: 'ResourceNotFound.Function' },
])('takes the state of $from along to the other language, and back', async ({ from, state, shown }, { open }) => {
  const page = await open(from);
  // The state comes into the address after the page was opened, as it does when somebody types.
  await page.evaluate((added) => {
    history.replaceState(history.state, '', location.pathname + added);
  }, state);
  await page.getByRole('button', { name: 'Change language' }).hover();
  await page.getByRole('link', { name: '简体中文', exact: true }).click();
  await page.waitForURL(`**/zh/${from}${state.slice(0, 4)}*`);
  const content = page.locator('.VPContent').getByText(shown).first();
  await content.waitFor();
  await page.goBack();
  await page.waitForURL(`**/eslint-plugin-tencentcloud-errors/${from}${state.slice(0, 4)}*`);
  await content.waitFor();
});

test.for([
  ['playground', 'Playground', '.playground'],
  ['codes', 'CodeExplorer', '.ce'],
] as const)('says on %s that its code did not arrive, and loads it again', async ([path, file, shown], { open }) => {
  const expected = [/request failed/, /Failed to (?:load|fetch)/];
  const page = await open('', { expected });
  await page.context().route(new RegExp(`chunks/${file}`), (route) => route.abort());
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Load again' }).click();
  await page.locator(shown).waitFor();
});

test('opens an address whose hash cannot be decoded', async ({ open }) => {
  const page = await open('playground#v1,%E0%A4%A');
  await page.getByRole('alert').filter({ hasText: 'not one that the playground wrote' }).waitFor();
});

test('leads to the page before and after in the language of the page', async ({ open }) => {
  const page = await open('zh/guides/coverage');
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

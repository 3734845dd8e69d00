import { readBuiltPages } from '../harness/built-pages.ts';
import { expect, expectAccessible, expectNoHorizontalScroll, test, waitUntilAlive } from '../harness/index.ts';

const ADDRESSES = readBuiltPages().map(({ address }) => address);

test('has all pages in both languages', () => {
  const chinese = ADDRESSES.filter((address) => address.startsWith('zh/'));
  expect(chinese.map((address) => address.slice('zh/'.length))).toEqual(
    ADDRESSES.filter((address) => !address.startsWith('zh/')),
  );
  expect(chinese.length).toBeGreaterThan(25);
});

test.for(['en', 'zh-CN'])(
  'opens each page in %s on a small screen without errors and without scrolling sideways',
  async (lang, { open, server }) => {
    const addresses = ADDRESSES.filter((address) => address.startsWith('zh/') === (lang === 'zh-CN'));
    const page = await open(addresses[0] ?? '', { width: 360 });
    for (const address of addresses) {
      await page.goto(`${server.url}${address}`);
      await waitUntilAlive(page);
      expect(await page.evaluate(() => document.documentElement.lang), address).toBe(lang);
      expect(await page.title(), address).not.toBe('');
      await expectNoHorizontalScroll(page);
    }
  },
);

/** One page of each kind, and those with the largest tables. */
const SAMPLE = ['', 'guides/adoption', 'rules/no-misspelled-code', 'rules/exhaustive-switch', 'cli', 'code-sites'];

/** Colours do not depend on the language, nor names and roles on the theme, so each language has one. */
test.for([
  ['light', 'zh/'],
  ['dark', ''],
] as const)('is accessible in the %s theme', async ([theme, language], { open, server }) => {
  const page = await open('', { theme });
  for (const address of SAMPLE.map((name) => `${language}${name}`)) {
    await page.goto(`${server.url}${address}`);
    await expectAccessible(page);
  }
});

test('is accessible on a small screen with the menus open', async ({ open }) => {
  const page = await open('zh/cli', { width: 360 });
  await page.getByRole('button', { name: '目录' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.locator('.VPNavBarHamburger').click();
  await expectAccessible(page);
});

test('has one main heading on each page', () => {
  const headings = readBuiltPages()
    // The playground and the explorer are made in the browser.
    .filter(({ address }) => !/(?:^|\/)(?:playground|codes)$/.test(address))
    .map(({ address, html }) => [address, html.match(/<h1\b/g)?.length]);
  expect(headings.filter(([, count]) => count !== 1)).toEqual([]);
});

test('says in the head of each page what it is, and where it is in the other language', () => {
  const incomplete = readBuiltPages().filter(
    ({ html }) =>
      !/<meta name="description" content="[^"]{10,}">/.test(html) ||
      !/<link rel="alternate" hreflang="zh-CN" href="https:\/\/[^"]*\/zh\//.test(html) ||
      !/<meta property="og:title" content="[^"]+">/.test(html),
  );
  expect(incomplete.map(({ address }) => address)).toEqual([]);
});

test('says in both languages where to go on from an address that does not exist', async ({ open }) => {
  const page = await open('no/such-page', { expected: [/404/] });
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toBe('There is no page at this address');
  await expectAccessible(page);
  await page.getByRole('link', { name: '首页' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
});

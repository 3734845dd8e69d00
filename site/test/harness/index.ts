/** What browser tests import in place of Vitest's `test`: pages of the built site, which fail a test by whatever goes wrong in them. */
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.ts';
import { watch } from './problems.ts';
import { startServer, type StaticServer } from './server.ts';

export { expect };

/** How a page is opened. */
export interface OpenOptions extends Pick<BrowserContextOptions, 'locale' | 'javaScriptEnabled' | 'permissions'> {
  /** `light` unless given. */
  readonly theme?: 'dark' | 'light';
  /** In CSS pixels; 1280 unless given. */
  readonly width?: number;
  /** Problems that the test provokes on purpose, by their text. */
  readonly expected?: readonly RegExp[];
}

/** Opens a page in a context of its own (no cache, no storage) and waits until it is alive. It is given by its address below the base: `zh/cli`, `playground#v1,…`. */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>;

interface Fixtures {
  /** One for each file of tests. `served` has all requests with the bytes that were sent. */
  readonly server: StaticServer;
  /** One for each file of tests. */
  readonly browser: Browser;
  readonly open: Open;
}

const HEIGHT = 900;

export const test = base.extend<Fixtures>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'file' },
  ],
  browser: [
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser, server }, use) => {
    const closing: (() => Promise<readonly string[]>)[] = [];
    await use(async (path, { theme = 'light', width = 1280, expected = [], ...options } = {}) => {
      const context = await browser.newContext({
        ...options,
        colorScheme: theme,
        reducedMotion: 'reduce',
        viewport: { width, height: HEIGHT },
      });
      const page = await context.newPage();
      const problems = watch(page, new URL(server.url).origin);
      closing.push(async () => {
        await context.close();
        return problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      });
      await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
      if (options.javaScriptEnabled !== false) await waitUntilAlive(page);
      return page;
    });
    const problems = await Promise.all(closing.map((close) => close()));
    expect(problems.flat(), 'errors in the console, failed requests, and requests that leave the site').toEqual([]);
  },
});

/** Waits until Vue has taken over what the server sent: keys and clicks before that are lost. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
}

/** Starts the browser. It cannot reach any other host, also not from a worker, whose requests no page reports. */
async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`No Chromium was found. ${HOW_TO_GET_CHROMIUM}`);
  return chromium.launch({
    executablePath,
    // The sandbox needs rights that root in a container lacks; the pages are our own.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Fails where axe finds a violation of WCAG 2.1 AA in the page, or in the part that a selector names. */
export async function expectAccessible(page: Page, selector?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(WCAG);
  const { violations } = await (selector === undefined ? builder : builder.include(selector)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect(found, `violations in ${page.url()}`).toEqual([]);
}

/** Fails where the page is wider than its window, and names what is too wide. */
export async function expectNoHorizontalScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
  expect(wide.slice(0, 5), `wider than the window in ${page.url()}`).toEqual([]);
}

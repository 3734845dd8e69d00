import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { expectAccessible, expectNoHorizontalScroll, expect, test } from '../harness/index.ts';

const BOX = '#ce-box';
const ANSWER =
  '{"Response":{"Error":{"Code":"ResourceNotFound.Functoin","Message":"The function does not exist."},"RequestId":"6a2bb0ae-1f0d-4c57-9f0e-2a0d6a6b7c11"}}';

const heading = (page: Page): ReturnType<Page['locator']> => page.locator('.ce h1');
const firstHit = (page: Page): ReturnType<Page['locator']> => page.locator('[data-hit]').first();

test('finds a code while it is typed, and opens it by keys', async ({ open }) => {
  const page = await open('codes');
  await page.keyboard.press('/');
  await page.locator(BOX).pressSequentially('LimitExceeded.Mem');
  await page.locator('[data-hit]', { hasText: 'LimitExceeded.Memory' }).first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=LimitExceeded.Mem');
  await page.locator(BOX).fill('scf.CreateFunction');
  await firstHit(page).filter({ hasText: 'scf.CreateFunction' }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-hit'))).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ce-box');
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'scf.CreateFunction' }).waitFor();
  expect(new URL(page.url()).search).toBe('?action=scf.CreateFunction');
  expect(await page.title()).toContain('scf.CreateFunction');
});

test('clears the box with Escape', async ({ open }) => {
  const page = await open('codes?q=image');
  await firstHit(page).waitFor();
  await page.locator(BOX).press('Escape');
  expect(await page.locator(BOX).inputValue()).toBe('');
  await page.locator('[data-example]').first().waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('searches in Chinese once a composition has ended, and not before', async ({ open }) => {
  const page = await open('zh/codes');
  const client = await page.context().newCDPSession(page);
  await page.locator(BOX).focus();
  await client.send('Input.imeSetComposition', { text: 'yue', selectionStart: 3, selectionEnd: 3 });
  expect(new URL(page.url()).search).toBe('');
  await client.send('Input.insertText', { text: '余额不足' });
  await firstHit(page).filter({ hasText: 'Balance' }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('余额不足');
});

test('reads a pasted answer with a misspelled code', async ({ open }) => {
  const page = await open('codes');
  await page.locator(BOX).fill(`2026-08-21 ERROR\n${ANSWER}`);
  await page.locator('.ce-card', { hasText: 'is a misspelling of' }).waitFor();
  expect(await page.locator('.ce-card').innerText()).toContain('6a2bb0ae-1f0d-4c57-9f0e-2a0d6a6b7c11');
  await page.locator('.ce-card [data-hit]').nth(1).click();
  await heading(page).filter({ hasText: 'ResourceNotFound.Function' }).waitFor();
});

test('goes back and forward through views, each with its title', async ({ open }) => {
  const page = await open('codes?code=ResourceInUse.TriggerName');
  await heading(page).filter({ hasText: 'ResourceInUse.TriggerName' }).waitFor();
  await page.locator('.ce-version a', { hasText: 'CreateTrigger' }).click();
  await heading(page).filter({ hasText: 'scf.CreateTrigger' }).waitFor();
  await page.locator('.ce-facts a', { hasText: 'scf' }).first().click();
  await heading(page).filter({ hasText: 'Serverless Cloud Function' }).waitFor();
  await page.goBack();
  await heading(page).filter({ hasText: 'scf.CreateTrigger' }).waitFor();
  await expect.poll(() => page.title()).toContain('scf.CreateTrigger');
  await page.goBack();
  await heading(page).filter({ hasText: 'ResourceInUse.TriggerName' }).waitFor();
  await expect.poll(() => page.title()).toContain('ResourceInUse.TriggerName');
  await page.goForward();
  await heading(page).filter({ hasText: 'scf.CreateTrigger' }).waitFor();
  await expect.poll(() => page.title()).toContain('scf.CreateTrigger');
});

test('reads the actions of a product of a common code when it is opened', async ({ open, server }) => {
  server.served.length = 0;
  const page = await open('codes?code=InternalError');
  await page.locator('details.ce-product').first().waitFor();
  expect(server.served.filter(({ path }) => path.startsWith('data/products/'))).toEqual([]);
  await page.getByRole('searchbox', { name: 'Filter products' }).fill('cvm');
  await page.locator('summary', { hasText: 'cvm' }).click();
  await page.locator('.ce-version a').first().waitFor();
  expect(server.served.some(({ path }) => path === 'data/products/cvm.json')).toBe(true);
});

test('copies a snippet and a list, and exports JSON', async ({ open }) => {
  const page = await open('codes?action=scf.CreateTrigger', { permissions: ['clipboard-read', 'clipboard-write'] });
  await heading(page).filter({ hasText: 'scf.CreateTrigger' }).waitFor();
  const readClipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('.ce-snippet').getByRole('button', { name: 'Copy' }).click();
  await page.locator('.ce-snippet').getByText('Copied').waitFor();
  expect(await readClipboard()).toContain('switch (error.code)');
  await page.getByRole('tab', { name: 'if' }).click();
  expect(await page.locator('.ce-code').innerText()).toContain("error.code === 'ResourceInUse.Trigger'");
  await page.getByRole('button', { name: 'Copy the codes as text' }).click();
  await expect.poll(readClipboard).toMatch(/^FailedOperation\n/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('scf.CreateTrigger.json');
  const record = JSON.parse(await readFile(await download.path(), 'utf8')) as { product: string; actions: string[] };
  expect(record).toMatchObject({ product: 'scf', actions: ['CreateTrigger'] });
});

test('opens a snippet in the playground', async ({ open }) => {
  const page = await open('codes?action=scf.CreateTrigger');
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  await page.waitForURL(/\/playground#v1,/);
});

test('says what is unknown, with names that are near', async ({ open }) => {
  const page = await open('codes?action=scf.CreateTriger');
  await heading(page).filter({ hasText: "scf has no action 'CreateTriger'." }).waitFor();
  await firstHit(page).click();
  await heading(page).filter({ hasText: 'scf.CreateTrigger' }).waitFor();
});

test('says so when nothing is found', async ({ open }) => {
  const page = await open('codes?q=zzzzzzqqqq');
  await page.locator('.ce-empty').waitFor();
});

test('says what to do when the registry cannot be loaded, and loads it when it is asked again', async ({ open }) => {
  const page = await open('', { expected: [/Failed to load resource/, /request failed/] });
  const context = page.context();
  await context.route(/explorer\/registry\.json/, (route) => route.abort());
  await page.goto(new URL('codes?code=InternalError', page.url()).href);
  await page.getByRole('alert').waitFor();
  await context.unroute(/explorer\/registry\.json/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await heading(page).filter({ hasText: 'InternalError' }).waitFor();
});

test('starts its worker again when the script of it did not arrive', async ({ open }) => {
  const page = await open('', { expected: [/Failed to load resource/, /request failed/] });
  await page.context().route(/assets\/worker/, (route) => route.abort());
  await page.goto(new URL('codes?code=InternalError', page.url()).href);
  await page.getByRole('alert').waitFor();
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await heading(page).filter({ hasText: 'InternalError' }).waitFor();
});

test('takes a long paste for what it is, and says what was left out', async ({ open }) => {
  const page = await open('codes');
  await page.locator(BOX).focus();
  await page.keyboard.insertText('x'.repeat(150_000));
  await page.locator('.ce-search', { hasText: '100,000 characters' }).waitFor();
  await page.locator('.ce-empty').waitFor();
});

/** The views, and what shows that each is there. */
const VIEWS = [
  ['', '.ce-day'],
  ['?q=image', '[data-hit]'],
  [`?q=${encodeURIComponent(ANSWER)}`, '.ce-card'],
  ['?code=ResourceNotFound.Function', 'h1:has-text("ResourceNotFound.Function")'],
  ['?code=InternalError', 'h1:has-text("InternalError")'],
  ['?code=FailedOperation.RequestHunYuanErr', 'h1:has-text("RequestHunYuanErr")'],
  ['?code=FailedOperation.ServiceSuspended', 'h1:has-text("ServiceSuspended")'],
  ['?action=scf.CreateFunction', 'h1:has-text("scf.CreateFunction")'],
  ['?product=scf', 'h1:has-text("scf")'],
  ['?namespace=ResourceInUse', 'h1:has-text("ResourceInUse")'],
  ['?product=scff', 'h1:has-text("scff")'],
] as const;

/** Opens a view in the page that is open, as a step of the history does. */
async function visit(page: Page, query: string, shown: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState({}, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, query);
  await page.locator(`.ce ${shown}`).first().waitFor();
}

/** Colours do not depend on the language, nor names and roles on the theme. */
test.for([
  ['codes', { theme: 'light', width: 1280 }],
  ['zh/codes', { theme: 'dark', width: 360 }],
] as const)('is accessible, and as wide as its window: %s', async ([path, options], { open }) => {
  const page = await open(path, options);
  for (const [query, shown] of VIEWS) {
    await visit(page, query, shown);
    await expectAccessible(page, '.ce');
    await expectNoHorizontalScroll(page);
  }
});

test('fits into 360 pixels in English too', async ({ open }) => {
  const page = await open('codes', { width: 360 });
  for (const [query, shown] of VIEWS) {
    await visit(page, query, shown);
    await expectNoHorizontalScroll(page);
  }
});

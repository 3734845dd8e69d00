import type { Locator } from 'playwright-core';
import { expect, expectAccessible, test } from '../harness/index.ts';

const PAGES = [
  { address: 'rules/no-misspelled-code', edit: 'Edit and try it here', open: 'Open in the playground' },
  { address: 'zh/rules/no-misspelled-code', edit: '在这里编辑并试一试', open: '在“在线试用”中打开' },
] as const;

test.for(PAGES)('makes an example of $address an editor with reports', async ({ address, edit }, { open, server }) => {
  server.served.length = 0;
  const page = await open(address);
  expect(server.served.filter(({ path }) => /LiveExample|linter\//.test(path))).toEqual([]);
  const example = page.locator('.rule-example').first();
  await example.getByRole('button', { name: edit }).click();
  await example.locator('.cm-content').waitFor();
  await expect.poll(() => textOf(example), { timeout: 30_000 }).toContain('ResourceNotFound.Function');
  await expectAccessible(page, '.rule-example');
  await example.locator('.cm-content').fill("const CODES = ['ResourceNotFound.Function'];");
  await expect.poll(() => example.locator('.live-reports').textContent()).not.toContain('ResourceNotFound.Function');
});

const textOf = (example: Locator) => example.locator('.live-reports').textContent();

test('gives an example the code again that it had', async ({ open }) => {
  const page = await open('rules/no-misspelled-code');
  const example = page.locator('.rule-example').first();
  const before = await example.locator('pre').textContent();
  await example.getByRole('button', { name: 'Edit and try it here' }).click();
  await example.locator('.cm-content').fill('changed();');
  await example.getByRole('button', { name: 'Close the editor' }).click();
  await expect.poll(() => example.locator('.cm-content').count()).toBe(0);
  expect(await example.locator('pre').textContent()).toBe(before);
  expect(await example.locator('pre').isVisible()).toBe(true);
});

test.for(PAGES)('opens an example of $address in the playground', async ({ address, open: name }, { open }) => {
  const page = await open(address);
  const link = page.locator('.rule-example').first().getByRole('link', { name });
  await link.focus();
  await expect.poll(() => link.getAttribute('href')).toMatch(/playground#v1,/);
  await link.click();
  await expect.poll(() => page.locator('.cm-content').first().textContent()).toContain('ResourceNotFound.Functoin');
});

test('shows examples as plain code where there are no scripts', async ({ open }) => {
  const page = await open('rules/no-misspelled-code', {
    javaScriptEnabled: false,
    expected: [/request failed: .*\.js: csp/],
  });
  const example = page.locator('.rule-example').first();
  expect(await example.locator('pre').textContent()).toContain('ResourceNotFound.Functoin');
  expect(await example.getByRole('button', { name: 'Edit and try it here' }).count()).toBe(0);
});

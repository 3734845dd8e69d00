import { type Page } from 'playwright-core';
import { describe } from 'vitest';
import { EXAMPLES } from '../../playground/examples.ts';
import { type PlaygroundState, playgroundHash, readHash } from '../../playground/state.ts';
import { expect, expectAccessible, expectNoHorizontalScroll, test } from '../harness/index.ts';

const LANGUAGES = [
  { path: 'playground', fixAll: 'Fix all…', apply: 'Apply', preview: 'Preview', told: 'is in its place' },
  { path: 'zh/playground', fixAll: '全部修复……', apply: '应用', preview: '预览', told: '替代它的是' },
];

const STATE: PlaygroundState = {
  code: "if (err.code === 'ResourceInUse.FunctionNmae') retry();\n",
  fileName: 'retry.ts',
  preset: 'typos',
  rules: { 'no-unknown-code': 'warn' },
  settings: { products: ['scf'], asOf: '2026-01-01' },
};

/** Waits until what the editor has is linted, and returns the reports. */
async function reportsOf(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('.reports[aria-busy="false"]');
  return page.locator('.report-message').allInnerTexts();
}

/** Waits until there are so many reports. */
async function expectReports(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('.reports[aria-busy="false"]') !== null &&
      document.querySelector('.report-list')?.hasAttribute('inert') !== true &&
      document.querySelectorAll('.report-message').length === wanted,
    count,
  );
}

/** The lines of the editor that have text. */
async function codeOf(page: Page): Promise<string> {
  const text = await page.locator('.main-column .cm-content').innerText();
  return `${text.trimEnd()}\n`;
}

/** Goes on with Tab until something that says a text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent.trim())) === text) return;
  }
  throw new Error(`Tab does not lead to ${text}`);
}

describe.each(LANGUAGES)('the playground at $path', ({ path, fixAll, apply, preview, told }) => {
  test('shows the reports in the text and in a list', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    expect((await reportsOf(page))[1]).toContain(told);
    expect(await page.locator('.cm-lintRange').allInnerTexts()).toEqual([
      'switch (err.code)',
      "'LimitExceeded.MachineGroupLabels'",
    ]);
    expect(await page.locator('.cm-lint-marker').count()).toBe(2);
  });

  test('shows a report beside the pointer, with links to the rule and to the code', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    await page.hover('.cm-lintRange-warning');
    const card = page.locator('.cm-tooltip .cm-diagnostic');
    expect(await card.innerText()).toContain(told);
    const links = await card.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const base = `/eslint-plugin-tencentcloud-errors/${path.replace('playground', '')}`;
    expect(links[0]).toBe(`${base}rules/no-retired-code`);
    expect(links[1]).toBe(`${base}codes?code=LimitExceeded.MachineGroupLabels`);
  });

  test('fixes all, after it has shown what changes, and undoes that', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    await page.getByRole('button', { name: fixAll }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.cm-deletedChunk').innerText()).toContain('LimitExceeded.MachineGroupLabels');
    expect(await dialog.locator('.cm-changedLine').innerText()).toContain('LimitExceeded.MachineGroupIpLabels');
    expect(await codeOf(page)).toContain('MachineGroupLabels');
    await dialog.getByRole('button', { name: apply }).click();
    await expectReports(page, 1);
    expect(await codeOf(page)).toContain('MachineGroupIpLabels');
    await page.locator('.main-column .cm-content').focus();
    await page.keyboard.press('Control+z');
    await expectReports(page, 2);
  });

  test('applies one suggestion, after a preview', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    const suggestion = page.locator('.edit-list').first().locator('li').nth(1);
    await suggestion.getByRole('button', { name: preview }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.cm-changedLine').first().waitFor();
    expect(await dialog.locator('.cm-changedLine').allInnerTexts()).toContain(
      "      case 'OperationDenied.AccountNotExists':",
    );
    await page.keyboard.press('Escape');
    expect(await codeOf(page)).not.toContain('AccountNotExists');
    await suggestion.getByRole('button', { name: apply }).click();
    await expectReports(page, 1);
    expect(await codeOf(page)).toContain("case 'OperationDenied.AccountNotExists':");
  });

  test('restores what an address keeps, and keeps what changes', async ({ open }) => {
    const page = await open(path + (await playgroundHash(STATE)));
    await expectReports(page, 1);
    expect(await codeOf(page)).toBe(STATE.code);
    expect(await page.locator('.file-name').inputValue()).toBe('retry.ts');
    expect(await page.locator('.config select').first().inputValue()).toBe('typos');
    expect(await page.locator('.chip').innerText()).toContain('scf');
    await page.locator('.config select').first().selectOption('strict');
    await page.waitForFunction((before) => location.hash !== before, new URL(page.url()).hash);
    expect(await readHash(new URL(page.url()).hash)).toEqual({ ...STATE, preset: 'strict' });
  });

  test('follows a link to another state', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    const hash = await playgroundHash(STATE);
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await expectReports(page, 1);
    expect(await codeOf(page)).toBe(STATE.code);
  });

  test('says that an address is broken, and shows the first example', async ({ open }) => {
    const page = await open(`${path}#v1,broken`);
    await expectReports(page, 2);
    expect(await page.getByRole('alert').count()).toBe(1);
  });

  test('says what is wrong with options and settings where they are written', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    await page.getByRole('button', { name: 'exhaustive-switch', exact: true }).click();
    const field = page.locator('.rule-details .cm-content');
    await field.fill('{ "defalt": "covers" }');
    await page.locator('.rule-details .field-error', { hasText: 'Unexpected property "defalt"' }).waitFor();
    await field.fill('{ "namespaces": ["LimitExceded"] }');
    await page.locator('.rule-details .field-error', { hasText: 'LimitExceded' }).waitFor();
    await field.fill('{ oops');
    await page.locator('.rule-details .field-error', { hasText: 'JSON' }).waitFor();
    await field.fill('{ "default": "covers" }');
    await expectReports(page, 1);
    const settings = page.locator('.config-body > .field').last();
    await settings.locator('.cm-content').fill('{ "products": ["scff"] }');
    await settings.locator('.field-error', { hasText: 'scff' }).waitFor();
    await settings.locator('.cm-content').fill('');
    await expectReports(page, 1);
  });

  test.for(['light', 'dark'] as const)('is accessible in a %s page', async (theme, { open }) => {
    const page = await open(path, { theme });
    await expectReports(page, 2);
    await page.getByRole('button', { name: 'exhaustive-switch', exact: true }).click();
    await page.locator('.rule-details .cm-content').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: fixAll }).click();
    await page.locator('dialog .cm-changedLine').waitFor();
    await expectAccessible(page);
  });

  test('fits into 360 pixels', async ({ open }) => {
    const page = await open(path, { width: 360 });
    await expectReports(page, 2);
    await expectNoHorizontalScroll(page);
  });

  test('is usable without a mouse', async ({ open }) => {
    const page = await open(path);
    await expectReports(page, 2);
    // From the file name, over its kinds, into the editor, and out of it again.
    await page.locator('.file-name').focus();
    for (let kinds = 0; kinds < 5; kinds += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await page.keyboard.press('F8');
    await page.locator('.cm-tooltip').waitFor();
    await tabTo(page, fixAll);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('.cm-changedLine').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(apply);
    await page.keyboard.press('Enter');
    await expectReports(page, 1);
    // The button is gone with its report.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    // From a report into the editor.
    await page.locator('.report-place').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('switch (err.code)');
  });

  test('finds products by name, with the keyboard', async ({ open }) => {
    const page = await open(path);
    await page.getByRole('combobox').and(page.locator('input')).fill('云函数');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.chip').innerText()).toContain('scf');
    await page.locator('.config-body > .field').last().locator('.cm-content', { hasText: '"scf"' }).waitFor();
  });

  test('copies the address, a configuration and an issue', async ({ open }) => {
    const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await expectReports(page, 2);
    const copied: string[] = [];
    for (const button of await page.locator('.share-bar button').all()) {
      if (copied.length === 3) break;
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await button.click();
      await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied[0]).toBe(page.url());
    expect(copied[1]).toContain('tencentcloudErrors.configs.recommended');
    expect(copied[2]).toContain('no-retired-code');
  });
});

test('lints each example', async ({ open }) => {
  const page = await open('playground');
  for (const { id } of EXAMPLES) {
    await page.locator('.toolbar select').selectOption(id);
    await page.waitForSelector('.reports[aria-busy="false"] .report-list:not([inert]) .report-message');
  }
});

test('says that a preview did not arrive, and makes the change without it', async ({ open }) => {
  const page = await open('playground', { expected: [/request failed: .*chunks\/diff/, /Failed to (?:load|fetch)/] });
  await expectReports(page, 2);
  await page.context().route('**/chunks/diff*', (route) => route.abort());
  await page.getByRole('button', { name: 'Fix all…' }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expectReports(page, 1);
});

test('shows a hundred reports of many, and more when it is asked', async ({ open }) => {
  const code = "if (err.code === 'ResourceNotFound.Functoin') retry();\n".repeat(130);
  const page = await open(`playground${await playgroundHash({ code })}`);
  await expectReports(page, 100);
  await page.getByRole('button', { name: 'Show 30 more' }).click();
  await expectReports(page, 130);
});

test('says which file did not arrive, and tries again', async ({ open }) => {
  const page = await open('playground', { expected: [/request failed: .*\/linter\/|Failed to load/] });
  await expectReports(page, 2);
  await page.context().route('**/data/**', (route) => route.abort());
  await page.context().route('**/linter/**', (route) => route.abort());
  await page.getByRole('button', { name: 'TS', exact: true }).click();
  await page.locator('.banner.error').waitFor();
  await page.context().unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectReports(page, 2);
});

/** What the linter loads to its first report, as gzip sends it, and what it loads later: nothing. */
import { type Page } from 'playwright-core';
import { EXAMPLES } from '../../playground/examples.ts';
import { playgroundHash } from '../../playground/state.ts';
import { expect, test } from '../harness/index.ts';
import type { Served } from '../harness/server.ts';

const JAVASCRIPT = 450_000;
const TYPESCRIPT = 1_600_000;

/** The files of the worker: its code and its data. */
function filesOf(served: readonly Served[]): readonly Served[] {
  return served.filter(({ path }) => /^(?:linter|data)\//.test(path));
}

function bytesOf(files: readonly Served[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function waitForReports(page: Page): Promise<string> {
  await page.waitForSelector('.reports[aria-busy="false"] .report-list:not([inert]) .report-message');
  return page.locator('.summary').innerText();
}

/** Moves the code by a line, and so each report, and returns what the page says of the reports. */
async function change(page: Page): Promise<string> {
  const before = await page.locator('.report-list').textContent();
  await page.locator('.main-column .cm-content').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('\n');
  await page.waitForFunction(
    (text) => document.querySelector('.report-list:not([inert])')?.textContent !== text,
    before,
  );
  return waitForReports(page);
}

test.for([
  { kind: 'JavaScript', fileName: 'app.js', budget: JAVASCRIPT },
  { kind: 'TypeScript', fileName: 'app.ts', budget: TYPESCRIPT },
])(
  'loads no more than its budget for $kind, and each file once',
  async ({ kind, fileName, budget }, { open, server }) => {
    server.served.length = 0;
    const page = await open(`playground${await playgroundHash({ fileName })}`);
    const first = await waitForReports(page);
    const files = filesOf(server.served);
    const bytes = bytesOf(files);
    expect(files.map(({ path }) => path).some((path) => path.startsWith('data/'))).toBe(true);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(bytes).toBeLessThanOrEqual(budget);
    const warm: string[] = [];
    for (let times = 0; times < 3; times += 1) warm.push(await change(page));
    expect(filesOf(server.served)).toEqual(files);
    console.info(`${kind}: ${bytes} bytes in ${files.length} files; first ${first}; then ${warm.join('; ')}`);
  },
);

test('loads the parser of TypeScript once, with the first file in it', async ({ open, server }) => {
  server.served.length = 0;
  const page = await open('playground');
  await waitForReports(page);
  const before = bytesOf(filesOf(server.served));
  await page.getByRole('button', { name: 'TS', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('.reports[aria-busy="true"]') !== null);
  await waitForReports(page);
  const after = bytesOf(filesOf(server.served));
  expect(after - before).toBeGreaterThan(1_000_000);
  for (const { id } of EXAMPLES.filter(({ state }) => state.fileName.endsWith('.ts'))) {
    await page.locator('.toolbar select').selectOption(id);
    await waitForReports(page);
  }
  const parsers = server.served.filter(({ path, bytes }) => path.startsWith('linter/') && bytes > 1_000_000);
  expect(parsers).toHaveLength(1);
});

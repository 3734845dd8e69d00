import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { createCoverageRecord } from '../../../src/cli/coverage/create-record.ts';
import type { CoverageRecord, CoveredCall } from '../../../src/cli/records.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { expect, expectAccessible, expectNoHorizontalScroll } from '../harness/index.ts';
import { test } from '../harness/report.ts';
import { createSample } from '../harness/sample-coverage.ts';

const SMALL = { calls: 60, files: 12 };
const LARGE = { calls: 2000, files: 500 };

/** A call with nothing unusual, which a test changes. */
const CALL: CoveredCall = {
  file: 'src/create.ts',
  line: 2,
  column: 9,
  product: 'scf',
  version: '2018-04-16',
  action: 'CreateTrigger',
  outcome: 'swallowed',
  end: { line: 5, column: 3 },
  arrivals: [{ kind: 'catch', line: 3, column: 3 }],
  codes: [
    { code: 'LimitExceeded.Trigger', state: 'swallowed' },
    { code: 'ResourceInUse.Trigger', state: 'named', line: 4 },
  ],
  commonCodes: [],
};

const SOURCE = `try {
  await client.CreateTrigger(request);
} catch (error) {
  if (error.code === 'ResourceInUse.Trigger') return;
  console.error(error);
}
`;

function recordOf(...calls: readonly CoveredCall[]): CoverageRecord {
  return createCoverageRecord({ files: 1, calls, unparsed: [] }, builtinRegistry);
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function headingOf(page: Page): Promise<string | null> {
  return page.getByRole('heading', { level: 1 }).textContent();
}

/** The calls that the table says it shows. */
async function countOf(page: Page): Promise<number> {
  const text = (await page.getByRole('status').textContent()) ?? '';
  return Number(text.split(' of ')[0]?.replace(',', ''));
}

describe('what it shows', () => {
  test('has the calls by outcome and the numbers of codes', async ({ openReport, folder }) => {
    write(folder, CALL.file, SOURCE);
    const page = await openReport(
      recordOf(CALL, { ...CALL, line: 9, outcome: 'unknown', reason: 'settled', codes: [] }),
    );
    await expect
      .poll(() => page.locator('.lead').textContent())
      .toBe(`2 calls of 1 product in 1 file. Registry of ${builtinRegistry.snapshotDate()}.`);
    const outcomes = await page.locator('.outcomes li').allTextContents();
    expect(outcomes).toEqual(['rethrown00 %', 'answered00 %', 'unknown150 %', 'uncaught00 %', 'swallowed150 %']);
    const numbers = await page.locator('.numbers tbody tr').first().locator('td').allTextContents();
    expect(numbers).toEqual(['50 %1', '50 %1', '50 %1', '0 %0']);
    expect(await page.locator('.numbers tbody tr').nth(1).locator('td').allTextContents()).toEqual([
      '0 %0',
      '0 %0',
      '50 %38',
      '50 %38',
    ]);
  });

  test('says beside the source of a call what becomes of each code', async ({ openReport, folder }) => {
    write(folder, CALL.file, SOURCE);
    const page = await openReport(recordOf(CALL));
    await page.getByRole('link', { name: 'src/create.ts:2:9' }).first().click();
    const marked = await page.locator('.line.marked').allTextContents();
    expect(marked).toEqual([
      '2  await client.CreateTrigger(request);call of scf CreateTrigger',
      '3} catch (error) {the error arrives: catch clause',
      "4  if (error.code === 'ResourceInUse.Trigger') return;namedResourceInUse.Trigger",
      '5  console.error(error);swallowedall other codes',
    ]);
    expect(await page.locator('.group').first().textContent()).toBe('named1ResourceInUse.Triggerline 4');
  });

  test('compares the calls of an action code by code', async ({ openReport }) => {
    const other: CoveredCall = {
      ...CALL,
      file: 'src/other.ts',
      outcome: 'rethrown',
      codes: [{ code: 'LimitExceeded.Trigger', state: 'rethrown' }],
    };
    const page = await openReport(recordOf(CALL, other), { hash: '#/action/scf/CreateTrigger' });
    const rows = page.locator('.matrix tbody').first().locator('tr');
    expect(await rows.allTextContents()).toEqual([
      'LimitExceeded.Triggerswallowedrethrown',
      'ResourceInUse.Triggernamed–not listed for this version',
    ]);
    await page.getByRole('button', { name: 'Common codes (38)' }).click();
    expect(await page.getByRole('rowheader', { name: 'AuthFailure.TokenFailure' }).count()).toBe(1);
  });

  test('says so where there are no calls', async ({ openReport }) => {
    const page = await openReport(recordOf());
    await expect.poll(() => page.locator('.lead').textContent()).toContain('No call of the Tencent Cloud API');
  });
});

describe('the table of calls', () => {
  test('filters by product, action, outcome, file and text, and says how many are left', async ({
    openReport,
    folder,
  }) => {
    const record = createSample(folder, SMALL);
    const page = await openReport(record, { hash: '#/calls' });
    expect(await countOf(page)).toBe(60);
    const expectCount = async (matches: (call: CoveredCall) => boolean) => {
      expect(await countOf(page)).toBe(record.calls.filter(matches).length);
    };
    await page.getByLabel('Product').selectOption('vpc');
    await expectCount(({ product }) => product === 'vpc');
    const [action = ''] = record.calls.flatMap((call) => (call.product === 'vpc' ? (call.action ?? []) : []));
    await page.getByLabel('Action').selectOption(action);
    await expectCount((call) => call.product === 'vpc' && call.action === action);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByLabel('Outcome').selectOption('uncaught');
    await page.getByLabel('File').fill('SRC/DEPLOY');
    await expectCount(({ outcome, file }) => outcome === 'uncaught' && file.startsWith('src/deploy'));
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByLabel('Search').fill('resourcenotfound');
    await expectCount(({ codes }) => codes.some(({ code }) => code.includes('ResourceNotFound')));
    await page.getByLabel('Search').fill('no such thing');
    expect(await page.locator('.nothing').textContent()).toBe('No call fits these filters.');
  });

  test('sorts by a column, both ways, with the keyboard', async ({ openReport, folder }) => {
    const page = await openReport(createSample(folder, SMALL), { hash: '#/calls' });
    const places = () => page.locator('.calls tbody th').allTextContents();
    await page.getByRole('button', { name: 'Action' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const ascending = await places();
    expect(await page.getByRole('columnheader', { name: 'Place' }).getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('columnheader', { name: 'Place' }).getAttribute('aria-sort')).toBe('descending');
    expect((await places())[0]?.split(':')[0]).not.toBe(ascending[0]?.split(':')[0]);
  });

  test('keeps filters in the address, and brings them back', async ({ openReport, folder }) => {
    const page = await openReport(createSample(folder, SMALL), { hash: '#/calls?outcome=swallowed&sort=place' });
    const count = await countOf(page);
    expect(count).toBeLessThan(60);
    await page.getByLabel('Search').fill('src');
    expect(new URL(page.url()).hash).toBe('#/calls?outcome=swallowed&q=src&sort=place');
    await page.locator('.calls tbody th a').first().click();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('src');
    expect(await countOf(page)).toBe(count);
  });
});

describe('addresses', () => {
  test('name a line', async ({ openReport, folder }) => {
    write(folder, CALL.file, SOURCE);
    const page = await openReport(recordOf(CALL));
    await page.getByRole('link', { name: 'src/create.ts:2:9' }).first().click();
    await page.getByRole('link', { name: 'Line 4: link to it' }).click();
    expect(new URL(page.url()).hash).toBe('#/call/src/create.ts:2:9?of=scf+CreateTrigger&line=4');
    await page.reload();
    expect(await page.locator('[aria-current="location"]').getAttribute('data-line')).toBe('4');
  });

  test('go back and forward', async ({ openReport, folder }) => {
    const page = await openReport(createSample(folder, SMALL));
    const first = await headingOf(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Calls' }).click();
    await expect.poll(() => headingOf(page)).toBe('Calls');
    await page.goBack();
    await expect.poll(() => headingOf(page)).toBe(first);
    await page.goForward();
    await expect.poll(() => headingOf(page)).toBe('Calls');
    expect(await page.title()).toBe('Calls · API failure coverage');
  });

  test.for(['#/call/nowhere.ts:1:1', '#/action/scf/Nothing', '#/action/%E0%A4%A', '#/call'])(
    'of another report lead to the overview: %s',
    async (hash, { openReport }) => {
      const page = await openReport(recordOf(CALL), { hash });
      await expect.poll(() => headingOf(page)).toBe('This report has no such view');
      await page.getByRole('main').getByRole('link', { name: 'Overview' }).click();
      await expect.poll(() => headingOf(page)).toBe('What happens when an API call fails');
    },
  );
});

const HASHES = ['#/', '#/calls', '#/action/cvm/AllocateHosts', '#/call/src/network/part-0/service-2.ts:4:11'];

describe('for everybody', () => {
  test.for(HASHES.flatMap((hash) => (['light', 'dark'] as const).map((theme) => ({ hash, theme }))))(
    'axe finds nothing: $hash in $theme',
    async ({ hash, theme }, { openReport, folder }) => {
      const page = await openReport(createSample(folder, SMALL), {
        hash,
        theme,
        language: theme === 'dark' ? 'zh' : 'en',
      });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectAccessible(page);
    },
  );

  test.for(HASHES)('fits into a narrow window: %s', async (hash, { openReport, folder }) => {
    const page = await openReport(createSample(folder, SMALL), { hash, width: 360, language: 'zh' });
    await expectNoHorizontalScroll(page);
  });

  test('is dark or light as the system is, or as the reader chooses', async ({ openReport }) => {
    const page = await openReport(recordOf(CALL), { theme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(18, 21, 28)');
    await page.getByLabel('Theme').selectOption('light');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  test('speaks the language it was asked for, and the other one', async ({ openReport }) => {
    const page = await openReport(recordOf(CALL), { language: 'zh' });
    expect(await headingOf(page)).toBe('API 调用失败后会怎样');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByLabel('语言').selectOption('en');
    expect(await headingOf(page)).toBe('What happens when an API call fails');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('leads the keyboard to the content, and to the search', async ({ openReport }) => {
    const page = await openReport(recordOf(CALL), { hash: '#/calls' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
  });
});

/** Texts that would run, end an element, or turn the text around them, if they were taken for anything but text. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  'line\u2028separator\u2029here',
  '\u202Eright to left\u2066\u200B',
  '__proto__',
  'constructor',
  '%00%FF?#/../&amp;',
  '{{constructor.constructor("alert(1)")()}}',
];

describe('hostile texts', () => {
  test.for(HOSTILE)('are shown as they are, and nothing in them runs: %j', async (text, { openReport, folder }) => {
    const file = text.replaceAll('/', '\u2215');
    const source = `${text.replace(/[\u2028\u2029]/g, '')}\n${'x'.repeat(100_000)}${text}\n`;
    write(folder, file, source);
    const hostile: CoveredCall = {
      ...CALL,
      file,
      line: 1,
      end: { line: 2, column: 1 },
      arrivals: [],
      product: text,
      action: text,
      codes: [{ code: text, state: 'named', line: 1 }],
    };
    const page = await openReport(
      createCoverageRecord(
        { files: 1, calls: [hostile], unparsed: [{ file: text, line: 1, message: text }] },
        builtinRegistry,
      ),
    );
    expect(await page.locator('main').textContent()).toContain(`${text}1${text}`);
    await page.getByRole('navigation').getByRole('link', { name: 'Calls' }).click();
    expect(await page.locator('.calls tbody tr').first().textContent()).toContain(`${text} ${text}${file}:1:9`);
    await page.locator('.column-name a').click();
    expect(await page.locator('.matrix tbody tr').first().textContent()).toBe(`${text}named`);
    await page.locator('.matrix thead a').click();
    await expect.poll(() => headingOf(page)).toBe(`${text} ${text}`);
    const [first, second] = await page.locator('.line > code').allTextContents();
    expect(first).toBe(source.split('\n')[0]);
    expect(second).toBe('x'.repeat(2000));
    expect(await page.locator('.cut').textContent()).toContain('more characters');
  });

  test('have their invisible characters shown, and do not turn the text around them', async ({ openReport }) => {
    const page = await openReport(recordOf({ ...CALL, file: 'src/\u202Egnp.ts' }), { hash: '#/calls' });
    expect(await page.locator('.invisible').getAttribute('data-name')).toBe('U+202E');
    expect(await page.locator('.invisible').evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe(
      'isolate',
    );
  });
});

describe('2,000 calls in 500 files', () => {
  /** What a slow machine takes, many times over. */
  const GENEROUS = 20_000;

  test('are usable: the first view and a filter are quick, and only rows in sight are made', async ({
    openReport,
    folder,
  }) => {
    const record = createSample(folder, LARGE);
    const page = await openReport(record, { hash: '#/calls' });
    const rows = () => page.locator('.calls tbody tr:not([aria-hidden])').count();
    expect(await rows()).toBeLessThan(250);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('2001');
    // A busy machine paints after the page is loaded.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    );
    const filter = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[name="text"]');
      const start = performance.now();
      if (input !== null) input.value = 'limitexceeded';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      return document.body.offsetHeight > 0 ? performance.now() - start : Infinity;
    });
    console.log(`First contentful paint ${firstPaint.toFixed(0)} ms, a search with layout ${filter.toFixed(0)} ms`);
    expect(await countOf(page)).toBeLessThan(2000);
    expect(firstPaint).toBeLessThan(GENEROUS);
    expect(filter).toBeLessThan(GENEROUS);
  });

  test('have all their rows on paper, and the last one at the end of the window', async ({ openReport, folder }) => {
    const page = await openReport(createSample(folder, LARGE), { hash: '#/calls' });
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('[aria-rowindex="2001"]').count()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.calls tbody tr').count()).toBe(2000);
  });

  test('have all calls of an action within reach', async ({ openReport, folder }) => {
    const page = await openReport(createSample(folder, LARGE), { hash: '#/action/cvm/AllocateHosts' });
    expect(await page.getByRole('status').textContent()).toBe('Calls 1 to 24 of 79');
    const later = page.getByRole('button', { name: 'Later calls' });
    await later.click();
    await later.click();
    await later.click();
    expect(await page.getByRole('status').textContent()).toBe('Calls 73 to 79 of 79');
    expect(await later.isDisabled()).toBe(true);
  });
});

/** What tests of the report of `coverage` import in place of Vitest's `test`: reports are written to a folder and opened from there, without a server. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { createPage } from '../../../src/cli/coverage/html/index.ts';
import type { CoverageRecord } from '../../../src/cli/records.ts';
import type { Language } from '../../../src/language/language.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { expect, test as base } from './index.ts';
import { watch } from './problems.ts';

/** How a report is written and opened. */
export interface ReportOptions {
  readonly language?: Language;
  readonly theme?: 'dark' | 'light';
  /** In CSS pixels; 1280 unless given. */
  readonly width?: number;
  /** The view: `#/calls`. */
  readonly hash?: string;
}

/** Writes the report of a record on files in `folder`, and opens it. */
export type OpenReport = (record: CoverageRecord, options?: ReportOptions) => Promise<Page>;

interface Fixtures {
  /** For the files that a record is about; it goes with the test. */
  readonly folder: string;
  readonly openReport: OpenReport;
}

const HEIGHT = 900;

/** The codes that every call can return. */
export const COMMON_CODES = [...builtinRegistry.codesIn({ targets: [{ product: '' }] })];

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'coverage-report-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  openReport: async ({ browser, folder }, use) => {
    const problems: (readonly string[])[] = [];
    const dialogs: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (record, { language = 'en', theme = 'light', width = 1280, hash = '' } = {}) => {
      const path = join(folder, 'report.html');
      writeFileSync(path, await createPage(record, { folder, commonCodes: COMMON_CODES, language }));
      const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: HEIGHT } });
      closing.push(() => context.close());
      const page = await context.newPage();
      // What the policy of the report forbids is an error in the console.
      problems.push(watch(page, 'file://'));
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(`${pathToFileURL(path).href}${hash}`);
      return page;
    });
    await Promise.all(closing.map((close) => close()));
    expect([...problems.flat(), ...dialogs], 'errors in the console, requests, and dialogs').toEqual([]);
  },
});

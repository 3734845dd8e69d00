/**
 * Takes the picture of the report of `coverage` that the pages show: the overview of a project that is made up.
 *
 *     npm --prefix site run picture
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { createPage } from '../../src/cli/coverage/html/index.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from './harness/chromium.ts';
import { createSample } from './harness/sample-coverage.ts';

const PICTURE = fileURLToPath(new URL('../../docs/images/coverage-report.png', import.meta.url));
const SIZE = { calls: 120, files: 30 };
const VIEWPORT = { width: 1000, height: 650 };

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(`No Chromium was found. ${HOW_TO_GET_CHROMIUM}`);
const folder = mkdtempSync(join(tmpdir(), 'coverage-picture-'));
const commonCodes = [...builtinRegistry.codesIn({ targets: [{ product: '' }] })];
const file = join(folder, 'report.html');
writeFileSync(file, await createPage(createSample(folder, SIZE), { folder, commonCodes, language: 'en' }));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1.25, colorScheme: 'light' });
await page.goto(pathToFileURL(file).href);
await page.screenshot({ path: PICTURE });
await browser.close();
rmSync(folder, { recursive: true });

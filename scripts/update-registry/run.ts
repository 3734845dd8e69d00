import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDataFiles } from '../generate-registry/build.ts';
import { decodeDataFiles } from '../generate-registry/check.ts';
import { readDataFolder, writeDataFolder } from '../generate-registry/data-folder.ts';
import { readDescriptions } from '../generate-registry/descriptions.ts';
import { readDictionaries, versionsOfDictionaries } from '../generate-registry/dictionaries.ts';
import { readForeignCodes } from '../generate-registry/foreign-codes.ts';
import { check } from '../generate-registry/json.ts';
import { SDKS } from '../generate-registry/sources.ts';
import type { Words } from '../generate-registry/words.ts';
import { factsFiles } from './facts-files.ts';
import { joinSites } from './join-sites.ts';
import { findLosses } from './losses.ts';
import { type Snapshot, nextFacts } from './next-facts.ts';
import { readProductTable } from './product-table.ts';
import { readSdk } from './read-sdk.ts';
import { type Summary, summarize } from './summary.ts';

const USAGE =
  'Usage: npm run update:registry -- <checkout of tencentcloud-sdk-go> <checkout of tencentcloud-sdk-go-intl-en> <previous data> ' +
  '[--out <folder>] [--facts <new folder>] [--date <day>] [--accept-losses]';

const OPTIONS = {
  out: { type: 'string', default: pathOf('../../data') },
  facts: { type: 'string' },
  date: { type: 'string' },
  'accept-losses': { type: 'boolean', default: false },
  descriptions: { type: 'string', default: pathOf('../descriptions.json') },
  'foreign-codes': { type: 'string', default: pathOf('../foreign-codes') },
} as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function readInstalledWords(): Words {
  return { words: readDictionaries(), sources: versionsOfDictionaries() };
}

/**
 * Makes the next registry of checkouts of both Go SDKs and of the data before it, with the arguments of its command line, and returns
 * what to say of it. Throws, with what is wrong and where, before anything is written. `readWords` reads the dictionaries.
 */
export function runUpdate(args: readonly string[], readWords = readInstalledWords): string {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [mainland, intl, data, ...surplus] = positionals;
  if (mainland === undefined || intl === undefined || data === undefined || surplus.length > 0) throw new Error(USAGE);
  if (values.facts !== undefined) check(!existsSync(values.facts), values.facts, 'exists: name a new folder');
  const snapshot = readSnapshot(mainland, intl, values.date ?? dayOf(mainland));
  const previous = decodeDataFiles(readDataFolder(resolve(data)), data);
  checkDay(snapshot, previous.sources.snapshotDate, data);
  const next = nextFacts(previous, snapshot);
  if (!values['accept-losses']) checkLosses(findLosses(previous, next));
  const descriptions = readDescriptions(values.descriptions, next);
  const files = buildDataFiles(next, descriptions, readForeignCodes(values['foreign-codes']), readWords());
  if (values.facts !== undefined) writeDataFolder(resolve(values.facts), factsFiles(next));
  writeDataFolder(resolve(values.out), files);
  return render(summarize(previous, next), values.out);
}

function readSnapshot(mainland: string, intl: string, day: string): Snapshot {
  check(DAY.test(day), '--date', `must be a day like 2026-01-31, not ${JSON.stringify(day)}`);
  const [here, abroad] = [readSdk(mainland, 'mainland'), readSdk(intl, 'intl')];
  const table = join(mainland, 'products.md');
  check(existsSync(table), table, 'is missing: it has the names of the products');
  return {
    versions: joinSites(here.versions, abroad.versions),
    names: readProductTable(readFileSync(table, 'utf8')),
    sources: { snapshotDate: day, releases: { [SDKS.mainland]: here.release, [SDKS.intl]: abroad.release } },
  };
}

/** The day of the release that is checked out, where it was made: other clocks may have another day. */
function dayOf(checkout: string): string {
  try {
    // Of a folder in another repository, git would say the day of that.
    check(existsSync(join(checkout, '.git')), checkout, 'is the root of no repository');
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    throw new Error(`${checkout}: git does not say of which day it is. Add --date.`);
  }
}

function checkDay({ sources: { snapshotDate } }: Snapshot, before: string, data: string): void {
  check(snapshotDate >= before, data, `is of ${before}, and the checkout older, of ${snapshotDate}`);
}

function checkLosses(losses: readonly string[]): void {
  if (losses.length === 0) return;
  const list = losses.map((loss) => `  ${loss}`).join('\n');
  throw new Error(
    `Nothing is written, as more is lost than is usual:\n${list}\nIf that is right, add --accept-losses.`,
  );
}

function render({ line, products, remarks }: Summary, out: string): string {
  const review =
    remarks.length > 0
      ? ['Is one a new spelling of another? Then record it (CONTRIBUTING.md):', ...indent(remarks)]
      : [];
  return [line, ...indent(products), ...review, `Written to ${out}. Now run: npm run generate`].join('\n');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

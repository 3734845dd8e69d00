import { readFileSync } from 'node:fs';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../../src/index.ts';

interface Row {
  readonly site: string;
  readonly example: string;
  /** Whether an unknown code is also reported in a file that shows nothing. */
  readonly alone: boolean;
  readonly isFixed: boolean;
}

/**
 * What stands in the examples, and what takes its place to make it unknown or misspelled. A bare word that is no
 * namespace may be a word of the application, so it is not reported where the expression is not certain.
 */
const REPLACEMENTS = [
  {
    known: 'ResourceNotFound.Function',
    unknown: 'FailedOperation.MarmaladeJar',
    misspelled: 'ResourceNotFound.Functoin',
  },
  {
    known: 'ResourceNotFound\\.Function',
    unknown: 'FailedOperation\\.MarmaladeJar',
    misspelled: 'ResourceNotFound\\.Functoin',
  },
  { known: 'AuthFailure.', unknown: 'AuthFailure.Marmalade.', misspelled: 'AuthFaliure.' },
  { known: 'AuthFailure\\.', unknown: 'AuthFailure\\.Marmalade', misspelled: 'AuthFaliure\\.' },
  { known: '}.CreateFunction', unknown: '}.MarmaladeJar', misspelled: '}.CreateFunctoin' },
  { known: "'AuthFailure'", unknown: "'Marmalade'", misspelled: "'AuthFaliure'", isBare: true },
] as const;

function readRows(): readonly Row[] {
  const page = readFileSync(new URL('../../../docs/code-sites.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split(/^\| site .*\n\| -+ .*\n/m);
  const rows = table.matchAll(/^\| (.+?) +\| (`+)(.*?)\2 +\| (yes|no)(, not fixed)? +\|$/gm);
  return Array.from(rows, ([, site = '', , example = '', alone, notFixed]) => ({
    site,
    example: example.replaceAll('\\|', '|'),
    alone: alone === 'yes',
    isFixed: notFixed === undefined,
  }));
}

function findReplacement(example: string): { unknown: string; misspelled: string; isBare: boolean } {
  const found = REPLACEMENTS.find(({ known }) => example.includes(known));
  if (found === undefined) throw new Error(`No code stands in ${example}`);
  const { known, unknown, misspelled } = found;
  return {
    unknown: example.replaceAll(known, unknown),
    misspelled: example.replaceAll(known, misspelled),
    isBare: 'isBare' in found,
  };
}

function createConfig(settings: object): Linter.Config {
  return {
    languageOptions: { parser: typescriptParser },
    plugins: { 'tencentcloud-errors': plugin },
    rules: { 'tencentcloud-errors/no-unknown-code': 'error' },
    settings: { 'tencentcloud-errors': settings },
  };
}

function countReports(code: string, settings = {}): number {
  const messages = new Linter().verify(code, createConfig(settings));
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length;
}

const OURS = "import { Client } from 'tencentcloud-sdk-nodejs-scf';\n";
const OTHER = "import AWS from 'aws-sdk';\n";

describe.each(readRows())('$site', ({ example, alone, isFixed }) => {
  const { unknown, misspelled, isBare } = findReplacement(example);

  it('is silent about a known code', () => {
    expect(countReports(OURS + example)).toBe(0);
    expect(countReports(example)).toBe(0);
  });

  it(isBare ? 'is silent about a bare word' : 'reports an unknown code', () => {
    expect(countReports(OURS + unknown)).toBe(isBare ? 0 : 1);
  });

  it(`reports ${isFixed ? 'and fixes ' : ''}a misspelled code`, () => {
    expect(countReports(OURS + misspelled)).toBe(1);
    const { output, messages } = new Linter().verifyAndFix(OURS + misspelled, createConfig({}));
    expect(output).toBe(OURS + (isFixed ? example : misspelled));
    expect(messages).toHaveLength(isFixed ? 0 : 1);
  });

  // Only the path of the envelope is certain, whatever else a file shows.
  const isCertain = example.includes('body.Response');

  it(`${isCertain ? 'is seen' : 'is silent'} in a file about another vendor`, () => {
    expect(countReports(OTHER + unknown)).toBe(isCertain ? 1 : 0);
    expect(countReports(OTHER + misspelled)).toBe(isCertain ? 1 : 0);
  });

  it(`${alone ? 'reports' : 'is silent about'} a misspelled code in a file that shows nothing`, () => {
    expect(countReports(misspelled)).toBe(alone ? 1 : 0);
  });

  it(`${alone ? 'reports' : 'is silent about'} an unknown code if the settings name products`, () => {
    expect(countReports(unknown, { products: ['scf'] })).toBe(alone ? 1 : 0);
  });

  it('takes codes from the settings for known', () => {
    expect(countReports(OURS + unknown, { additionalCodes: ['FailedOperation.*', 'AuthFailure.*'] })).toBe(0);
  });
});

const CALLS = `${OURS}const sdk = new Client({}); export const list = () => sdk.request('ListFunctions', {});\n`;

/** The rows of what speaks against a code: what it is, an example of it, and one like it that is still taken for a code. */
function readObjections(): readonly (readonly [string, string, string])[] {
  const page = readFileSync(new URL('../../../docs/code-sites.md', import.meta.url), 'utf8');
  const rows = page.matchAll(/^\| ([^|]+?) +\| `([^`]+)` +\| `([^`]+)` +\|$/gm);
  return Array.from(rows, ([, what = '', against = '', still = '']) => [what, against, still]);
}

describe.each(readObjections())('%s', (_, against, still) => {
  it('speaks against a code', () => {
    expect(countReports(CALLS + against)).toBe(0);
    expect(countReports(CALLS + against, { products: ['scf'] })).toBe(0);
  });

  it('is not seen where it is not', () => {
    expect(countReports(CALLS + still)).toBe(1);
  });
});

it('has all rows of the tables', () => {
  expect(readObjections().length).toBeGreaterThanOrEqual(18);
  expect(readRows().length).toBeGreaterThanOrEqual(70);
});

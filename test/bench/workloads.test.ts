import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GRAPHS } from '../../bench/workloads/call-graphs.ts';
import { writeComparisons, writeMistakes, writeSwitch, writeTexts } from '../../bench/workloads/cases.ts';
import { findMisspellings } from '../../bench/workloads/misspellings.ts';
import { AS_PUBLISHED, DENSE, writeLongModule, writeModule, writePlainModule } from '../../bench/workloads/modules.ts';
import { changePackage, writeMonorepo } from '../../bench/workloads/monorepo.ts';
import { writeLarge, writeMostlyPlain } from '../../bench/workloads/write.ts';
import { findFacts } from '../../src/analysis/facts.ts';
import { builtinRegistry } from '../../src/registry/index.ts';

/** So many modules have every idiom at least once. */
const MODULES = 15;

/** The kinds of sites in a text. Throws if it does not parse. */
function findKinds(text: string, isTyped = false): readonly string[] {
  const kinds: string[] = [];
  const probe = {
    create({ sourceCode }: { sourceCode: unknown }) {
      kinds.push(...(findFacts(sourceCode as TSESLint.SourceCode, {})?.sites ?? []).map(({ kind }) => kind));
      return {};
    },
  };
  const messages = new Linter().verify(
    text,
    {
      files: ['**'],
      plugins: { probe: { rules: { sites: probe } } },
      rules: { 'probe/sites': 'error' },
      languageOptions: isTyped ? { parser: typescriptParser } : {},
    },
    { filename: isTyped ? 'module.ts' : 'module.js' },
  );
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
  return kinds;
}

describe.each([
  ['JavaScript', false],
  ['TypeScript', true],
])('modules in %s', (_, isTyped) => {
  it('each handle codes, and together in every way', () => {
    const kinds = Array.from({ length: MODULES }, (__, seed) => findKinds(writeModule(seed, isTyped, DENSE), isTyped));
    expect(Math.min(...kinds.map(({ length }) => length))).toBeGreaterThanOrEqual(2);
    expect([...new Set(kinds.flat())].sort()).toEqual(
      [
        ...['assertion', 'equality', 'helper', 'lookup', 'match', 'membership', 'message', 'pattern', 'prefix'],
        'switch',
        ...(isTyped ? ['definition'] : []),
      ].sort(),
    );
  });

  it('are the same for the same seed, and no others', () => {
    expect(writeModule(3, isTyped, DENSE)).toBe(writeModule(3, isTyped, DENSE));
    expect(writeModule(3, isTyped, DENSE)).not.toBe(writeModule(4, isTyped, DENSE));
  });
});

it('hold fewer sites where they are as in public code', () => {
  const modules = Array.from({ length: MODULES }, (_, seed) => writeModule(seed, false, AS_PUBLISHED));
  const sites = modules.flatMap((text) => findKinds(text)).length;
  const lines = modules.join('').split('\n').length;
  expect(sites).toBeGreaterThanOrEqual(MODULES);
  expect(lines / sites).toBeGreaterThan(100);
  expect(lines / sites).toBeLessThan(200);
});

it('gives unions of codes to the typed rule', () => {
  expect(writeModule(1, true, DENSE)).toMatch(/^export type Code\d+ = '\w+\.\w+'(?: \| '[\w.]+')+;$/m);
});

it('fills a file with as many lines as asked for', () => {
  const lines = writeLongModule(1000).split('\n').length;
  expect(lines).toBeGreaterThanOrEqual(1000);
  expect(lines).toBeLessThan(1300);
  expect(findKinds(writeLongModule(1000)).length).toBeGreaterThan(20);
});

it('writes one switch with so many distinct cases', () => {
  const text = writeSwitch(300);
  expect(new Set(text.match(/case '[^']+'/g)).size).toBe(300);
  expect(findKinds(text)).toEqual(['switch']);
});

it('writes so many comparisons', () => {
  expect(findKinds(writeComparisons(50))).toEqual(Array.from({ length: 50 }, () => 'equality'));
});

it('writes a table of about so many bytes, and its use', () => {
  const text = writeTexts(20_000);
  expect(text.length).toBeGreaterThan(19_000);
  expect(text.length).toBeLessThan(21_000);
  expect(findKinds(text)).toEqual(['lookup']);
});

it('misspells one code in so many places', () => {
  const text = writeMistakes(20);
  expect(findKinds(text)).toEqual(Array.from({ length: 20 }, () => 'equality'));
  expect(new Set(text.match(/'[\w.]+Funtcion'/g)).size).toBe(1);
  expect(builtinRegistry.isCode('ResourceNotFound.Funtcion', { targets: [] })).toBe(false);
});

it.each(GRAPHS)('writes so many functions, each of which handles a code: $name', ({ write }) => {
  expect(findKinds(write(6)).length).toBeGreaterThanOrEqual(6);
});

it('writes plain modules without any site, and one in fifty that handles codes', () => {
  expect(Array.from({ length: 5 }, (_, seed) => findKinds(writePlainModule(seed))).flat()).toEqual([]);
  const modules = Array.from({ length: 100 }, (_, seed) => writeMostlyPlain(seed));
  const plain = modules.filter((_, seed) => seed % 50 !== 0);
  expect(plain.flatMap((text) => findKinds(text))).toEqual([]);
  expect([modules[0], modules[50]]).toEqual([0, 1].map((seed) => writeModule(seed, false, AS_PUBLISHED)));
});

describe('repositories on the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workloads-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** All files below the folder. */
  function listFiles(): readonly string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  }

  it('have so many modules, in folders of 250', () => {
    writeLarge(folder, 251);
    expect(listFiles()).toHaveLength(251);
    expect(listFiles().filter((path) => path.startsWith('part-1/'))).toEqual(['part-1/module-250.js']);
  });

  it('have packages with so many files, and what a task runner reads', () => {
    writeMonorepo(folder, { packages: 2, files: 1 });
    changePackage(folder, 7);
    expect(listFiles()).toEqual([
      '.gitignore',
      'package.json',
      'packages/package-0/package.json',
      'packages/package-0/src/changed.js',
      'packages/package-0/src/module-0.js',
      'packages/package-1/package.json',
      'packages/package-1/src/module-0.js',
      'turbo.json',
    ]);
    expect(readFileSync(join(folder, 'packages/package-0/src/changed.js'), 'utf8')).toContain('7');
  });
});

it('says when the registry has fewer codes than asked for', () => {
  expect(() => writeSwitch(1_000_000)).toThrow(/^The registry has \d+ codes, fewer than 1000000$/);
});

it('finds distinct literals that are no codes', () => {
  const scope = { targets: [{ product: 'scf' }] };
  const literals = findMisspellings(40, scope);
  expect(new Set(literals).size).toBe(40);
  expect(literals.filter((literal) => builtinRegistry.isCode(literal, scope))).toEqual([]);
});

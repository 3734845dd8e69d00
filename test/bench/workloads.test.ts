import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { writeComparisons, writeSwitch } from '../../bench/workloads/cases.ts';
import { findMisspellings } from '../../bench/workloads/misspellings.ts';
import { AS_PUBLISHED, DENSE, writeLongModule, writeModule } from '../../bench/workloads/modules.ts';
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

it('says when the registry has fewer codes than asked for', () => {
  expect(() => writeSwitch(1_000_000)).toThrow(/^The registry has \d+ codes, fewer than 1000000$/);
});

it('finds distinct literals that are no codes', () => {
  const scope = { targets: [{ product: 'scf' }] };
  const literals = findMisspellings(40, scope);
  expect(new Set(literals).size).toBe(40);
  expect(literals.filter((literal) => builtinRegistry.isCode(literal, scope))).toEqual([]);
});

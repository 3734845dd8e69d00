import { readFileSync, readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { builtinRegistry } from '../src/registry/index.ts';
import { rules } from '../src/rules/index.ts';

const PAGES = new URL('../docs/rules/', import.meta.url);
const TESTS = new URL('./rules/', import.meta.url);

/** A code block of a page, and the mark of the paragraph above it. */
interface Block {
  readonly mark: '✗' | '✓' | undefined;
  readonly code: string;
}

function readPage(rule: string): string {
  return readFileSync(new URL(`${rule}.md`, PAGES), 'utf8');
}

function findBlocks(page: string): readonly Block[] {
  return Array.from(page.matchAll(/^(.*)\n\n```js\n([\s\S]*?)^```$/gm), ([, above = '', code = '']) => ({
    mark: /^[✗✓]/u.exec(above)?.[0] as Block['mark'],
    code,
  }));
}

/** The settings that a page says its examples are for. */
function findSettings(page: string): Record<string, unknown> {
  const [, products = ''] = /settings: \{ 'tencentcloud-errors': \{ products: \['(\w+)'\] \} \}/.exec(page) ?? [];
  return products === '' ? {} : { 'tencentcloud-errors': { products: [products] } };
}

/** Lints top-level statement by top-level statement, so that each must report, not only one of them. */
function lint(rule: string, code: string, settings: Record<string, unknown>): string[] {
  return new Linter()
    .verify(code, {
      plugins: { 'tencentcloud-errors': plugin },
      rules: { [`tencentcloud-errors/${rule}`]: 'error' },
      settings,
    })
    .map(({ message }) => message);
}

/** Statements are told apart by the blank lines between them. */
function splitStatements(code: string): readonly string[] {
  return code.split(/\n\n(?=\S)/);
}

describe.each(Object.keys(rules))('the page of %s', (rule) => {
  const page = readPage(rule);
  const blocks = findBlocks(page);
  const settings = findSettings(page);

  it('has incorrect and correct examples, and no example without a mark', () => {
    expect(blocks.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['✗', '✓']));
    expect(blocks.filter(({ mark }) => mark === undefined)).toEqual([]);
    expect(page.match(/^```js$/gm)).toHaveLength(blocks.length);
  });

  it.each(blocks.filter(({ mark }) => mark === '✗').flatMap(({ code }) => splitStatements(code)))(
    'reports the incorrect example %#',
    (code) => {
      expect(lint(rule, code, settings)).not.toEqual([]);
    },
  );

  it.each(blocks.filter(({ mark }) => mark === '✓'))('is silent on the correct example %#', ({ code }) => {
    expect(lint(rule, code, settings)).toEqual([]);
  });

  it('has all sections', () => {
    const sections = Array.from(page.matchAll(/^## (.*)$/gm), ([, title]) => title);
    expect(sections.filter((title) => /^(?:Why|Details|When not to use it)$/.test(title ?? ''))).toHaveLength(3);
    expect(sections.some((title) => /^What is (?:fixed|suggested)$/.test(title ?? ''))).toBe(true);
  });
});

it('has a page and a test for each rule, and no others', () => {
  const names = Object.keys(rules).sort();
  expect(listNames(PAGES, '.md')).toEqual(names);
  expect(listNames(TESTS, '.test.ts')).toEqual(names);
});

function listNames(folder: URL, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

it('names only products that exist, in the README and on all pages', () => {
  const pages = [
    new URL('../README.md', import.meta.url),
    ...listNames(PAGES, '.md').map((name) => new URL(`${name}.md`, PAGES)),
  ];
  const products = pages.flatMap((page) =>
    Array.from(
      readFileSync(page, 'utf8').matchAll(/products: \[([^\]]*)\]/g),
      ([, list = '']) => list.match(/\w+(?=[@'])/g) ?? [],
    ),
  );
  expect(products.flat().length).toBeGreaterThan(3);
  expect(products.flat().filter((id) => builtinRegistry.product(id) === undefined)).toEqual([]);
});

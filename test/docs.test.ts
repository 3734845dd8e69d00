import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { builtinRegistry } from '../src/registry/index.ts';
import { rules } from '../src/rules/index.ts';
import { ROOT, anchorOf, listChinesePages, listEnglishPages } from './pages/page.ts';

const PAGES = new URL('../docs/rules/', import.meta.url);
const GUIDES = new URL('../docs/guides/', import.meta.url);
const CHINESE_GUIDES = new URL('../docs/zh/guides/', import.meta.url);
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

describe.each(Object.entries(rules))('the page of %s', (rule, { meta }) => {
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
    expect(page).toContain('### What it does not see');
    expect(sections.some((title) => /^What is (?:fixed|suggested)$/.test(title ?? ''))).toBe(true);
  });

  it('names every option of the rule and no other, and shows defaults', () => {
    const [, section = ''] = /^## Options\n([\s\S]*?)^## /m.exec(page) ?? [];
    const [, json = '{}'] = /^```json\n([\s\S]*?)^```$/m.exec(section) ?? [];
    const [, shown] = (JSON.parse(json) as Record<string, unknown[]>)[`tencentcloud-errors/${rule}`] ?? [];
    const [defaults] = meta.defaultOptions ?? [];
    expect(defaults ?? {}).toMatchObject(shown ?? {});
    const described = Array.from(section.matchAll(/^- `(\w+)`/gm), ([, name = '']) => name);
    const named = new Set([...described, ...Object.keys(shown ?? {})]);
    expect([...named].sort()).toEqual(Object.keys(defaults ?? {}).sort());
    expect(page.includes('\n\nThis rule has no options.\n')).toBe(defaults === undefined);
  });
});

it('has a page and a test for each rule, and no others', () => {
  const names = Object.keys(rules).sort();
  expect(listNames(PAGES, '.md')).toEqual(names);
  // What rules share has tests beside theirs.
  const tested = listNames(TESTS, '.test.ts').filter(
    (name) => names.includes(name) || !existsSync(`src/rules/${name}.ts`),
  );
  expect(tested).toEqual(names);
});

function listNames(folder: URL, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

it('names only products that exist, in the README and on all pages', () => {
  // The guide to registries of one's own makes a product up; its examples have a test of their own.
  const pages = listAllPages().filter((page) => !page.pathname.endsWith('/custom-registries.md'));
  const products = pages.flatMap((page) =>
    Array.from(
      readFileSync(page, 'utf8').matchAll(/products"?: \[([^\]{]*)\]/g),
      ([, list = '']) => list.match(/\w+(?=[@'"])/g) ?? [],
    ),
  );
  expect(products.flat().length).toBeGreaterThan(3);
  expect(products.flat().filter((id) => builtinRegistry.product(id) === undefined)).toEqual([]);
});

/** An example of the guide to wrappers, with the settings above it. */
interface WrapperExample extends Block {
  readonly settings: Record<string, unknown>;
}

function findWrapperExamples(guides: URL): readonly WrapperExample[] {
  const sections = readFileSync(new URL('wrappers.md', guides), 'utf8').split(/^(?=```json$)/m);
  return sections.slice(1).flatMap((section) => {
    const [, json = ''] = /^```json\n([\s\S]*?)^```$/m.exec(section) ?? [];
    const { settings } = JSON.parse(json) as { settings: Record<string, unknown> };
    return findBlocks(section).map((block) => ({ ...block, settings }));
  });
}

function lintStrictly(code: string, settings: Record<string, unknown>): readonly string[] {
  return new Linter().verify(code, [plugin.configs.strict, { settings }]).map(({ message }) => message);
}

describe.each([GUIDES, CHINESE_GUIDES])('the guide to wrappers in %s', (guides) => {
  const examples = findWrapperExamples(guides);

  it('has examples of both kinds for each setting, and none without a mark', () => {
    expect(new Set(examples.map(({ settings }) => JSON.stringify(settings))).size).toBe(4);
    expect(examples.filter(({ mark }) => mark === undefined)).toEqual([]);
  });

  it.each(examples.filter(({ mark }) => mark === '✗'))('reports the incorrect example %#', ({ code, settings }) => {
    for (const statement of splitStatements(code).filter((each) => !each.startsWith('import '))) {
      const imports = code.match(/^import .*$/gm) ?? [];
      expect(lintStrictly([...imports, statement].join('\n'), settings)).not.toEqual([]);
    }
    expect(lintStrictly(code, {})).not.toEqual(lintStrictly(code, settings));
  });

  it.each(examples.filter(({ mark }) => mark === '✓'))('is silent on the correct example %#', ({ code, settings }) => {
    expect(lintStrictly(code, settings)).toEqual([]);
  });
});

it('lists every guide in the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const linked = Array.from(readme.matchAll(/\(docs\/guides\/([\w-]+)\.md\)/g), ([, name]) => name);
  expect([...new Set(linked)].sort()).toEqual(listNames(GUIDES, '.md'));
});

it('links only to files and headings that exist', () => {
  const others = ['CONTRIBUTING', 'ARCHITECTURE', 'SECURITY'].map((name) => new URL(`${name}.md`, ROOT));
  expect([...listAllPages(), ...others].flatMap(findBrokenLinks)).toEqual([]);
});

/** The READMEs, the changelogs, and all pages of docs/ in both languages. */
function listAllPages(): readonly URL[] {
  const roots = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CHANGELOG.zh-CN.md'];
  const english = listEnglishPages().map((path) => `docs/${path}`);
  const chinese = listChinesePages().map((path) => `docs/zh/${path}`);
  return [...roots, ...english, ...chinese].map((path) => new URL(path, ROOT));
}

function findBrokenLinks(page: URL): string[] {
  const links = Array.from(readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)\s]*)\)/g), ([, link = '']) => link);
  return links.filter((link) => !isThere(new URL(link, page)));
}

function isThere(target: URL): boolean {
  if (!existsSync(target)) return false;
  const hash = decodeURIComponent(target.hash);
  if (hash === '') return true;
  const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm);
  return Array.from(headings, ([, heading = '']) => anchorOf(heading)).includes(hash);
}

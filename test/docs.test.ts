import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import plugin from '../src/index.ts';
import { builtinRegistry } from '../src/registry/index.ts';
import { rules } from '../src/rules/index.ts';
import { type Example, findExamples, findJson, splitStatements } from './pages/examples.ts';
import { ROOT, anchorOf, listChinesePages, listEnglishPages } from './pages/page.ts';

const GUIDES = new URL('../docs/guides/', import.meta.url);
const CHINESE_GUIDES = new URL('../docs/zh/guides/', import.meta.url);
const TESTS = new URL('./rules/', import.meta.url);

it('has a test for each rule, and no others', () => {
  const names = Object.keys(rules).sort();
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
interface WrapperExample extends Example {
  readonly settings: Record<string, unknown>;
}

function findWrapperExamples(guides: URL): readonly WrapperExample[] {
  const sections = readFileSync(new URL('wrappers.md', guides), 'utf8').split(/^(?=```json$)/m);
  return sections.slice(1).flatMap((section) => {
    const { settings } = JSON.parse(findJson(section) ?? '') as { settings: Record<string, unknown> };
    return findExamples(section).map((example) => ({ ...example, settings }));
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
  const others = ['ARCHITECTURE.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'SECURITY.md', ...listGitHubTexts()];
  const pages = [...listAllPages(), ...others.map((path) => new URL(path, ROOT))];
  expect(pages.flatMap(findBrokenLinks)).toEqual([]);
});

/** What GitHub shows: pages, templates and forms. */
function listGitHubTexts(): readonly string[] {
  const files = readdirSync(new URL('.github/', ROOT), { recursive: true, encoding: 'utf8' });
  return files.filter((path) => /\.md$|^ISSUE_TEMPLATE.*\.yml$/.test(path)).map((path) => `.github/${path}`);
}

/** The READMEs, the changelogs, and all pages of docs/ in both languages. */
function listAllPages(): readonly URL[] {
  const roots = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CHANGELOG.zh-CN.md'];
  const english = listEnglishPages().map((path) => `docs/${path}`);
  const chinese = listChinesePages().map((path) => `docs/zh/${path}`);
  return [...roots, ...english, ...chinese].map((path) => new URL(path, ROOT));
}

function findBrokenLinks(page: URL): string[] {
  const text = readFileSync(page, 'utf8');
  const links = Array.from(text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g), ([, link = '']) => link);
  const absolute = text.match(/https:[^\s)"'`]*\/blob\/main\/[^\s)"'`]*/g) ?? [];
  return [
    ...links.filter((link) => !isThere(new URL(link, page))),
    ...absolute.filter((link) => !isThere(new URL(link.replace(OWN_FILES, ''), ROOT))),
  ];
}

/** Where files of the project are on GitHub, on its main branch. What others have there is not found, and so counts as broken. */
const OWN_FILES = `${packageJson.bugs.replace(/\/issues$/, '')}/blob/main/`;

function isThere(target: URL): boolean {
  if (!existsSync(target)) return false;
  const hash = decodeURIComponent(target.hash);
  if (hash === '') return true;
  const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm);
  return Array.from(headings, ([, heading = '']) => anchorOf(heading)).includes(hash);
}

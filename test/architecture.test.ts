/** Holds ARCHITECTURE.md against what linting enforces and against the files that there are. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

interface Zone {
  readonly target: string;
  readonly from: string;
  readonly except?: readonly string[];
}

/** Generated, and imported wherever it is needed, so the table does not name it in each row. */
const EVERYWHERE = 'version.ts';

/** The zones in which linting restricts the imports of a file. */
async function findZones(file: string): Promise<readonly Zone[]> {
  // ESLint does not type what it computes.
  const config = (await new ESLint().calculateConfigForFile(file)) as {
    readonly rules: Readonly<Record<string, readonly [unknown, { readonly zones: readonly Zone[] }]>>;
  };
  return config.rules['import-x/no-restricted-paths']?.[1].zones ?? [];
}

/** Layers of `src` and rooms of the analysis, with those that each may import. */
async function findEnforced(): Promise<Readonly<Record<string, readonly string[]>>> {
  const zones = await findZones('src/index.ts');
  return Object.fromEntries(
    zones.map(({ target, except: [, ...allowed] = [] }) => [
      target.replace('./src/', ''),
      allowed
        .map((path) => path.replace('./', ''))
        .filter((name) => name !== EVERYWHERE)
        .sort(),
    ]),
  );
}

const ROOT = new URL('../', import.meta.url);
const PAGE = readFileSync(new URL('ARCHITECTURE.md', ROOT), 'utf8');

function findDocumented(): Readonly<Record<string, readonly string[]>> {
  const rows = PAGE.matchAll(/^\| `src\/([\w./-]+)` +\|[^|]*\|([^|]*)\|$/gm);
  return Object.fromEntries(
    Array.from(rows, ([, layer = '', allowed = '']) => [
      layer,
      Array.from(allowed.matchAll(/`([\w.-]+)`/g), ([, name = '']) => name).sort(),
    ]),
  );
}

it('says of each layer and room what it may import', async () => {
  const { [EVERYWHERE]: _, ...documented } = findDocumented();
  expect(documented).toEqual(await findEnforced());
  expect(Object.keys(documented).length).toBeGreaterThan(15);
});

/** What parts of the site may import: of `./site` or of `./src`. */
async function findEnforcedOfSite(from: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const zones = (await findZones('site/linter/worker.ts')).filter((zone) => zone.from === from);
  return Object.fromEntries(
    zones.map(({ target, except = [] }) => [
      target.replace('./site/', ''),
      except
        .map((path) => path.replace('./', ''))
        .filter((path) => path !== 'node_modules' && `./site/${path}` !== target)
        .sort(),
    ]),
  );
}

/** The same in a column of the page; parts that have the cells of another part, or may import anything, are left out. */
function findDocumentedOfSite(column: 1 | 2): Readonly<Record<string, readonly string[]>> {
  const rows = PAGE.matchAll(/^\| `site\/([\w./-]+)` +\|[^|]*\|([^|]*)\|([^|]*)\|$/gm);
  return Object.fromEntries(
    Array.from(rows, ([, part = '', ...cells]) => [part, cells[column - 1] ?? ''] as const)
      .filter(([, cell]) => /^ (?:`|nothing)/.test(cell))
      .map(([part, cell]) => [part, Array.from(cell.matchAll(/`([\w./-]+)`/g), ([, name = '']) => name).sort()]),
  );
}

it('says of each part of the site what it may import', async () => {
  const { pages: _, ...ofSite } = findDocumentedOfSite(1);
  expect(ofSite).toEqual(await findEnforcedOfSite('./site'));
  const { pages, scripts, ...ofPlugin } = findDocumentedOfSite(2);
  expect(ofPlugin).toEqual(await findEnforcedOfSite('./src'));
  expect([pages, scripts]).toEqual([[], []]);
  expect(Object.keys(ofSite).length).toBeGreaterThan(5);
});

/** The arrows of the picture, by the names of folders: `sites --> expressions` → `sites`, `code-expressions`. */
function readArrows(): readonly (readonly [from: string, to: string])[] {
  const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(PAGE) ?? [];
  const names = new Map(Array.from(picture.matchAll(/(\w+) ?\["([\w.-]+)/g), ([, id = '', name = '']) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return Array.from(picture.matchAll(/(\w+) --> (\w+)/g), ([, from = '', to = '']) => [nameOf(from), nameOf(to)]);
}

it('draws no arrow that linting forbids', async () => {
  const parts = Object.entries(await findEnforced());
  const isAllowed = (from: string, to: string) =>
    parts.some(
      ([part, allowed]) =>
        [from, `analysis/${from}`].includes(part) &&
        (allowed.includes(to) || (allowed.includes('analysis') && to === 'findings')),
    );
  const arrows = readArrows();
  expect(arrows.filter(([from, to]) => !isAllowed(from, to))).toEqual([]);
  expect(arrows.length).toBeGreaterThan(15);
});

it('names only files that exist', () => {
  const names = Array.from(
    PAGE.matchAll(
      /`((?:[\w.-]+\/)*[\w-]+\.(?:[cm]?[jt]s|json|md)|(?:src|test|scripts|docs|data|bench|fuzz)\/[\w/-]+)`/g,
    ),
    ([, name = '']) => name,
  );
  const built = names.filter((name) => name.startsWith('dist/'));
  const files = new Set(
    readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
  );
  const isThere = (name: string) => ['', 'src/', 'site/'].some((folder) => existsSync(new URL(folder + name, ROOT)));
  const missing = names.filter((name) => !isThere(name) && !(!name.includes('/') && files.has(name)));
  // After a build, what it writes is there as well.
  expect(missing).toEqual(existsSync(new URL('dist/plugin', ROOT)) ? [] : built);
  expect(names.length).toBeGreaterThan(50);
});

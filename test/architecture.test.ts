/** Holds ARCHITECTURE.md against what linting enforces and against the files that there are. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

interface Zone {
  readonly target: string;
  readonly except: readonly string[];
}

/** Generated, and imported wherever it is needed, so the table does not name it in each row. */
const EVERYWHERE = 'version.ts';

/** Layers of `src` and rooms of the analysis, with those that each may import. */
async function findEnforced(): Promise<Readonly<Record<string, readonly string[]>>> {
  // ESLint does not type what it computes.
  const config = (await new ESLint().calculateConfigForFile('src/index.ts')) as {
    readonly rules: Readonly<Record<string, readonly [unknown, { readonly zones: readonly Zone[] }]>>;
  };
  const zones = config.rules['import-x/no-restricted-paths']?.[1].zones ?? [];
  return Object.fromEntries(
    zones.map(({ target, except: [, ...allowed] }) => [
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
  const missing = names.filter((name) => !existsSync(new URL(name, ROOT)) && !(!name.includes('/') && files.has(name)));
  expect(missing).toEqual(built);
  expect(names.length).toBeGreaterThan(50);
});

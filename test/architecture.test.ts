/** Holds the tables of layers and rooms in ARCHITECTURE.md against what linting enforces. */
import { readFileSync } from 'node:fs';
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

function findDocumented(): Readonly<Record<string, readonly string[]>> {
  const page = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
  const rows = page.matchAll(/^\| `src\/([\w./-]+)` +\|[^|]*\|([^|]*)\|$/gm);
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

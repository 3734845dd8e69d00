import { describe, expect, it } from 'vitest';
import { builtinRegistry } from '../../../src/registry/index.ts';
import type { UserRegistry } from '../../../src/registry/custom/index.ts';
import { runCli } from '../run.ts';
import { createFolder } from './folder.ts';

/** Compares two registries as files, `before.json` and `after.json`. */
function diff(before: UserRegistry, after: UserRegistry, ...args: readonly string[]) {
  const cwd = createFolder({ 'before.json': JSON.stringify(before), 'after.json': JSON.stringify(after) });
  return runCli(['registry', 'diff', 'before.json', 'after.json', ...args], { cwd });
}

async function recordOf(before: UserRegistry, after: UserRegistry): Promise<unknown> {
  return JSON.parse((await diff(before, after, '--json')).stdout);
}

const BEFORE: UserRegistry = {
  commonCodes: ['InternalError', 'LimitExceeded'],
  products: [
    {
      id: 'shop',
      version: '2025-01-31',
      codes: { A: {}, B: {}, C: {}, D: { retired: '2024-01-31' }, LimitExceeded: {} },
      actions: { Buy: ['A', 'B'], Look: ['A'], Sell: [] },
    },
    { id: 'bank', codes: { A: {}, B: { retired: '2024-01-31' } } },
  ],
};
const AFTER: UserRegistry = {
  commonCodes: ['LimitExceeded', 'UnknownParameter'],
  products: [
    { id: 'shop', version: '2026-01-31', codes: { A: {} } },
    {
      id: 'shop',
      version: '2025-01-31',
      codes: { A: { en: 'New text.' }, B: { retired: '2026-01-31' }, D: {}, E: {}, UnknownParameter: {} },
      actions: { Buy: ['A', 'E'], Look: ['A'], Return: ['A'] },
    },
  ],
};
const NO_CHANGES = { added: [], removed: [] };

it('reports products, codes and actions that appeared, went or changed, and ends with 1', async () => {
  expect(await diff(BEFORE, AFTER)).toEqual({
    exitCode: 1,
    stderr: '',
    stdout: [
      '+ shop@2026-01-31 (1 code)',
      '- bank (1 code)',
      'common codes',
      '  + UnknownParameter',
      '  - InternalError',
      'shop@2025-01-31',
      '  + E',
      '  + UnknownParameter',
      '  - C',
      '  - B (withdrawn)',
      '  + D (was withdrawn)',
      '  + action Return',
      '  - action Sell',
      '  ~ action Buy',
      '    + E',
      '    - B',
      '5 codes appeared, 4 went, 3 actions changed, in 3 product versions',
      '',
    ].join('\n'),
  });
});

it('counts the codes of versions that one side has alone, and common codes', async () => {
  const before: UserRegistry = { commonCodes: ['A'], products: [{ id: 'shop', codes: { A: {} } }] };
  const after: UserRegistry = {
    commonCodes: ['B'],
    products: [
      { id: 'shop', codes: { A: {} } },
      { id: 'bank', codes: { 'Quota.Daily': {}, 'Quota.Hourly': {} } },
    ],
  };
  const { stdout } = await diff(before, after);
  expect(stdout.split('\n').at(-2)).toBe('3 codes appeared, 1 went, 0 actions changed, in 1 product version');
});

it('becomes a record', async () => {
  expect(await recordOf(BEFORE, AFTER)).toEqual({
    before: 'before.json',
    after: 'after.json',
    products: {
      added: [{ product: 'shop', version: '2026-01-31', codes: 1 }],
      removed: [{ product: 'bank', codes: 1 }],
    },
    commonCodes: { added: ['UnknownParameter'], removed: ['InternalError'] },
    changed: [
      {
        product: 'shop',
        version: '2025-01-31',
        codes: { added: ['E', 'UnknownParameter'], removed: ['C'], retired: ['B'], restored: ['D'] },
        actions: {
          added: ['Return'],
          removed: ['Sell'],
          changed: [{ action: 'Buy', added: ['E'], removed: ['B'] }],
        },
      },
    ],
  });
});

it('does not compare descriptions, nor the order of anything', async () => {
  const reordered: UserRegistry = {
    products: [...BEFORE.products].reverse().map((product) => ({
      ...product,
      codes: Object.fromEntries(
        Object.entries(product.codes)
          .reverse()
          .map(([code, known]) => [code, { ...known, en: 'x' }]),
      ),
    })),
    commonCodes: ['LimitExceeded', 'InternalError'],
  };
  expect(await diff(BEFORE, reordered)).toEqual({
    exitCode: 0,
    stdout: 'No difference in products, codes and actions.\n',
    stderr: '',
  });
});

it('does not miss codes, common codes or actions where a side does not list them', async () => {
  const page: UserRegistry = { products: [{ id: 'shop', codes: { A: {} } }] };
  const sdk: UserRegistry = {
    commonCodes: ['B'],
    products: [{ id: 'shop', codes: { A: {} }, actions: { Buy: ['A'] } }],
  };
  expect((await diff(page, sdk)).exitCode).toBe(0);
  expect((await diff(sdk, page)).exitCode).toBe(0);
});

describe('a product without a version', () => {
  const dated: UserRegistry = {
    products: [
      { id: 'shop', version: '2025-01-31', codes: { A: {}, B: { retired: '2026-01-31' } }, actions: { Buy: ['A'] } },
      { id: 'shop', version: '2026-01-31', codes: { B: {}, C: {} }, actions: { Buy: ['C'] } },
    ],
  };
  const undatedOf = (codes: readonly string[], answers: readonly string[]): UserRegistry => ({
    products: [{ id: 'shop', codes: Object.fromEntries(codes.map((code) => [code, {}])), actions: { Buy: answers } }],
  });

  it('is the same as all versions together', async () => {
    const undated = undatedOf(['A', 'B', 'C'], ['A', 'C']);
    expect((await diff(dated, undated)).exitCode).toBe(0);
    expect((await diff(undated, dated)).exitCode).toBe(0);
  });

  it('is held against all versions together', async () => {
    expect(await recordOf(dated, undatedOf(['A', 'B', 'D'], ['A']))).toMatchObject({
      products: NO_CHANGES,
      changed: [
        {
          product: 'shop',
          codes: { added: ['D'], removed: ['C'], retired: [], restored: [] },
          actions: { ...NO_CHANGES, changed: [{ action: 'Buy', added: [], removed: ['C'] }] },
        },
      ],
    });
  });
});

describe('against the registry of the package', () => {
  const SCF = builtinRegistry.productVersions({ product: 'scf' })[0];
  const current = [...(SCF?.codes.values() ?? [])]
    .filter(({ retired }) => retired === undefined)
    .map(({ code }) => code);

  it('compares only the products of the file', async () => {
    const codes = Object.fromEntries([...current.slice(1), 'Brand.New', 'InternalError'].map((code) => [code, {}]));
    const cwd = createFolder({ 'mine.json': JSON.stringify({ products: [{ id: 'scf', codes }] }) });
    const { exitCode, stdout } = await runCli(['registry', 'diff', 'builtin', 'mine.json', '--json'], { cwd });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      before: 'builtin',
      after: 'mine.json',
      products: NO_CHANGES,
      commonCodes: NO_CHANGES,
      changed: [
        {
          product: 'scf',
          codes: { added: ['Brand.New'], removed: current.slice(0, 1), retired: [], restored: [] },
          actions: { ...NO_CHANGES, changed: [] },
        },
      ],
    });
  });

  it('has one side only', async () => {
    expect(await runCli(['registry', 'diff', 'builtin', 'builtin'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "error: One of the two must be a file, not 'builtin'.\n",
    });
  });
});

it('ends with 2 for a file that is no registry', async () => {
  const cwd = createFolder({ 'a.json': '{"products":[{"id":"shop"}]}', 'b.json': '{"products":[]}' });
  const { exitCode, stdout, stderr } = await runCli(['registry', 'diff', 'a.json', 'b.json'], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^error: a\.json is no registry:\n {2}\.products\[0\]/);
});

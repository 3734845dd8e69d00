import { describe, expect, it } from 'vitest';
import { extendSource } from '../../../src/registry/custom/extend.ts';
import type { UserProduct, UserRegistry } from '../../../src/registry/custom/index.ts';
import { checkRegistry } from '../../../src/registry/custom/index.ts';
import { WHOLE_REGISTRY, createRegistry } from '../../../src/registry/index.ts';
import type { CodeRecord, Registry } from '../../../src/registry/index.ts';
import { sourceOf } from '../small-registry.ts';

const VERSION = '2018-04-16';

const BASE = sourceOf({
  common: ['InternalError'],
  products: {
    cvm: { '2017-03-12': { codes: { 'A.Gone': {} } } },
    scf: {
      [VERSION]: {
        codes: {
          'A.Back': { since: '2022-01-01', retired: '2025-01-01' },
          'A.Gone': {},
          'A.Kept': { since: '2022-02-02' },
          'A.Old': { retired: '2025-01-01', replacedBy: 'A.Kept' },
          'A.Older': { retired: '2025-01-01', replacedBy: 'A.Gone' },
          'B.Abroad': { site: 'intl' },
          'B.Both': { site: 'intl' },
        },
        actions: { Invoke: ['A.Gone', 'A.Kept', 'B.Abroad'], Delete: ['A.Gone'], Sell: ['A.Gone', 'B.Abroad'] },
      },
    },
  },
});
const DAY = createRegistry(BASE).snapshotDate();
const LATER = '2027-03-01';

const WHOLE: UserProduct = {
  id: 'scf',
  version: VERSION,
  completeOn: LATER,
  codes: { 'A.Back': {}, 'A.Kept': {}, 'A.New': {}, 'B.Both': {} },
  actions: { Invoke: ['A.Kept', 'A.New'], Create: ['A.New'] },
};

function withWhole(entry: UserProduct = WHOLE, ...others: readonly UserProduct[]): Registry {
  return createRegistry(extendSource(BASE, [{ products: [entry, ...others] }]));
}

function recordsOf(registry: Registry): readonly CodeRecord[] {
  return registry.productVersions({ product: 'scf' }).flatMap(({ codes }) => [...codes.values()]);
}

const answersOf = (registry: Registry, action: string) => [
  ...registry.codesIn({ targets: [{ product: 'scf', action }] }),
];

describe('whole lists', () => {
  it('take the place of older ones, with the history of each code', () => {
    expect(recordsOf(withWhole())).toEqual([
      { code: 'A.Back', since: '2022-01-01' },
      { code: 'A.Gone', retired: LATER },
      { code: 'A.Kept', since: '2022-02-02' },
      { code: 'A.New', since: LATER },
      { code: 'A.Old', retired: '2025-01-01', replacedBy: 'A.Kept' },
      { code: 'A.Older', retired: '2025-01-01' },
      { code: 'B.Abroad', site: 'intl' },
      { code: 'B.Both' },
    ]);
  });

  it('replace what actions document, but for codes of the international site', () => {
    const registry = withWhole();
    expect(answersOf(registry, 'Invoke')).toEqual(['A.Kept', 'A.New', 'B.Abroad', 'InternalError']);
    expect(answersOf(registry, 'Create')).toEqual(['A.New', 'InternalError']);
  });

  it('leave actions that they lack with what is still current of their lists', () => {
    const registry = withWhole();
    expect(registry.actions('scf')).toEqual(['Create', 'Delete', 'Invoke', 'Sell']);
    expect(answersOf(registry, 'Sell')).toEqual(['B.Abroad', 'InternalError']);
    const [version] = registry.productVersions({ product: 'scf' });
    expect(version?.actions.get('Delete')).toEqual([]);
  });

  it('change the index of all products', () => {
    const registry = withWhole();
    expect(registry.productsWith('A.Gone')).toEqual(['cvm']);
    expect(registry.productsWith('A.Back')).toEqual(['scf']);
    expect(registry.retirement('A.Gone', { targets: [{ product: 'scf' }] })).toEqual({
      date: LATER,
      products: ['scf'],
    });
    expect(registry.codesOfNamespace('A', WHOLE_REGISTRY)).toEqual(['A.Back', 'A.Gone', 'A.Kept', 'A.New']);
  });

  it('say themselves when a code was withdrawn, and by what it is replaced', () => {
    const gone = { retired: '2027-01-31', replacedBy: 'A.New', since: '2021-07-01' };
    const registry = withWhole({ ...WHOLE, codes: { ...WHOLE.codes, 'A.Gone': gone } });
    expect(recordsOf(registry).find(({ code }) => code === 'A.Gone')).toEqual({ code: 'A.Gone', ...gone });
  });

  it('come before entries that add, in whatever order these are', () => {
    const more = { id: 'scf', codes: { 'A.Gone': {}, 'C.Own': {} }, actions: { Invoke: ['C.Own'] } };
    for (const products of [
      [WHOLE, more],
      [more, WHOLE],
    ]) {
      const registry = createRegistry(extendSource(BASE, [{ products }]));
      expect(answersOf(registry, 'Invoke')).toEqual(['A.Kept', 'A.New', 'B.Abroad', 'C.Own', 'InternalError']);
      expect(registry.isCode('A.Gone', { targets: [{ product: 'scf' }] })).toBe(true);
    }
  });

  it('count on the day of the registry, and not when they are older', () => {
    expect(recordsOf(withWhole({ ...WHOLE, completeOn: DAY })).map(({ code }) => code)).toContain('A.New');
    const older = withWhole({ ...WHOLE, completeOn: '2020-01-01' });
    expect(recordsOf(older)).toEqual(recordsOf(createRegistry(BASE)));
    expect(answersOf(older, 'Invoke')).toEqual(answersOf(createRegistry(BASE), 'Invoke'));
    expect(older.isCode('A.New', WHOLE_REGISTRY)).toBe(false);
    expect(older.productsWith('A.New')).toEqual([]);
    expect(older.retirement('A.New', WHOLE_REGISTRY)).toBeUndefined();
  });

  it('of a version or a product that is not known are there from the beginning', () => {
    for (const entry of [
      { ...WHOLE, version: '2030-01-01' },
      { ...WHOLE, id: 'own' },
    ]) {
      const { id: product, version } = entry;
      const [found] = withWhole(entry).productVersions({ product, ...(version !== undefined && { version }) });
      expect([...(found?.codes.values() ?? [])]).toEqual(Object.keys(WHOLE.codes).map((code) => ({ code })));
    }
  });
});

describe('the check of whole lists', () => {
  const known = createRegistry(BASE);
  const problemsOf = (entry: UserProduct) =>
    checkRegistry({ products: [entry] } satisfies UserRegistry, known).problems;

  it('accepts them, also of a product of one’s own without versions', () => {
    expect(problemsOf(WHOLE)).toBeUndefined();
    expect(problemsOf({ id: 'own', completeOn: LATER, codes: { A: {} } })).toBeUndefined();
  });

  it.each<[string, UserProduct, string, string]>([
    [
      'no version',
      { id: 'scf', completeOn: LATER, codes: {} },
      '.products[0].completeOn',
      "is set, but 'version' is not: lists of 'scf' that are whole are those of one version.",
    ],
    [
      'an action with a code that only the older list has',
      { ...WHOLE, actions: { Invoke: ['A.Gone'] } },
      ".products[0].actions['Invoke'][0]",
      "is 'A.Gone', which is no code of 'scf'. Did you mean 'A.Kept'? Add it to 'codes' if it is one.",
    ],
    [
      'a replacement that only the older list has',
      { ...WHOLE, codes: { ...WHOLE.codes, 'A.X': { retired: LATER, replacedBy: 'A.Gone' } } },
      ".products[0].codes['A.X'].replacedBy",
      "is 'A.Gone', which is no code of 'scf'.",
    ],
    [
      'no day',
      { ...WHOLE, completeOn: 'today' },
      '.products[0].completeOn',
      "must be a day like '2026-01-31', but is 'today'.",
    ],
  ])('rejects %s', (_, entry, path, problem) => {
    const [first] = problemsOf(entry) ?? [];
    expect(first?.path).toBe(path);
    expect(first?.problem.en).toContain(problem.replace(/ Did you mean .*/, ''));
  });
});

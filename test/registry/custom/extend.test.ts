import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendSource } from '../../../src/registry/custom/extend.ts';
import type { UserRegistry } from '../../../src/registry/custom/index.ts';
import { WHOLE_REGISTRY, createRegistry } from '../../../src/registry/index.ts';
import type { Registry, RegistrySource } from '../../../src/registry/index.ts';
import { sourceOf } from '../small-registry.ts';

const BASE = sourceOf({
  common: ['InternalError'],
  products: {
    cvm: { '2017-03-12': { codes: { 'A.Both': {}, 'A.Cvm': {} } } },
    scf: {
      '2018-04-16': {
        codes: { 'A.Both': { since: '2022-01-01' }, 'A.Old': { retired: '2025-01-01' }, 'B.Scf': { site: 'intl' } },
        actions: { Invoke: ['A.Both'] },
      },
    },
  },
  descriptions: { products: { scf: { 'A.Both': { en: 'Both.', zh: '都有。' } } } },
});

const SCF = { targets: [{ product: 'scf' }] };
const OWN = { targets: [{ product: 'own' }] };

function extended(...registries: readonly UserRegistry[]): Registry {
  return createRegistry(extendSource(BASE, registries));
}

describe('extendSource', () => {
  it('adds a product with its codes and actions', () => {
    const registry = extended({
      products: [
        {
          id: 'own',
          nameZh: '自有',
          nodePackage: 'own-sdk',
          codes: { 'Quota.Daily': {}, 'Quota.Hourly': {}, 'A.Both': {} },
          actions: { Send: ['Quota.Daily'] },
        },
      ],
    });
    expect(registry.products().map(({ id }) => id)).toEqual(['cvm', 'own', 'scf']);
    expect(registry.product('own')).toEqual({ id: 'own', nameZh: '自有', nodePackage: 'own-sdk', versions: [] });
    expect([...registry.codesIn(OWN)]).toEqual(['A.Both', 'InternalError', 'Quota.Daily', 'Quota.Hourly']);
    expect([...registry.codesIn({ targets: [{ product: 'own', action: 'Send' }] })]).toEqual([
      'InternalError',
      'Quota.Daily',
    ]);
    expect(registry.codesOfNamespace('Quota', WHOLE_REGISTRY)).toEqual(['Quota.Daily', 'Quota.Hourly']);
    expect(registry.productsWith('A.Both')).toEqual(['cvm', 'own', 'scf']);
    expect([...registry.namespacesIn(WHOLE_REGISTRY)]).toEqual(['A', 'B', 'InternalError', 'Quota']);
  });

  it('adds codes to every version of a product that is known', () => {
    const registry = extended({
      products: [
        { id: 'scf', codes: { 'A.New': {} }, actions: { Invoke: ['A.New'], Extra: ['A.New'] } },
        { id: 'scf', version: '2027-01-01', codes: { 'C.Newer': {} } },
      ],
    });
    expect(registry.product('scf')?.versions).toEqual(['2018-04-16', '2027-01-01']);
    expect(registry.codesOfNamespace('A', { targets: [{ product: 'scf', version: '2018-04-16' }] })).toEqual([
      'A.Both',
      'A.New',
    ]);
    expect([...registry.codesIn({ targets: [{ product: 'scf', version: '2027-01-01' }] })]).toEqual([
      'A.New',
      'C.Newer',
      'InternalError',
    ]);
    expect([...registry.codesIn({ targets: [{ product: 'scf', version: '2018-04-16', action: 'Invoke' }] })]).toEqual([
      'A.Both',
      'A.New',
      'InternalError',
    ]);
    expect(registry.isCode('C.Newer', { targets: [{ product: 'scf', version: '2018-04-16' }] })).toBe(false);
    expect(registry.actions('scf')).toEqual(['Extra', 'Invoke']);
  });

  it('gives a product of its own one version where no entry names any, and else those named, oldest first', () => {
    const codes = { 'Quota.Daily': {} };
    const versionsOf = (...entries: readonly object[]) =>
      extended({ products: entries.map((entry) => ({ id: 'own', codes, ...entry })) }).productVersions({
        product: 'own',
      });
    expect(versionsOf({})).toHaveLength(1);
    const named = versionsOf({ version: '2027-01-01' }, { version: '2026-01-01' });
    expect(named.map(({ product, version }) => [product, version])).toEqual([
      ['own', '2026-01-01'],
      ['own', '2027-01-01'],
    ]);
    expect(named[0]?.actions.size).toBe(0);
  });

  it('lists versions, names and packages of products, known ones first where they stand already', () => {
    const registry = extended({
      products: [
        { id: 'own', version: '2027-01-01', codes: {} },
        { id: 'own', version: '2026-01-01', nameZh: '自有', nodePackage: 'own-sdk', codes: {} },
        { id: 'own', version: '2028-01-01', nameZh: '另一个', nodePackage: 'other-sdk', codes: {} },
        { id: 'cvm', version: '2017-03-12', codes: {} },
      ],
    });
    expect(registry.products().map(({ id }) => id)).toEqual(['cvm', 'own', 'scf']);
    expect(registry.product('own')).toEqual({
      id: 'own',
      nameZh: '自有',
      nodePackage: 'own-sdk',
      versions: ['2026-01-01', '2027-01-01', '2028-01-01'],
    });
    expect(registry.product('cvm')).toEqual({ id: 'cvm', versions: ['2017-03-12'] });
  });

  it('keeps the package of a known product, and lets its name be told anew', () => {
    const manifest = BASE.manifest();
    const products = [{ id: 'scf', nameZh: '云函数', nodePackage: 'scf-sdk', versions: ['2018-04-16'] }];
    const base = { ...BASE, manifest: () => ({ ...manifest, products }) };
    const renamed = { id: 'scf', nameZh: '函数', nodePackage: 'own-sdk', codes: {} };
    const registry = createRegistry(extendSource(base, [{ products: [renamed] }]));
    expect(registry.product('scf')).toEqual({
      id: 'scf',
      nameZh: '函数',
      nodePackage: 'scf-sdk',
      versions: ['2018-04-16'],
    });
    expect(registry.snapshotDate()).toBe('2026-01-02');
  });

  it('prefers what an entry says to what was known', () => {
    const codes = { 'A.Both': { since: '2020-01-01' }, 'B.Scf': { retired: '2026-01-01', replacedBy: 'A.Both' } };
    const [version] = extended({ products: [{ id: 'scf', codes }] }).productVersions({ product: 'scf' });
    expect([...(version?.codes.values() ?? [])]).toEqual([
      { code: 'A.Both', since: '2020-01-01' },
      { code: 'A.Old', retired: '2025-01-01' },
      { code: 'B.Scf', retired: '2026-01-01', replacedBy: 'A.Both', site: 'intl' },
    ]);
  });

  it('sorts the codes of an action, each once', () => {
    const products = [{ id: 'scf', codes: { 'A.A': {} }, actions: { Invoke: ['B.Scf', 'A.Both', 'A.A'] } }];
    const [version] = extended({ products }).productVersions({ product: 'scf' });
    expect(version?.actions.get('Invoke')).toEqual(['A.A', 'A.Both', 'B.Scf']);
  });

  it('adds common codes to every scope', () => {
    const registry = extended({ commonCodes: ['GatewayBusy'], products: [] });
    for (const scope of [SCF, WHOLE_REGISTRY, { targets: [{ product: 'nobody' }] }]) {
      expect(registry.isCode('GatewayBusy', scope)).toBe(true);
    }
  });

  it('withdraws a code, and takes a withdrawn one back', () => {
    const codes = { 'B.Scf': { retired: '2026-03-01', replacedBy: 'A.Both' }, 'A.Old': {} };
    const registry = extended({ products: [{ id: 'scf', codes }] });
    expect(registry.retirement('B.Scf', WHOLE_REGISTRY)).toEqual({
      date: '2026-03-01',
      replacedBy: 'A.Both',
      products: ['scf'],
    });
    expect(registry.retirement('A.Old', WHOLE_REGISTRY)).toBeUndefined();
    expect([...registry.codesIn(WHOLE_REGISTRY)]).toEqual(['A.Both', 'A.Cvm', 'A.Old', 'InternalError']);
    expect(registry.productsWith('B.Scf')).toEqual([]);
  });

  it('keeps what an entry leaves open', () => {
    const [version] = extended({
      products: [{ id: 'scf', codes: { 'A.Both': { site: 'intl' }, 'B.Scf': {} } }],
    }).productVersions({ product: 'scf' });
    expect(version?.codes.get('A.Both')).toEqual({ code: 'A.Both', since: '2022-01-01', site: 'intl' });
    expect(version?.codes.get('B.Scf')).toEqual({ code: 'B.Scf', site: 'intl' });
  });

  it('describes codes in both languages, as far as it can', () => {
    const codes = { 'A.Both': { zh: '新的。' }, 'B.Scf': { en: 'Only English.' } };
    const registry = extended({ products: [{ id: 'scf', codes }] });
    expect(registry.describe('A.Both', SCF)).toEqual({ en: 'Both.', zh: '新的。' });
    expect(registry.describe('B.Scf', SCF)).toEqual({ en: 'Only English.', zh: 'Only English.' });
    const chinese = extended({ products: [{ id: 'scf', codes: { 'B.Scf': { zh: '只有中文。' }, 'A.Both': {} } }] });
    expect(chinese.describe('B.Scf', SCF)).toEqual({ en: '只有中文。', zh: '只有中文。' });
    expect(chinese.describe('A.Both', SCF)).toEqual({ en: 'Both.', zh: '都有。' });
  });

  it('takes the language that it does not speak from an earlier entry, else from the common description', () => {
    const base = {
      ...BASE,
      descriptions: () => ({
        namespaces: new Map(),
        common: new Map([['X', { en: 'Any.', zh: '任何。' }]]),
        products: new Map(),
      }),
    };
    const products: UserRegistry['products'] = [
      { id: 'scf', version: '2018-04-16', codes: { X: { en: 'Here.' } } },
      { id: 'scf', version: '2027-01-01', codes: { X: { zh: '这里。' } } },
    ];
    const first = createRegistry(extendSource(base, [{ products: products.slice(0, 1) }]));
    expect(first.describe('X', SCF)).toEqual({ en: 'Here.', zh: '任何。' });
    expect(first.describe('X')).toEqual({ en: 'Any.', zh: '任何。' });
    const both = createRegistry(extendSource(base, [{ products }]));
    expect(both.describe('X', SCF)).toEqual({ en: 'Here.', zh: '这里。' });
  });

  it('files a code under its namespace, sorted, and drops a namespace that is left without codes', () => {
    const registry = extended({
      products: [{ id: 'scf', codes: { 'A.Both': {}, 'A.A': {}, 'AA.New': {}, 'B.Scf': { retired: '2026-01-01' } } }],
    });
    expect(registry.codesOfNamespace('A', WHOLE_REGISTRY)).toEqual(['A.A', 'A.Both', 'A.Cvm']);
    expect([...registry.namespacesIn(WHOLE_REGISTRY)]).toEqual(['A', 'AA', 'InternalError']);
    expect(registry.retirement('B.Scf', WHOLE_REGISTRY)?.products).toEqual(['scf']);
  });

  it('withdraws a code from one product only', () => {
    const registry = extended({ products: [{ id: 'scf', codes: { 'A.Both': { retired: '2026-01-01' } } }] });
    expect(registry.productsWith('A.Both')).toEqual(['cvm']);
    expect(registry.retirement('A.Both', WHOLE_REGISTRY)).toBeUndefined();
    expect(registry.retirement('A.Both', SCF)).toEqual({ date: '2026-01-01', products: ['scf'] });
  });

  it('keeps a common code that a product withdraws', () => {
    const withdrawn = {
      id: 'scf',
      codes: { Busy: { retired: '2026-01-01' }, InternalError: { retired: '2026-01-01' } },
    };
    const registry = extended({ commonCodes: ['Busy'], products: [withdrawn] });
    for (const code of ['Busy', 'InternalError']) {
      expect(registry.isCode(code, WHOLE_REGISTRY)).toBe(true);
      expect(registry.retirement(code, WHOLE_REGISTRY)).toBeUndefined();
    }
    expect(registry.productsWith('Busy')).toEqual([]);
  });

  it('has a digest of its own', () => {
    const digests = [[], [{ commonCodes: ['X'], products: [] }], [{ commonCodes: ['Y'], products: [] }]].map(
      (registries) => extended(...registries).digest(),
    );
    expect(new Set(digests).size).toBe(3);
    expect(digests[0]).toBe('abc123');
    expect(digests[1]).toMatch(/^[0-9a-f]{6}$/);
  });

  it('reads no part of the base before it is asked for', () => {
    const asked: string[] = [];
    const spy: RegistrySource = {
      manifest: () => (asked.push('manifest'), BASE.manifest()),
      commonCodes: () => (asked.push('common'), BASE.commonCodes()),
      codeIndex: () => (asked.push('index'), BASE.codeIndex()),
      productVersions: (id) => (asked.push(id), BASE.productVersions(id)),
      descriptions: () => (asked.push('descriptions'), BASE.descriptions()),
      dictionary: () => (asked.push('dictionary'), BASE.dictionary()),
      observations: () => (asked.push('observations'), BASE.observations()),
      otherActions: () => (asked.push('other actions'), BASE.otherActions()),
    };
    const registry = createRegistry(extendSource(spy, [{ products: [{ id: 'own', codes: { 'Quota.Daily': {} } }] }]));
    expect(asked).toEqual([]);
    registry.isCode('Quota.Daily', OWN);
    expect(asked.sort()).toEqual(['common', 'manifest']);
    registry.isCode('Quota.Daily', WHOLE_REGISTRY);
    expect(asked.sort()).toEqual(['common', 'index', 'manifest']);
  });
});

/** Few names, so that registries meet in products and codes. Every second code is withdrawn. */
const anyRegistry: fc.Arbitrary<UserRegistry> = fc.record({
  commonCodes: fc.subarray(['GatewayBusy', 'A.Both', 'B.Scf']),
  products: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('cvm', 'scf', 'own'),
      version: fc.constantFrom('2018-04-16', '2026-01-01'),
      codes: fc.dictionary(
        fc.constantFrom('A.Both', 'A.Old', 'B.Scf', 'C.New', 'C'),
        fc.constantFrom({}, { retired: '2026-01-01' }),
      ),
      actions: fc.dictionary(fc.constantFrom('Invoke', 'Send'), fc.subarray(['A.Both', 'C.New'])),
    }),
    { selector: ({ id, version }) => `${id} ${version}` },
  ),
});

/** All that look-ups can show, the digest apart. */
function contentOf(registry: Registry): unknown {
  const products = registry.products();
  const codes = ['GatewayBusy', 'A.Both', 'A.Cvm', 'A.Old', 'B.Scf', 'C.New', 'C'];
  return {
    products,
    versions: products.map(({ id }) =>
      registry.productVersions({ product: id }).map(({ codes, actions }) => [codes, actions]),
    ),
    whole: [...registry.codesIn(WHOLE_REGISTRY)],
    codes: codes.map((code) => [registry.productsWith(code), registry.retirement(code, WHOLE_REGISTRY)]),
  };
}

describe('adding registries', () => {
  it('changes nothing where they hold nothing', () => {
    expect(extendSource(BASE, [{ products: [] }, { name: 'Empty', commonCodes: [], products: [] }])).toBe(BASE);
  });

  it('is the same at once and in steps', () => {
    fc.assert(
      fc.property(fc.array(anyRegistry, { maxLength: 3 }), fc.array(anyRegistry, { maxLength: 3 }), (first, second) => {
        const steps = createRegistry(extendSource(extendSource(BASE, first), second));
        expect(contentOf(steps)).toEqual(contentOf(extended(...first, ...second)));
      }),
    );
  });

  it('is the same twice as once', () => {
    fc.assert(
      fc.property(anyRegistry, (registry) => {
        expect(contentOf(extended(registry, registry))).toEqual(contentOf(extended(registry)));
      }),
    );
  });

  it('files the codes of all versions in the index', () => {
    fc.assert(
      fc.property(fc.array(anyRegistry, { maxLength: 3 }), (registries) => {
        const registry = extended(...registries);
        const records = registry
          .products()
          .flatMap(({ id }) => registry.productVersions({ product: id }).flatMap(({ codes }) => [...codes.values()]));
        const current = records.filter(({ retired }) => retired === undefined).map(({ code }) => code);
        const common = registry.codesIn({ targets: [{ product: 'nobody' }] });
        expect([...registry.codesIn(WHOLE_REGISTRY)]).toEqual([...new Set([...current, ...common])].sort());
      }),
    );
  });
});

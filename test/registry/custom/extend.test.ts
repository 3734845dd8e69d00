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
    expect(registry.actions('scf')).toEqual(['Extra', 'Invoke']);
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

import { describe, expect, it } from 'vitest';
import type { UserRegistry } from '../../../src/registry/custom/index.ts';
import { readOwnRegistries } from '../../../src/registry/custom/own-registries.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

const read = (...values: readonly unknown[]) =>
  readOwnRegistries(values, (path, problem) => new Error(`registries${path} ${problem.en}`));

function registryOf(code: string, fields: object = {}): UserRegistry {
  return { products: [{ id: 'own', codes: { [code]: {} }, ...fields }] };
}

describe('readOwnRegistries', () => {
  it('gives the built-in registry where there are none, or none that hold anything', () => {
    expect(read()).toEqual({ registry: builtinRegistry, codes: new Set(), packages: new Map(), words: [] });
    expect(read({ products: [] }).registry).toBe(builtinRegistry);
  });

  it('lists the codes of all registries, common ones included', () => {
    const { registry, codes } = read({ commonCodes: ['GatewayBusy'], products: [] }, registryOf('Quota.Daily'));
    expect([...codes]).toEqual(['GatewayBusy', 'Quota.Daily']);
    expect(registry.isCode('GatewayBusy', { targets: [{ product: 'scf' }] })).toBe(true);
    expect(registry.productsWith('Quota.Daily')).toEqual(['own']);
    expect(registry.productsWith('ResourceNotFound.FunctionName')).toContain('scf');
  });

  it.each(['@our/sdk', 'tencentcloud-sdk-nodejs2', 'our-tencentcloud-sdk-nodejs'])(
    'gives the product of the package %s',
    (nodePackage) => {
      const { packages, words } = read(registryOf('Quota.Daily', { nodePackage }));
      expect([...packages]).toEqual([[nodePackage, 'own']]);
      expect(words).toEqual([nodePackage]);
    },
  );

  it.each(['tencentcloud-sdk-nodejs', 'tencentcloud-sdk-nodejs-own'])(
    'leaves the official package %s to those who know how it is built',
    (nodePackage) => {
      const { packages, words } = read(registryOf('Quota.Daily', { nodePackage }));
      expect([...packages, ...words]).toEqual([]);
    },
  );

  it.each(['my_quota.Daily', 'quota.Daily', 'ourQuota.Daily', 'Quota2.Daily', 'quota'])(
    'names the namespace of %s, which has not the shape of the built-in ones',
    (code) => {
      expect(read(registryOf(code)).words).toEqual([code.replace('.Daily', '')]);
    },
  );

  it('names a namespace once', () => {
    const codes = { 'my_quota.Daily': {}, 'my_quota.Hourly': {} };
    expect(read({ products: [{ id: 'own', codes }] }).words).toEqual(['my_quota']);
  });

  it('lets a registry refer to codes of those before it', () => {
    const later = registryOf('Quota.Weekly', { actions: { Send: ['Quota.Daily'] } });
    expect(read(registryOf('Quota.Daily'), later).registry.actions('own')).toEqual(['Send']);
    expect(() => read(later, registryOf('Quota.Daily'))).toThrow(
      "registries[0].products[0].actions['Send'][0] is 'Quota.Daily', which is no code of 'own'.",
    );
  });

  it('says of the first mistake where it is', () => {
    expect(() => read({ products: [] }, { products: {}, name: ['x'] })).toThrow(
      /^registries\[1\]\.name must be a text with something in it, but is an array\.$/,
    );
    expect(() => read('x')).toThrow(/^registries\[0\] must be a registry \(an object\), but is 'x'\.$/);
    expect(() => read(null)).toThrow(/^registries\[0\] must be a registry \(an object\), but is null\.$/);
  });

  it('says which registry it is, if that has a name', () => {
    expect(() => read({ name: 'Our gateway' })).toThrow(
      "registries[0].products is missing: a registry must have it. (In the registry 'Our gateway'.)",
    );
  });

  it('says what is wrong with a value that is no JSON', () => {
    const codes: Record<string, unknown> = {};
    codes['A'] = codes;
    expect(() => read({ products: [{ id: 'own', codes }] })).toThrow(
      "registries[0].products[0].codes['A'].A is no property of a code.",
    );
  });
});

describe('reading the same registries again', () => {
  it('gives what was made of them, for other objects too, until others were read', () => {
    const first = read(registryOf('Quota.First'));
    expect(read(registryOf('Quota.First'))).toBe(first);
    expect(read(registryOf('Quota.Second'))).not.toBe(first);
    expect(read(registryOf('Quota.First'))).toBe(first);
  });

  it('keeps few of them, so that an editor does not fill its memory', () => {
    const codes = Array.from({ length: 9 }, (_, at) => `Quota.Kept${at}`);
    const made = codes.map((code) => read(registryOf(code)));
    expect(read(registryOf('Quota.Kept1'))).toBe(made[1]);
    expect(read(registryOf('Quota.Kept0'))).not.toBe(made[0]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WHOLE_REGISTRY, builtinRegistry, namespaceOf } from '../../src/registry/index.ts';
import { countVersions } from '../../src/registry/manifest.ts';
import type { Manifest } from '../../src/registry/manifest.ts';

const manifest = JSON.parse(readFileSync(new URL('../../data/manifest.json', import.meta.url), 'utf8')) as Manifest;
const ids = builtinRegistry.products().map(({ id }) => id);
const versions = ids.flatMap((product) => builtinRegistry.productVersions({ product }));
const scopeOf = (product: string, version?: string, action?: string) => ({
  targets: [{ product, ...(version !== undefined && { version }), ...(action !== undefined && { action }) }],
});

describe('the built-in registry', () => {
  it('is of a day and has a digest', () => {
    expect(builtinRegistry.snapshotDate()).toBe('2026-08-21');
    expect(builtinRegistry.digest()).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('holds what the sources of that day held', () => {
    expect(manifest.counts).toMatchObject({
      products: 272,
      versions: 313,
      current: 17_751,
      retired: 746,
      actions: 16_075,
      answers: 142_794,
      common: 38,
    });
    expect(countVersions(versions)).toEqual({
      versions: 313,
      current: 17_751,
      retired: 746,
      actions: 16_075,
      answers: 142_794,
    });
  });

  it('knows the current codes of each version without their records', () => {
    for (const { codes, current } of versions) {
      const records = [...codes.values()].filter(({ retired }) => retired === undefined);
      expect(current).toEqual(records.map(({ code }) => code));
    }
  });

  it('has exactly the codes that it lists', () => {
    for (const scope of [WHOLE_REGISTRY, scopeOf('teo'), scopeOf('scf', '2018-04-16', 'CreateFunction')]) {
      const codes = builtinRegistry.codesIn(scope);
      const all = [...builtinRegistry.codesIn(WHOLE_REGISTRY)];
      expect(all.filter((code) => builtinRegistry.isCode(code, scope))).toEqual(all.filter((code) => codes.has(code)));
    }
  });

  it.each(ids)('holds of %s what the manifest counts', (id) => {
    expect(countVersions(builtinRegistry.productVersions({ product: id }))).toEqual(manifest.productCounts[id]);
  });

  it('knows products by id', () => {
    expect(builtinRegistry.product('scf')).toEqual({
      id: 'scf',
      nameZh: '云函数',
      docProduct: 583,
      versions: ['2018-04-16'],
      nodePackage: 'tencentcloud-sdk-nodejs-scf',
    });
    expect(builtinRegistry.product('SCF')).toBeUndefined();
    expect(ids).toEqual([...ids].sort());
  });
});

describe('the index of all codes', () => {
  it('has the current codes of all products, and the common codes', () => {
    const current = versions.flatMap(({ codes }) =>
      [...codes.values()].filter(({ retired }) => retired === undefined).map(({ code }) => code),
    );
    const common = builtinRegistry.codesIn({ targets: [{ product: 'nobody' }] });
    expect(common.size).toBe(38);
    const all = [...new Set([...current, ...common])].sort();
    expect(all).toHaveLength(manifest.counts.distinct);
    expect([...builtinRegistry.codesIn(WHOLE_REGISTRY)]).toEqual(all);
  });

  it('names the products of each code as their shards do', () => {
    const products = new Map<string, Set<string>>();
    for (const { product, codes } of versions) {
      for (const { code, retired } of codes.values()) {
        if (retired !== undefined) continue;
        products.set(code, (products.get(code) ?? new Set()).add(product));
      }
    }
    for (const [code, having] of products) expect(builtinRegistry.productsWith(code), code).toEqual([...having]);
  });

  it('groups all codes by namespace', () => {
    const namespaces = [...builtinRegistry.namespacesIn(WHOLE_REGISTRY)];
    const groups = namespaces.flatMap((namespace) => builtinRegistry.codesOfNamespace(namespace, WHOLE_REGISTRY));
    expect(groups).toEqual([...builtinRegistry.codesIn(WHOLE_REGISTRY)]);
    expect(namespaces).toEqual([...new Set(groups.map(namespaceOf))]);
  });

  it('knows of each retired code whether any product still has it', () => {
    for (const { product, version, codes } of versions) {
      for (const { code, retired } of codes.values()) {
        if (retired === undefined) continue;
        const everywhere = builtinRegistry.retirement(code, WHOLE_REGISTRY);
        expect(everywhere === undefined, code).toBe(builtinRegistry.isCode(code, WHOLE_REGISTRY));
        if (builtinRegistry.isCode(code, scopeOf('nobody'))) continue;
        expect(builtinRegistry.retirement(code, scopeOf(product, version))?.date, code).toBe(retired);
      }
    }
  });
});

describe('codes that look odd', () => {
  it.each([
    ['FailedOperation.DeleteTrigger.UrlUsed', 'scf', 'two dots'],
    ['MissingParameter.cmq', 'cloudaudit', 'a lower-case sub-code'],
    ['UnsupportedOperation.ServerDestoryed', 'tts', 'misspelled by Tencent Cloud itself'],
    ['FailedOperation.DownLoadError', 'tiia', 'misspelled by Tencent Cloud itself'],
  ])('%s of %s is a code: %s', (code, product) => {
    expect(builtinRegistry.productsWith(code)).toContain(product);
    expect(builtinRegistry.isCode(code, scopeOf(product))).toBe(true);
    expect(builtinRegistry.isCode(code.toLowerCase(), WHOLE_REGISTRY)).toBe(false);
  });

  it('are kept apart where only the case differs', () => {
    const codes = [...builtinRegistry.codesIn(WHOLE_REGISTRY)];
    expect(codes).toContain('AuthFailure.UnauthorizedOperation');
    expect(codes).toContain('AuthFailure.UnAuthorizedOperation');
    expect(codes.length - new Set(codes.map((code) => code.toLowerCase())).size).toBeGreaterThanOrEqual(40);
  });

  it('are kept with underscores', () => {
    expect([...builtinRegistry.codesIn(WHOLE_REGISTRY)].some((code) => code.includes('_'))).toBe(true);
  });
});

describe('replacements', () => {
  const replaced = versions.flatMap((version) =>
    [...version.codes.values()].flatMap(({ code, replacedBy }) =>
      replacedBy === undefined ? [] : [{ product: version.product, version: version.version, code, replacedBy }],
    ),
  );

  it('are the 28 that were reviewed', () => {
    expect(replaced).toHaveLength(28);
  });

  it.each(replaced)('$product $code -> $replacedBy is current in the same version', (one) => {
    const scope = scopeOf(one.product, one.version);
    expect(builtinRegistry.isCode(one.replacedBy, scope)).toBe(true);
    expect(builtinRegistry.retirement(one.code, scope)?.replacedBy).toBe(one.replacedBy);
  });

  it.each([
    ['teo', '2022-09-01', 'InvalidParameterValue.ConflictWithLBRecord'],
    ['tke', '2018-05-25', 'FailedOperation.CLBUnexpectedError'],
    ['tbaas', '2018-04-16', 'FailedOperation.ChainCodeChannel'],
    ['tbaas', '2018-04-16', 'FailedOperation.InvalidGroup'],
    ['cms', '2019-03-21', 'InvalidParameterValue.InvalidContentID'],
  ])('none is claimed for %s %s %s, which only looks like another code', (product, version, code) => {
    const retirement = builtinRegistry.retirement(code, scopeOf(product, version));
    expect(retirement?.products).toEqual([product]);
    expect(retirement).not.toHaveProperty('replacedBy');
  });

  it('follow a chain to its end', () => {
    expect(builtinRegistry.retirement('FailedOperation.AppIdNotExited', scopeOf('eiam'))?.replacedBy).toBe(
      'FailedOperation.AppNotExist',
    );
  });
});

describe('actions', () => {
  it('narrow the scope to what they document', () => {
    const scope = scopeOf('scf', '2018-04-16', 'InvokeFunction');
    expect(builtinRegistry.actions('scf')).toContain('InvokeFunction');
    expect(builtinRegistry.isCode('ResourceNotFound.FunctionName', scope)).toBe(true);
    expect(builtinRegistry.isCode('LimitExceeded.Memory', scope)).toBe(false);
    expect(builtinRegistry.isCode('AuthFailure.SignatureFailure', scope)).toBe(true);
  });
});

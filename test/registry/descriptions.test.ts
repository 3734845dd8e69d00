import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinRegistry, namespaceOf } from '../../src/registry/index.ts';
import { builtinSource } from '../../src/registry/builtin.ts';

const { namespaces, common, products } = builtinSource.descriptions();
const { current, retired } = builtinSource.codeIndex();
const described = new Set([common, ...products.values()].flatMap((group) => [...group.keys()]));

function textOf(page: string): string {
  return readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
}

describe('the built-in descriptions', () => {
  it('say of every code that is or was one what it means, or what its namespace does', () => {
    for (const namespace of [...current.keys(), ...retired.keys()]) {
      expect(builtinRegistry.describeNamespace(namespace), namespace).toBeDefined();
    }
  });

  it('are found for every code that a product describes, asked about in that product', () => {
    for (const [product, group] of products) {
      for (const [code, description] of group) {
        expect(builtinRegistry.describe(code, { targets: [{ product }] }), code).toEqual(description);
      }
    }
  });

  it('are of namespaces that codes have', () => {
    for (const code of described) expect(namespaces.has(namespaceOf(code)), code).toBe(true);
  });

  it('are the same in every product where the name of the code says the same, and are found without a product', () => {
    const code = 'FailedOperation.ImageDecodeFailed';
    const found = [undefined, 'ocr', 'tiia'].map((product) =>
      builtinRegistry.describe(code, { targets: product === undefined ? [] : [{ product }] }),
    );
    expect(new Set(found)).toEqual(new Set([common.get(code)]));
  });

  it.each(['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'docs/cli.md', 'docs/guides/custom-registries.md'])(
    'are as many as %s says',
    (page) => {
      expect(textOf(page).match(/[\d,]+(?= (?:codes have|codes, in|codes in English|个错误码配有))/gu)).toEqual([
        described.size.toLocaleString('en'),
      ]);
    },
  );
});

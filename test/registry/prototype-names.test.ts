import { describe, expect, it } from 'vitest';
import { WHOLE_REGISTRY, builtinRegistry } from '../../src/registry/index.ts';
import { decodeProduct, encodeProduct } from '../../src/registry/encoding.ts';
import type { EncodedProduct } from '../../src/registry/encoding.ts';
import { createSmallRegistry, versionsOf } from './small-registry.ts';

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'length'];
const SCF = { targets: [{ product: 'scf' }] };

describe.each(NAMES)('the name %s, which every object has,', (name) => {
  const dotted = `${name}.${name}`;

  it('is no code, namespace, product or action', () => {
    for (const scope of [WHOLE_REGISTRY, SCF, { targets: [{ product: name }] }]) {
      for (const code of [name, dotted, `ResourceNotFound.${name}`, `${name}.FunctionName`]) {
        expect(builtinRegistry.isCode(code, scope)).toBe(false);
        expect(builtinRegistry.retirement(code, scope)).toBeUndefined();
        expect(builtinRegistry.describe(code, scope)).toBeUndefined();
        expect(builtinRegistry.hasPrefix(code, scope)).toBe(false);
        expect(builtinRegistry.productsWith(code)).toEqual([]);
      }
      expect(builtinRegistry.codesOfNamespace(name, scope)).toEqual([]);
      expect(builtinRegistry.namespacesIn(scope).has(name)).toBe(false);
    }
    expect(builtinRegistry.product(name)).toBeUndefined();
    expect(builtinRegistry.actions(name)).toEqual([]);
    expect(builtinRegistry.actions('scf', name)).toEqual([]);
    expect(builtinRegistry.productVersions({ product: name })).toEqual([]);
  });

  it('stands for the whole product as an action, as any unknown action does', () => {
    const target = { product: 'scf', action: name };
    expect([...builtinRegistry.codesIn({ targets: [target] })]).toEqual([...builtinRegistry.codesIn(SCF)]);
  });

  it('can be a code and an action where a registry has it', () => {
    const codes = Object.fromEntries([name, dotted].map((code) => [code, {}]));
    const plain = { '2018-04-16': { codes, actions: Object.fromEntries([[name, [dotted]]]) } };
    const small = createSmallRegistry({ products: Object.fromEntries([[name, plain]]) });
    const scope = { targets: [{ product: name, action: name }] };
    expect([...small.codesIn(scope)]).toEqual([dotted]);
    expect(small.codesOfNamespace(name, WHOLE_REGISTRY)).toEqual([name, dotted]);
    expect(small.productsWith(dotted)).toEqual([name]);
  });

  it('survives a shard', () => {
    const codes = Object.fromEntries([name, dotted].map((code) => [code, {}]));
    const [version] = versionsOf('scf', { '2018-04-16': { codes, actions: Object.fromEntries([[name, [dotted]]]) } });
    const text = JSON.stringify(encodeProduct(version ? [version] : []));
    const [decoded] = decodeProduct('scf', JSON.parse(text) as EncodedProduct);
    expect(decoded?.codes).toEqual(version?.codes);
    expect(decoded?.actions).toEqual(version?.actions);
  });
});

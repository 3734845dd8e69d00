import { describe, expect, it } from 'vitest';
import { builtinRegistry } from '../../src/registry/index.ts';
import { listJointProducts } from '../../src/registry/joint-services.ts';
import { OBSERVED_ANSWERS } from '../../src/registry/observed-answers.ts';

describe('an observed answer', () => {
  it.each(OBSERVED_ANSWERS)('is missing in the list: $product $action $code', ({ product, action, code }) => {
    const scope = { targets: [{ product, action }] };
    expect(builtinRegistry.actions(product)).toContain(action);
    expect(builtinRegistry.productsWith(code)).not.toEqual([]);
    expect(builtinRegistry.isCode(code, scope)).toBe(false);
  });

  it('is there once', () => {
    const texts = OBSERVED_ANSWERS.map(({ product, action, code }) => `${product} ${action} ${code}`);
    expect(texts.length).toBeGreaterThan(25);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('joint products', () => {
  it('exist, and each is joint with the same ones', () => {
    const joint = listJointProducts('ess');
    expect(joint).toEqual(['ess', 'essbasic']);
    expect(joint.map(listJointProducts)).toEqual([joint, joint]);
    expect(joint.map((id) => builtinRegistry.product(id)?.id)).toEqual(joint);
  });

  it('are the product alone for all others, whatever its name', () => {
    expect(['scf', 'mariadb', 'constructor', ''].map(listJointProducts)).toEqual([
      ['scf'],
      ['mariadb'],
      ['constructor'],
      [''],
    ]);
  });
});

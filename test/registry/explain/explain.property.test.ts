import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/registry/explain/index.ts';
import { type Scope, WHOLE_REGISTRY, builtinRegistry as registry } from '../../../src/registry/index.ts';

function scopeOf(...products: readonly string[]): Scope {
  return { targets: products.map((product) => ({ product })) };
}

describe('explain, for any text', () => {
  const codes = [...registry.codesIn(WHOLE_REGISTRY)];
  const current = new Set(codes);
  const text = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom(...codes), fc.nat(60), fc.string({ maxLength: 3 }))
      .map(([code, at, inserted]) => code.slice(0, at) + inserted + code.slice(at + 1)),
  );
  const scope = fc.constantFrom(WHOLE_REGISTRY, scopeOf('scf'), scopeOf('cvm', 'sms'));

  it('has a verdict whose one to three candidates are current codes, the same each time', () => {
    fc.assert(
      fc.property(text, scope, (literal, where) => {
        const verdict = explain(literal, where, registry);
        const named = 'code' in verdict ? [verdict.code] : 'candidates' in verdict ? verdict.candidates : [];
        expect(named.filter((code) => !current.has(code))).toEqual([]);
        expect(named.length).toBeLessThanOrEqual(3);
        expect(new Set(named).size).toBe(named.length);
        if (['near', 'namespace', 'truncated'].includes(verdict.kind)) expect(named.length).toBeGreaterThan(0);
        expect(explain(literal, { ...where }, registry)).toEqual(verdict);
      }),
      { numRuns: 500, seed: 20260821 },
    );
  });

  it('knows every code of a scope', () => {
    for (const code of registry.codesIn(scopeOf('scf'))) {
      expect(explain(code, scopeOf('scf'), registry)).toEqual({ kind: 'known' });
    }
  });
});

/** Names of codes as the Go SDK has them: in capitals, with underscores for dots. */
import { expect, it } from 'vitest';
import { WHOLE_REGISTRY, builtinRegistry, namespaceOf } from '../../../src/registry/index.ts';
import { factsOf } from '../facts-of.ts';

function readLiterals(codes: readonly string[]): readonly string[] {
  const comparisons = codes.map((code) => `if (body.Response.Error.Code === '${code}') f();`);
  return factsOf(comparisons.join('\n')).sites.flatMap(({ literals }) => literals.map(({ value }) => value));
}

function shout(code: string): string {
  return code.toUpperCase().replaceAll('.', '_');
}

it('are taken for codes, whatever the namespace', () => {
  const byNamespace = new Map(
    Array.from(builtinRegistry.codesIn(WHOLE_REGISTRY), (code) => [namespaceOf(code), code] as const),
  );
  const shouted = Array.from(byNamespace.values(), shout).filter((code) => code.includes('_'));
  expect(shouted.length).toBeGreaterThan(50);
  expect(readLiterals(shouted)).toEqual(shouted);
});

it('are others where no namespace comes first', () => {
  const others = ['ER_DUP_ENTRY', 'RESOURCE_NOT_FOUND', 'ECONN_RESET', 'AUTHFAILURES_SIGNATUREEXPIRE'];
  expect(readLiterals(['AuthFailure', ...others])).toEqual(['AuthFailure']);
});

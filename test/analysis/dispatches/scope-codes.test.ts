import { expect, it } from 'vitest';
import {
  codesInScope,
  countCodes,
  countNamespaces,
  dottedCodesInScope,
  isCommon,
  namespacesInScope,
  type SiteScope,
} from '../../../src/analysis/dispatches/scope-codes.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

const scopeOf = (source: SiteScope['source'], ...products: readonly string[]): SiteScope => {
  return { source, targets: products.map((product) => ({ product })), isComplete: false };
};
const SCF = scopeOf('imports', 'scf');

it.each([
  ['AuthFailure.TokenFailure', true],
  ['InternalError', true],
  ['ResourceInUse.Function', false],
])('isCommon: %s', (code, expected) => {
  expect(isCommon(code, builtinRegistry)).toBe(expected);
});

it('has the codes of any product that is imported, and of guessed products only what all have', () => {
  const [trigger, disk] = ['ResourceInUse.Trigger', 'ResourceInUse.DiskRollbacking'];
  const both = codesInScope('ResourceInUse', scopeOf('imports', 'scf', 'cvm'), builtinRegistry);
  expect(both).toEqual(expect.arrayContaining(['ResourceInUse', trigger, disk]));
  expect(codesInScope('ResourceInUse', scopeOf('codes', 'scf', 'cvm'), builtinRegistry)).toEqual(['ResourceInUse']);
  expect(codesInScope('ResourceInUse', scopeOf('codes', 'scf'), builtinRegistry)).toContain(trigger);
});

it('has the common codes where no product is known', () => {
  const codes = codesInScope('AuthFailure', scopeOf('codes'), builtinRegistry);
  expect(codes).toContain('AuthFailure.TokenFailure');
  expect(codes.every((code) => isCommon(code, builtinRegistry))).toBe(true);
});

it('leaves out the bare code of a namespace', () => {
  const dotted = dottedCodesInScope('ResourceInUse', SCF, builtinRegistry);
  expect(dotted).toContain('ResourceInUse.Trigger');
  expect(dotted).not.toContain('ResourceInUse');
});

it('has the namespaces of dotted codes', () => {
  const namespaces = namespacesInScope(SCF, builtinRegistry);
  expect(namespaces).toEqual(expect.arrayContaining(['AuthFailure', 'ResourceInUse']));
  expect(namespaces).not.toContain('InvalidInstanceId');
});

it('counts what the targets list apart from what is common', () => {
  const codes = ['AuthFailure.TokenFailure', 'ResourceInUse.Function', 'ResourceInUse.Trigger'];
  expect(countCodes(codes, SCF, builtinRegistry)).toEqual({ listed: 2, common: 1 });
  expect(countCodes(codes, scopeOf('codes', 'scf', 'cvm'), builtinRegistry)).toEqual({ listed: 0, common: 3 });
  expect(countNamespaces(['AuthFailure', 'ResourceInUse'], SCF, builtinRegistry)).toEqual({ listed: 1, common: 1 });
});

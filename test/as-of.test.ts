import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { type SiteScope, isDue } from '../src/analysis/dispatches/scope-codes.ts';
import { type Registry, builtinRegistry } from '../src/registry/index.ts';
import { readSettings } from '../src/settings.ts';

/** A product of one's own with two versions, whose codes came and went. */
const REGISTRY = {
  products: [
    {
      id: 'depot',
      version: '2024-01-01',

      codes: {
        'LimitExceeded.Shelf': {},
        'LimitExceeded.Room': { since: '2026-03-01' },
        'LimitExceeded.Lorry': { since: '2026-08-01' },
        'LimitExceeded.Crate': { since: '2024-02-01', retired: '2026-07-15' },
        'ResourceInUse.Shelf': { since: '2026-08-01' },
        'ResourceBusy.Gate': {},
        'ResourceBusy.Ramp': { since: '2026-08-01' },
        ResourceBusy: {},
        ResourceInUse: {},
      },
    },
    { id: 'depot', version: '2026-07-01', codes: { 'LimitExceeded.Room': { since: '2026-07-01' } } },
  ],
};

const SWITCH = `switch (err.code) { case 'LimitExceeded.Shelf': return wait(); }`;

function lint(code: string, settings: object, rules: Linter.RulesRecord): readonly string[] {
  const config: Linter.Config = {
    languageOptions: { parser: typescriptParser },
    plugins: { 'tencentcloud-errors': plugin },
    settings: { 'tencentcloud-errors': { registries: [REGISTRY], products: ['depot'], ...settings } },
    rules,
  };
  const messages = new Linter().verify(`import 'tencentcloud-sdk-nodejs';\nfunction handle(err) { ${code} }`, config);
  return messages.map(({ message }) => message);
}

function lintSwitch(settings: object, code = SWITCH): readonly string[] {
  const options = { considerCommonCodes: false };
  return lint(code, settings, { 'tencentcloud-errors/exhaustive-switch': ['error', options] });
}

describe('exhaustive rules with asOf', () => {
  it('ask for all codes without it', () => {
    const [message, ...others] = lintSwitch({});
    expect(others).toEqual([]);
    expect(message).toContain("'LimitExceeded.Lorry' and 'LimitExceeded.Room', of 3 such codes documented for depot.");
  });

  it('do not ask for codes that appeared later, nor count them', () => {
    const [message] = lintSwitch({ asOf: '2026-06-30' });
    expect(message).toContain("misses 'LimitExceeded.Room', of 2 such codes documented for depot.");
  });

  it('ask for a code from the very day on which it appeared, in the version that had it first', () => {
    expect(lintSwitch({ asOf: '2026-02-28' })).toEqual([]);
    expect(lintSwitch({ asOf: '2026-03-01' }).join()).toContain("misses 'LimitExceeded.Room', of 2");
    expect(lintSwitch({ asOf: '2026-08-01' }).join()).toContain("'LimitExceeded.Lorry' and 'LimitExceeded.Room', of 3");
  });

  it('look at the version in scope only', () => {
    expect(lintSwitch({ asOf: '2026-06-30', products: ['depot@2026-07-01'] }, SWITCH.replace('Shelf', 'Room'))).toEqual(
      [],
    );
  });

  it('take what is named for known, however new it is', () => {
    const named = SWITCH.replace('Shelf', 'Lorry');
    expect(lintSwitch({ asOf: '2026-06-30' }, named).join()).toContain(
      "'LimitExceeded.Room' and 'LimitExceeded.Shelf', of 2",
    );
    const rules: Linter.RulesRecord = { 'tencentcloud-errors/no-unknown-code': 'error' };
    expect(lint(named, { asOf: '2026-06-30' }, rules)).toEqual([]);
  });

  it('ask a dispatch on the namespace for none whose dotted codes all appeared later', () => {
    const namespaces = ['LimitExceeded', 'ResourceInUse'];
    const check = (settings: object) =>
      lint(`switch (err.code.split('.')[0]) { case 'LimitExceeded': return wait(); }`, settings, {
        'tencentcloud-errors/exhaustive-switch': ['error', { namespaces }],
      });
    expect(check({}).join()).toContain("misses 'ResourceInUse', of 2 namespaces");
    expect(check({ asOf: '2026-06-30' })).toEqual([]);
  });

  it('ask for no code of a type that appeared later', () => {
    const typed = `type Code = 'LimitExceeded.Shelf' | 'LimitExceeded.Lorry';
      switch (err.code as Code) { case 'LimitExceeded.Shelf': return wait(); }`;
    expect(lintSwitch({}, typed).join()).toContain("misses 'LimitExceeded.Lorry'");
    expect(lintSwitch({ asOf: '2026-06-30' }, typed)).toEqual([]);
  });

  it('ask for those codes of the built-in registry that were there on the day', () => {
    const [version] = builtinRegistry.productVersions({ product: 'scf' });
    const current = [...(version?.codes.values() ?? [])].filter(
      ({ code, retired }) => code.startsWith('InvalidParameterValue.') && retired === undefined,
    );
    const asOf = '2024-01-01';
    const early = current.filter(({ since = '' }) => since <= asOf);
    expect(early.length).toBeGreaterThan(10);
    expect(early.length).toBeLessThan(current.length);
    const program = `switch (err.code) { case 'InvalidParameterValue.Code': case 'InvalidParameterValue': return ask(); }`;
    const [message] = lintSwitch({ asOf, products: ['scf'] }, program);
    expect(message).toContain(`of ${early.length} such codes`);
  });
});

describe('a guess of the product with asOf', () => {
  const having = (ids: readonly string[], since?: string) =>
    ids.map((id) => ({ id, codes: { 'Guessed.One': { ...(since && { since }) }, 'Guessed.Two': {} } }));
  const registries = [{ products: [...having(['first', 'second']), ...having(['third'], '2026-08-01')] }];
  const guess = (settings: object) =>
    lintSwitch({ products: [], registries, ...settings }, `switch (err.code) { case 'Guessed.One': return wait(); }`);

  it('is not changed by products that list the code later', () => {
    expect(guess({ asOf: '2026-08-01' }).join()).not.toContain("'Guessed.Two'");
    expect(guess({ asOf: '2026-06-30' }).join()).toContain("'Guessed.Two'");
  });
});

describe('other rules with asOf', () => {
  it('no-bare-namespace counts and offers codes that were there on the day', () => {
    const rules: Linter.RulesRecord = { 'tencentcloud-errors/no-bare-namespace': 'error' };
    const busy = `if (err.code === 'ResourceBusy') wait();`;
    const inUse = `if (err.code === 'ResourceInUse') wait();`;
    expect(lint(busy, { asOf: '2026-06-30' }, rules).join()).toContain('1 code documented for depot');
    expect(lint(busy, {}, rules).join()).toContain('2 codes documented for depot');
    expect(lint(inUse, {}, rules)).toHaveLength(1);
    expect(lint(inUse, { asOf: '2026-06-30' }, rules)).toEqual([]);
  });

  it('no-retired-code leaves codes that were withdrawn later, which no rule takes for unknown', () => {
    const code = `if (err.code === 'LimitExceeded.Crate') wait();`;
    const retired: Linter.RulesRecord = { 'tencentcloud-errors/no-retired-code': 'error' };
    expect(lint(code, {}, retired)).toHaveLength(1);
    expect(lint(code, { asOf: '2026-07-15' }, retired)).toHaveLength(1);
    expect(lint(code, { asOf: '2026-07-14' }, retired)).toEqual([]);
    const others = Object.keys(plugin.rules).filter((name) => name !== 'no-retired-code');
    const all = Object.fromEntries(others.map((name) => [`tencentcloud-errors/${name}`, 'error'] as const));
    expect(lint(code, { asOf: '2026-07-14' }, all)).toEqual([]);
  });

  it('corrections may name a code that was withdrawn later', () => {
    const corrections = { 'LimitExceeded.Crates': 'LimitExceeded.Crate' };
    for (const rule of ['no-unknown-code', 'no-misspelled-code']) {
      const rules: Linter.RulesRecord = { [`tencentcloud-errors/${rule}`]: ['error', { corrections }] };
      expect(() => lint(SWITCH, {}, rules)).toThrow('which left the lists on 2026-07-15');
      expect(lint(SWITCH, { asOf: '2026-07-14' }, rules)).toEqual([]);
    }
  });
});

it('looks up no record where the setting is missing', () => {
  const settings = readSettings({});
  const registry: Registry = {
    ...settings.registry,
    existedOn: () => {
      throw new Error('looked up');
    },
  };
  const scope: SiteScope = { source: 'imports', targets: [{ product: 'scf' }], isComplete: false };
  expect(isDue('LimitExceeded.Memory', scope, { ...settings, registry })).toBe(true);
  expect(() => isDue('LimitExceeded.Memory', scope, { ...settings, registry, asOf: '2026-01-01' })).toThrow(
    'looked up',
  );
});

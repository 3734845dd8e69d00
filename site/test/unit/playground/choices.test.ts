/** What a playground offers to choose from. */
import { describe, expect, it } from 'vitest';
import { PRESETS, createPresetRules } from '../../../../src/configs.ts';
import { createCatalogue } from '../../../playground/catalogue.ts';
import { readObject, writeObject } from '../../../playground/json-object.ts';
import { findProducts } from '../../../playground/products.ts';
import { entryOf, productsOf, requestOf, withEntry, withKnownRules, withSetting } from '../../../playground/request.ts';
import { DEFAULTS } from '../../../playground/state.ts';

const { products, rules } = createCatalogue();
const STATE = { ...DEFAULTS, code: 'f();' };

describe('a request', () => {
  it.each(PRESETS)('has the rules of the preset %s, as the plugin has them', (preset) => {
    expect(requestOf({ ...STATE, preset }, rules, 'en').rules).toEqual(createPresetRules(preset));
  });

  it('is in the language of the page, unless the settings name another one', () => {
    expect(requestOf(STATE, rules, 'zh').settings).toEqual({ language: 'zh' });
    expect(requestOf(withSetting(STATE, 'language', 'en'), rules, 'zh').settings).toEqual({ language: 'en' });
  });
});

it('leaves out rules of an old address that are no more, so that no configuration names them', () => {
  const old = { ...STATE, rules: { 'no-such-rule': 'error', 'no-unknown-code': 'off' } } as const;
  expect(withKnownRules(old, rules).rules).toEqual({ 'no-unknown-code': 'off' });
});

describe('an entry of a rule', () => {
  const [rule] = rules.filter(({ name }) => name === 'exhaustive-switch');
  if (!rule) throw new Error('No such rule');

  it('takes the place of that of the preset', () => {
    const changed = withEntry(STATE, rule, ['warn', { default: 'covers' }]);
    expect(entryOf(rule, changed)).toEqual(['warn', { default: 'covers' }]);
    expect(entryOf(rule, STATE)).toEqual(rule.presets.recommended);
  });

  it('is left out where it is that of the preset', () => {
    const changed = withEntry(STATE, rule, 'off');
    expect(changed.rules).toEqual({ 'exhaustive-switch': 'off' });
    expect(withEntry(changed, rule, rule.presets.recommended ?? 'off').rules).toEqual({});
  });
});

describe('products', () => {
  it('are found by id, by its beginning, and by Chinese name', () => {
    expect(findProducts(products, 'scf', [])[0]?.id).toBe('scf');
    expect(findProducts(products, '云函数', []).map(({ id }) => id)).toContain('scf');
    expect(findProducts(products, 'SC', [])[0]?.id).toMatch(/^sc/);
    expect(findProducts(products, 'nothing of it', [])).toEqual([]);
  });

  it('are not offered twice', () => {
    expect(findProducts(products, 'scf', ['scf']).map(({ id }) => id)).not.toContain('scf');
  });

  it('are read from settings, however they are written', () => {
    expect(productsOf(withSetting(STATE, 'products', ['scf', 1]))).toEqual(['scf']);
    expect(productsOf(withSetting(STATE, 'products', 'scf'))).toEqual([]);
    expect(withSetting(withSetting(STATE, 'products', ['scf']), 'products', undefined).settings).toEqual({});
  });
});

describe('a field of JSON', () => {
  it('holds an object', () => {
    expect(readObject('{ "a": [1] }')).toEqual({ value: { a: [1] } });
    expect(readObject(' ')).toEqual({ value: {} });
    expect(readObject(writeObject({ a: { b: 'c' } }))).toEqual({ value: { a: { b: 'c' } } });
  });

  it.each(['[]', 'null', '1'])('refuses %s', (text) => {
    expect(readObject(text)).toEqual({ problem: 'notObject' });
  });

  it('says why a text is no JSON', () => {
    expect(readObject('{a}')).toMatchObject({ problem: 'notJson', detail: expect.stringContaining('JSON') as string });
  });
});

import type { Linter } from 'eslint';
import { describe, expect, expectTypeOf, it } from 'vitest';
import plugin from '../../src/index.ts';
import type { PluginSettings, UserRegistry, UserSettings } from '../../src/index.ts';
import { readSettings } from '../../src/settings.ts';

describe('the types of the settings', () => {
  it('fit into a configuration of ESLint', () => {
    const settings = {
      'tencentcloud-errors': {
        products: ['scf'],
        asOf: '2026-06-30',
        language: 'zh-CN',
        registries: [{ products: [{ id: 'own', codes: { 'A.B': {} } }] }],
      },
      react: { version: 'detect' },
    } satisfies PluginSettings;
    expectTypeOf({ settings }).toExtend<Linter.Config>();
    expectTypeOf<PluginSettings>().toExtend<NonNullable<Linter.Config['settings']>>();
    expectTypeOf(plugin.configs.recommended).toEqualTypeOf<Linter.Config>();
  });

  it('refuse what the check refuses', () => {
    const wrong = [
      // @ts-expect-error -- `product` is no setting.
      { product: ['scf'] } satisfies UserSettings,
      // @ts-expect-error -- A language that is not there.
      { language: 'fr' } satisfies UserSettings,
      // @ts-expect-error -- A day is a text.
      { asOf: new Date(0) } satisfies UserSettings,
      // @ts-expect-error -- `codes` is missing.
      { registries: [{ products: [{ id: 'own' }] } satisfies UserRegistry] },
      // @ts-expect-error -- `sinse` is no property of a code.
      { registries: [{ products: [{ id: 'own', codes: { A: { sinse: '2026-01-31' } } }] } satisfies UserRegistry] },
      // @ts-expect-error -- There is one other site, and its name is `intl`.
      { registries: [{ products: [{ id: 'own', codes: { A: { site: 'cn' } } }] } satisfies UserRegistry] },
    ];
    for (const settings of wrong) {
      expect(() => readSettings({ 'tencentcloud-errors': settings })).toThrow(
        'eslint-plugin-tencentcloud-errors: settings',
      );
    }
  });
});

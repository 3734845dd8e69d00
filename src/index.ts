import type { ESLint, Linter } from 'eslint';
import { type Preset, createPresetRules } from './configs.ts';
import { rules as ruleModules } from './rules/index.ts';
import { VERSION } from './version.ts';

export type { UserCode, UserProduct, UserRegistry } from './registry/custom/types.ts';
/** The shapes of what the command `tencentcloud-errors` prints with `--json`. */
export type * as CommandLine from './cli/records.ts';
export type { Language } from './language/language.ts';
export type { PluginSettings, UserSettings } from './settings.ts';

/** The plugin: rules, and the presets, each also in the form of eslintrc. */
export interface TencentCloudErrorsPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: NonNullable<ESLint.Plugin['rules']>;
  readonly configs: Readonly<Record<Preset, Linter.Config>> & Readonly<Record<`${Preset}-legacy`, Linter.LegacyConfig>>;
  /** The plugin again, for what `require` returns: code that was compiled from `import` asks that for `default`. */
  readonly default: TencentCloudErrorsPlugin;
}

/** The name, by which ESLint's cache knows the plugin together with the version. */
export const meta: TencentCloudErrorsPlugin['meta'] = {
  name: 'eslint-plugin-tencentcloud-errors',
  version: VERSION,
  namespace: 'tencentcloud-errors',
};

/** All rules by name. */
export const rules: TencentCloudErrorsPlugin['rules'] = ruleModules;

/** The presets: flat ones, and those for `extends` of eslintrc, whose names end in `-legacy`. */
export const configs: TencentCloudErrorsPlugin['configs'] = {
  recommended: createPreset('recommended'),
  strict: createPreset('strict'),
  typos: createPreset('typos'),
  exhaustive: createPreset('exhaustive'),
  'recommended-legacy': createLegacyPreset('recommended'),
  'strict-legacy': createLegacyPreset('strict'),
  'typos-legacy': createLegacyPreset('typos'),
  'exhaustive-legacy': createLegacyPreset('exhaustive'),
};

const plugin: TencentCloudErrorsPlugin = {
  meta,
  rules,
  configs,
  get default() {
    return plugin;
  },
};
// Code that copies or prints the plugin must not run into a cycle.
Object.defineProperty(plugin, 'default', { enumerable: false });

function createPreset(name: Preset): Linter.Config {
  return {
    name: `tencentcloud-errors/${name}`,
    plugins: {
      // Presets belong to the plugin they register: a getter closes the cycle.
      get 'tencentcloud-errors'() {
        return plugin;
      },
    },
    rules: createPresetRules(name),
  };
}

/** The preset for `extends` of eslintrc, which loads plugins by their names and knows no names of presets. */
function createLegacyPreset(name: Preset): Linter.LegacyConfig {
  return { plugins: ['tencentcloud-errors'], rules: createPresetRules(name) };
}

export default plugin;

import type { ESLint, Linter } from 'eslint';
import { createPresetRules } from './configs.ts';
import { rules } from './rules/index.ts';
import { VERSION } from './version.ts';

export type { UserCode, UserProduct, UserRegistry } from './registry/custom/types.ts';
/** The shapes of what the command `tencentcloud-errors` prints with `--json`. */
export type * as CommandLine from './cli/records.ts';
export type { Language, PluginSettings, UserSettings } from './settings.ts';

/** The plugin: rules, and the presets `recommended` and `strict`. */
export interface TencentCloudErrorsPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly configs: { readonly recommended: Linter.Config; readonly strict: Linter.Config };
}

const meta = {
  name: 'eslint-plugin-tencentcloud-errors',
  version: VERSION,
  namespace: 'tencentcloud-errors',
};

const plugin: TencentCloudErrorsPlugin = {
  meta,
  rules,
  configs: { recommended: createPreset('recommended'), strict: createPreset('strict') },
};

function createPreset(name: 'recommended' | 'strict'): Linter.Config {
  return {
    name: `tencentcloud-errors/${name}`,
    plugins: {
      // Presets belong to the plugin they register: a getter closes the circle.
      get 'tencentcloud-errors'() {
        return plugin;
      },
    },
    rules: createPresetRules(name),
  };
}

export default plugin;

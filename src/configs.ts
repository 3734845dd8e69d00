import type { Linter } from 'eslint';
import { rules } from './rules/index.ts';

/** The name under which the presets register the plugin. */
const NAMESPACE = 'tencentcloud-errors';

/** Names of the presets. */
export type Preset = 'recommended' | 'strict';

/** What a preset sets beside the severities: `no-misspelled-code` reports these literals already. */
const OPTIONS: Readonly<Record<string, object>> = {
  'no-unknown-code': { reportMisspelled: false },
};

/** The rules of a preset, read off the rules' metadata. */
export function createPresetRules(preset: Preset): Linter.RulesRecord {
  const entries = Object.entries(rules).flatMap(([name, { meta }]): [string, Linter.RuleEntry][] => {
    const severity = meta.docs[preset];
    const options = OPTIONS[name];
    if (severity === 'off') return [];
    return [[`${NAMESPACE}/${name}`, options === undefined ? severity : [severity, options]]];
  });
  return Object.fromEntries(entries);
}

import type { Linter } from 'eslint';
import { rules } from './rules/index.ts';

/** The name under which the presets register the plugin. */
const NAMESPACE = 'tencentcloud-errors';

/** Names of the presets. */
export const PRESETS = ['recommended', 'strict', 'typos', 'exhaustive'] as const;
export type Preset = (typeof PRESETS)[number];

/** The rules of a preset and the options that it passes them, read off the rules' metadata. */
export function createPresetRules(preset: Preset): Linter.RulesRecord {
  const entries = Object.entries(rules).flatMap(([name, { meta }]): [string, Linter.RuleEntry][] => {
    const entry = meta.docs[preset] ?? 'off';
    if (entry === 'off') return [];
    return [[`${NAMESPACE}/${name}`, typeof entry === 'string' ? entry : [...entry]]];
  });
  return Object.fromEntries(entries);
}

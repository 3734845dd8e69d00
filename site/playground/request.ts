/** What a state asks the linter for. */
import type { Linter } from 'eslint';
import type { Language } from '../../src/language/language.ts';
import { NAMESPACE } from '../linter/config.ts';
import type { LintRequest } from '../linter/protocol.ts';
import type { CatalogueRule } from './catalogue.ts';
import type { PlaygroundState, RuleEntry } from './state.ts';

/** The entry of a rule: the state's own, else that of the preset, else off. */
export function entryOf(rule: CatalogueRule, { preset, rules }: Pick<PlaygroundState, 'preset' | 'rules'>): RuleEntry {
  return rules[rule.name] ?? rule.presets[preset] ?? 'off';
}

/** `['warn', { fix: 'off' }]`  →  `warn` */
export function severityOf(entry: RuleEntry): Linter.StringSeverity {
  return (typeof entry === 'object' ? entry[0] : entry) as Linter.StringSeverity;
}

/** `['warn', { fix: 'off' }]`  →  `{ fix: 'off' }`; `undefined` where there are none. */
export function optionsOf(entry: RuleEntry): unknown {
  return typeof entry === 'object' ? entry[1] : undefined;
}

/** The rules of a state with the entry of its own taken in, and left out where that is the preset's. */
export function withEntry(state: PlaygroundState, rule: CatalogueRule, entry: RuleEntry): PlaygroundState {
  const { [rule.name]: _, ...others } = state.rules;
  const isPreset = JSON.stringify(entry) === JSON.stringify(rule.presets[state.preset] ?? 'off');
  return { ...state, rules: isPreset ? others : { ...others, [rule.name]: entry } };
}

/** The state without entries of rules that are not in this version, such as one from an old address. */
export function withKnownRules(state: PlaygroundState, rules: readonly CatalogueRule[]): PlaygroundState {
  const known = Object.entries(state.rules).filter(([name]) => rules.some((rule) => rule.name === name));
  return { ...state, rules: Object.fromEntries(known) };
}

/** A request for a state. Reports are in the language of the page, unless the settings name one. */
export function requestOf(state: PlaygroundState, rules: readonly CatalogueRule[], language: Language): LintRequest {
  const entries = rules.map((rule) => [`${NAMESPACE}/${rule.name}`, entryOf(rule, state)] as const);
  return {
    code: state.code,
    fileName: state.fileName,
    rules: Object.fromEntries(entries.filter(([, entry]) => severityOf(entry) !== 'off')),
    settings: { language, ...state.settings },
  };
}

/** The state with a setting, or without it if there is no value. */
export function withSetting(state: PlaygroundState, name: string, value: unknown): PlaygroundState {
  const { [name]: _, ...others } = state.settings;
  return { ...state, settings: value === undefined ? others : { ...others, [name]: value } };
}

/** The products that the settings name, as far as they are written as they should be. */
export function productsOf({ settings: { products } }: PlaygroundState): readonly string[] {
  return Array.isArray(products) ? products.filter((each) => typeof each === 'string') : [];
}

import type { Linter } from 'eslint';
import { createPresetRules } from '../src/configs.ts';
import plugin from '../src/index.ts';

/** A set of rules, options and settings under which every program is linted. */
export interface Preset {
  readonly name: string;
  readonly rules: Linter.RulesRecord;
  readonly settings: Record<string, unknown>;
}

/** ESLint by itself. */
export const NO_RULES: Preset = { name: 'no rules', rules: {}, settings: {} };

const CORRECTIONS = { corrections: { 'Abc.Def': 'AuthFailure.TokenFailure' } };

/** Every option that makes a rule report more. */
const OPEN_OPTIONS: Readonly<Record<string, object>> = {
  'no-unknown-code': CORRECTIONS,
  'no-misspelled-code': { checkComments: true, ...CORRECTIONS },
  'exhaustive-switch': { default: 'required' },
  'exhaustive-if-chain': { default: 'required' },
  'exhaustive-lookup': { default: 'required' },
  'exhaustive-match': { default: 'required' },
};

const OPEN_SETTINGS = {
  products: ['scf', 'cvm@2017-03-12', 'sms'],
  additionalCodes: ['MyGateway.*', 'Mine.Code'],
  codeExpressions: ['status', 'result.reason', 'getReason()'],
  comparisonFunctions: ['isCode', 'errors.hasCode'],
  boundaries: ['app.*', 'asyncHandler'],
  clients: { './lib/scf': 'scf' },
  language: 'zh',
  asOf: '2026-01-01',
};

/** `strict` without settings, and everything opened. */
export const PRESETS: readonly Preset[] = [
  { name: 'strict', rules: createPresetRules('strict'), settings: {} },
  { name: 'open', rules: createOpenRules(), settings: { 'tencentcloud-errors': OPEN_SETTINGS } },
];

function createOpenRules(): Linter.RulesRecord {
  return Object.fromEntries(
    Object.keys(plugin.rules).map((name): [string, Linter.RuleEntry] => {
      const options = OPEN_OPTIONS[name];
      return [`tencentcloud-errors/${name}`, options === undefined ? 'error' : ['error', options]];
    }),
  );
}

import { PRESETS, type Preset } from '../../src/configs.ts';
import type { RuleModule } from '../../src/rules/create-rule.ts';
import { rules } from '../../src/rules/index.ts';
import { CHINESE_DESCRIPTIONS } from './descriptions.ts';

/** The name of a rule. */
export type RuleName = keyof typeof rules;

/** The line under which eslint-doc-generator leaves a page alone. */
const END = '<!-- end auto-generated rule header -->';

const FIX = '[`--fix`](https://eslint.org/docs/latest/user-guide/command-line-interface#--fix)';
const SUGGESTIONS = '[编辑器建议](https://eslint.org/docs/latest/use/core-concepts#rule-suggestions)';

/** The marks of presets, as eslint-doc-generator puts them into the English header. */
const EMOJI: Readonly<Record<Preset, string>> = {
  recommended: '✅',
  strict: '🔒',
  typos: '🔤',
  exhaustive: '🧮',
};

/** All rules by name. */
export const RULES: ReadonlyMap<RuleName, RuleModule> = new Map(
  Object.keys(rules)
    .filter((name): name is RuleName => name in rules)
    .map((name) => [name, rules[name]]),
);

/** The header of the Chinese page of a rule: what eslint-doc-generator writes into the English one. */
export function renderHeader(name: RuleName, meta: RuleModule['meta']): string {
  const lines = [
    `# tencentcloud-errors/${name}`,
    `📝 ${CHINESE_DESCRIPTIONS[name]}。`,
    describePresets(meta),
    describeEdits(meta),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n\n${END}\n`;
}

/** A page with this header in the place of what is above the end of the header; `undefined` if it has no such line. */
export function replaceHeader(page: string, header: string): string | undefined {
  const end = page.indexOf(`${END}\n`);
  return end < 0 ? undefined : header + page.slice(end + END.length + 1);
}

function describePresets({ docs }: RuleModule['meta']): string {
  const errors = listPresets(docs, 'error');
  const warnings = listPresets(docs, 'warn');
  const enabled = errors === '' ? '' : `启用本规则的预设：${errors}。`;
  if (warnings === '') return enabled === '' ? '' : `💼 ${enabled}`;
  return `${enabled === '' ? '' : '💼'}⚠️ ${enabled}在 ${warnings} 预设中只是警告。`;
}

/** The presets in which a rule has a severity, in the order of their names: 🧮 `exhaustive`、🔒 `strict`. */
function listPresets(docs: RuleModule['meta']['docs'], severity: 'error' | 'warn'): string {
  return PRESETS.toSorted()
    .filter((preset) => [docs[preset] ?? 'off'].flat()[0] === severity)
    .map((preset) => `${EMOJI[preset]} \`${preset}\``)
    .join('、');
}

function describeEdits({ fixable, hasSuggestions = false }: RuleModule['meta']): string {
  if (fixable === undefined) return hasSuggestions ? `💡 本规则提供${SUGGESTIONS}，由你决定是否采用。` : '';
  return hasSuggestions
    ? `🔧💡 本规则报告的问题，有些可以用 ${FIX} 自动修复，有些提供${SUGGESTIONS}。`
    : `🔧 本规则报告的问题可以用 ${FIX} 自动修复。`;
}

import type { Bilingual } from '../../language/language.ts';
import type { ClashRecord } from '../records.ts';
import type { FileConfig } from './file-config.ts';

/** A rule of another plugin that reports what our rules ask for. */
interface Clash {
  /** As its plugin is usually named. */
  readonly rule: string;
  /** Our rules that it clashes with. */
  readonly with: readonly string[];
  readonly reason: Bilingual<string>;
  /** The entry of `rules` that makes peace. */
  readonly peace: Bilingual<string>;
  /** Whether it clashes with these options; always, if absent. */
  readonly clashes?: (options: readonly unknown[]) => boolean;
}

const SWITCHES = ['exhaustive-switch'];
const CHAINS = ['exhaustive-if-chain'];
const TABLES = ['exhaustive-lookup'];
const CODES = ['no-unknown-code', 'no-misspelled-code'];

/** Whether the options nowhere hold the text: the options that make peace are few, and named here. */
const lacks =
  (text: string) =>
  (options: readonly unknown[]): boolean =>
    !JSON.stringify(options).includes(text);

/** What is code reads the same in every language. */
const alike = (code: string): Bilingual<string> => ({ en: code, zh: code });

/** Each was run on code that our rules are content with. Options of other rules are theirs, so they are looked at as text. */
const CLASHES: readonly Clash[] = [
  {
    rule: 'sonarjs/max-switch-cases',
    with: SWITCHES,
    reason: {
      en: 'A namespace can have more codes than it allows cases with statements (30).',
      zh: '一个一级错误码下的错误码，可能多于它允许的带语句的 `case`（30 个）。',
    },
    peace: alike("'sonarjs/max-switch-cases': 'off'"),
  },
  {
    rule: 'unicorn/no-useless-switch-case',
    with: SWITCHES,
    reason: {
      en: 'A code that is named above `default` and shares its statements is handled on purpose.',
      zh: '写在 `default` 上方并与它共用语句的错误码，是有意处理的。',
    },
    peace: alike("'unicorn/no-useless-switch-case': 'off'"),
  },
  {
    rule: 'complexity',
    with: SWITCHES,
    reason: {
      en: 'It counts each case; its variant `modified` counts a `switch` once.',
      zh: '它把每个 `case` 计为一次；`modified` 方式下，一个 `switch` 只计一次。',
    },
    peace: alike("complexity: ['error', { max: 20, variant: 'modified' }]"),
    clashes: lacks('"modified"'),
  },
  {
    rule: 'sonarjs/cyclomatic-complexity',
    with: [...SWITCHES, ...CHAINS],
    reason: {
      en: 'It counts each case and each branch, and has no option for that.',
      zh: '它把每个 `case` 和每个分支都计为一次，且没有相应的选项。',
    },
    peace: alike("'sonarjs/cyclomatic-complexity': 'off'"),
  },
  {
    rule: 'sonarjs/cognitive-complexity',
    with: CHAINS,
    reason: {
      en: 'It counts each branch of a chain; a `switch` counts once.',
      zh: '它把 `if` 链的每个分支计为一次；一个 `switch` 只计一次。',
    },
    peace: {
      en: "'sonarjs/cognitive-complexity': 'off', or write such chains as a `switch`",
      zh: "'sonarjs/cognitive-complexity': 'off'，或把这样的 `if` 链改为 `switch`",
    },
  },
  {
    rule: 'max-statements',
    with: CHAINS,
    reason: { en: 'It counts each branch of a chain.', zh: '它把 `if` 链的每个分支计为一次。' },
    peace: {
      en: "'max-statements': 'off', or write such chains as a `switch`",
      zh: "'max-statements': 'off'，或把这样的 `if` 链改为 `switch`",
    },
  },
  {
    rule: 'max-lines-per-function',
    with: SWITCHES,
    reason: { en: 'Each code takes a line.', zh: '每个错误码占一行。' },
    peace: {
      en: "'max-lines-per-function': 'off' for files that handle errors",
      zh: "对处理错误的文件设置 'max-lines-per-function': 'off'",
    },
  },
  {
    rule: 'no-restricted-syntax',
    with: SWITCHES,
    reason: { en: 'It forbids `switch`.', zh: '它禁止使用 `switch`。' },
    peace: {
      en: "'no-restricted-syntax' without that selector, or 'tencentcloud-errors/exhaustive-lookup' and tables",
      zh: "从 'no-restricted-syntax' 中去掉这个选择器，或改用查找表和规则 'tencentcloud-errors/exhaustive-lookup'",
    },
    clashes: (options) => !lacks('Switch')(options),
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    with: SWITCHES,
    reason: {
      en: 'Over a union of codes it asks for all of the product, also where the calls return few, or the rest is marked.',
      zh: '对于错误码的联合类型，它要求处理产品的全部错误码，即使调用的接口只返回其中几个，或其余错误码已用注释标明。',
    },
    peace: alike(
      "'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]",
    ),
    clashes: lacks('"considerDefaultExhaustiveForUnions":true'),
  },
  {
    rule: '@typescript-eslint/naming-convention',
    with: TABLES,
    reason: {
      en: 'Codes as keys of a table follow no naming convention.',
      zh: '作为查找表的键，错误码不遵循任何命名约定。',
    },
    peace: {
      en: "a last entry { selector: 'objectLiteralProperty', format: null } in its options",
      zh: "在它的选项末尾加上 { selector: 'objectLiteralProperty', format: null }",
    },
    clashes: lacks('"objectLiteralProperty"'),
  },
  {
    rule: '@cspell/spellchecker',
    with: CODES,
    reason: {
      en: 'Some real codes are misspelled (`ServerDestoryed`), and many hold words of no dictionary.',
      zh: '有些真实的错误码本身就有拼写错误（`ServerDestoryed`），还有许多包含词典中没有的词。',
    },
    peace: alike(
      String.raw`'@cspell/spellchecker': ['warn', { cspell: { ignoreRegExpList: ['[A-Z][A-Za-z]+\\.[A-Z][\\w.]+'] } }]`,
    ),
    clashes: lacks('"ignoreRegExpList"'),
  },
  ...['no-inline-comments', 'line-comment-position'].map((rule): Clash => ({
    rule,
    with: [...SWITCHES, ...CHAINS, ...TABLES, 'exhaustive-match'],
    reason: {
      en: 'The mark `// rest: LimitExceeded.*` must be where the fallback begins.',
      zh: '标记 `// rest: LimitExceeded.*` 必须写在兜底处理开始的地方。',
    },
    peace: alike(`'${rule}': ['error', { ignorePattern: 'rest:' }]`),
    clashes: lacks('rest'),
  })),
];

/** A rule of another plugin that clashes with rules of ours. */
export type FoundClash = Pick<ClashRecord, 'rule' | 'with'> & Pick<Clash, 'reason' | 'peace'>;

/** The rules of a configuration that report what our rules ask for, with the setting that makes peace. */
export function listClashes(rules: FileConfig['rules'], ours: readonly string[]): readonly FoundClash[] {
  return CLASHES.flatMap(({ rule, with: clashing, reason, peace, clashes = () => true }) => {
    const [severity = 0, ...options] = Object.hasOwn(rules, rule) ? (rules[rule] ?? []) : [];
    const concerned = clashing.filter((name) => ours.includes(name));
    return severity === 0 || concerned.length === 0 || !clashes(options)
      ? []
      : [{ rule, with: concerned, reason, peace }];
  });
}

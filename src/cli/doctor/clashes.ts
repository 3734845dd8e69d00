import type { ClashRecord } from '../records.ts';
import type { FileConfig } from './file-config.ts';

/** A rule of another plugin that reports what our rules ask for. */
interface Clash {
  /** As its plugin is usually named. */
  readonly rule: string;
  /** Our rules that it clashes with. */
  readonly with: readonly string[];
  readonly reason: string;
  /** The entry of `rules` that makes peace. */
  readonly peace: string;
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

/** Each was run on code that our rules are content with. Options of other rules are theirs, so they are looked at as text. */
const CLASHES: readonly Clash[] = [
  {
    rule: 'sonarjs/max-switch-cases',
    with: SWITCHES,
    reason: 'A namespace can have more codes than it allows cases with statements (30).',
    peace: "'sonarjs/max-switch-cases': 'off'",
  },
  {
    rule: 'unicorn/no-useless-switch-case',
    with: SWITCHES,
    reason: 'A code that is named above `default` and shares its statements is handled on purpose.',
    peace: "'unicorn/no-useless-switch-case': 'off'",
  },
  {
    rule: 'complexity',
    with: SWITCHES,
    reason: 'It counts each case; its variant `modified` counts a `switch` once.',
    peace: "complexity: ['error', { max: 20, variant: 'modified' }]",
    clashes: lacks('"modified"'),
  },
  {
    rule: 'sonarjs/cyclomatic-complexity',
    with: [...SWITCHES, ...CHAINS],
    reason: 'It counts each case and each branch, and has no option for that.',
    peace: "'sonarjs/cyclomatic-complexity': 'off'",
  },
  {
    rule: 'sonarjs/cognitive-complexity',
    with: CHAINS,
    reason: 'It counts each branch of a chain; a `switch` counts once.',
    peace: "'sonarjs/cognitive-complexity': 'off', or write such chains as a `switch`",
  },
  {
    rule: 'max-statements',
    with: CHAINS,
    reason: 'It counts each branch of a chain.',
    peace: "'max-statements': 'off', or write such chains as a `switch`",
  },
  {
    rule: 'max-lines-per-function',
    with: SWITCHES,
    reason: 'Each code takes a line.',
    peace: "'max-lines-per-function': 'off' for files that handle errors",
  },
  {
    rule: 'no-restricted-syntax',
    with: SWITCHES,
    reason: 'It forbids `switch`.',
    peace: "'no-restricted-syntax' without that selector, or 'tencentcloud-errors/exhaustive-lookup' and tables",
    clashes: (options) => !lacks('Switch')(options),
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    with: SWITCHES,
    reason:
      'Over a union of codes it asks for all of the product, also where the calls return few, or the rest is marked.',
    peace: "'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]",
    clashes: lacks('"considerDefaultExhaustiveForUnions":true'),
  },
  {
    rule: '@typescript-eslint/naming-convention',
    with: TABLES,
    reason: 'Codes as keys of a table follow no naming convention.',
    peace: "a last entry { selector: 'objectLiteralProperty', format: null } in its options",
    clashes: lacks('"objectLiteralProperty"'),
  },
  {
    rule: '@cspell/spellchecker',
    with: CODES,
    reason: 'Some real codes are misspelled (`ServerDestoryed`), and many hold words of no dictionary.',
    peace: String.raw`'@cspell/spellchecker': ['warn', { cspell: { ignoreRegExpList: ['[A-Z][A-Za-z]+\\.[A-Z][\\w.]+'] } }]`,
    clashes: lacks('"ignoreRegExpList"'),
  },
  ...['no-inline-comments', 'line-comment-position'].map((rule): Clash => ({
    rule,
    with: [...SWITCHES, ...CHAINS, ...TABLES, 'exhaustive-match'],
    reason: 'The mark `// rest: LimitExceeded.*` must be where the fallback begins.',
    peace: `'${rule}': ['error', { ignorePattern: 'rest:' }]`,
    clashes: lacks('rest'),
  })),
];

/** The rules of a configuration that report what our rules ask for, with the setting that makes peace. */
export function listClashes(rules: FileConfig['rules'], ours: readonly string[]): readonly ClashRecord[] {
  return CLASHES.flatMap(({ rule, with: clashing, reason, peace, clashes = () => true }) => {
    const [severity = 0, ...options] = Object.hasOwn(rules, rule) ? (rules[rule] ?? []) : [];
    const concerned = clashing.filter((name) => ours.includes(name));
    return severity === 0 || concerned.length === 0 || !clashes(options)
      ? []
      : [{ rule, with: concerned, reason, peace }];
  });
}

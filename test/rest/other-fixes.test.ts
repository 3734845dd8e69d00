/** The rest comment that a suggestion writes, after the fixes of other plugins and prettier: it is still understood. */
import stylistic from '@stylistic/eslint-plugin';
import { type ESLint, Linter } from 'eslint';
import unicorn from 'eslint-plugin-unicorn';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { markRest } from '../../src/edits/rest-comment.ts';
import { applyEdit, report, suggest } from './lint.ts';

/** Every rule of these plugins and of ESLint that can move, rewrite or wrap a comment or the code around one. */
const RULES: Readonly<Record<string, Linter.RulesRecord>> = {
  'unicorn/switch-case-braces': { 'unicorn/switch-case-braces': 'error' },
  'unicorn/prefer-switch': { 'unicorn/prefer-switch': ['error', { minimumCases: 2 }] },
  'unicorn/prefer-ternary': { 'unicorn/prefer-ternary': 'error' },
  'unicorn/no-nested-ternary': { 'unicorn/no-nested-ternary': 'error' },
  'unicorn/no-lonely-if': { 'unicorn/no-lonely-if': 'error' },
  'no-lonely-if': { 'no-lonely-if': 'error' },
  curly: { curly: 'error' },
  'curly, where needed': { curly: ['error', 'multi-or-nest', 'consistent'] },
  'no-else-return': { 'no-else-return': ['error', { allowElseIf: false }] },
  'no-useless-return': { 'no-useless-return': 'error' },
  'capitalized-comments': { 'capitalized-comments': 'error' },
  'spaced comments': { '@stylistic/spaced-comment': ['error', 'always'] },
  'comments without spaces': { '@stylistic/spaced-comment': ['error', 'never'] },
  'starred blocks': { '@stylistic/multiline-comment-style': ['error', 'starred-block'] },
  'bare blocks': { '@stylistic/multiline-comment-style': ['error', 'bare-block'] },
  'separate lines': { '@stylistic/multiline-comment-style': ['error', 'separate-lines', { checkJSDoc: true }] },
  'lines around comments': {
    '@stylistic/lines-around-comment': [
      'error',
      { beforeBlockComment: true, afterBlockComment: true, beforeLineComment: true, afterLineComment: true },
    ],
  },
  'statements in a line of their own': { '@stylistic/max-statements-per-line': 'error' },
  'statements beside their condition': { '@stylistic/nonblock-statement-body-position': ['error', 'beside'] },
  'statements below their condition': { '@stylistic/nonblock-statement-body-position': ['error', 'below'] },
  'braces in a line of their own': { '@stylistic/brace-style': ['error', 'allman'] },
  'braces behind else': { '@stylistic/brace-style': ['error', 'stroustrup'] },
  'operators before': { '@stylistic/operator-linebreak': ['error', 'before'] },
  'operators after': { '@stylistic/operator-linebreak': ['error', 'after'] },
  'padded blocks': { '@stylistic/padded-blocks': ['error', 'always'] },
  'no padded blocks': { '@stylistic/padded-blocks': ['error', 'never'] },
  indentation: { '@stylistic/indent': ['error', 4, { SwitchCase: 1 }] },
  'lines within parentheses': { '@stylistic/function-paren-newline': ['error', 'always'] },
  'no needless parentheses': { '@stylistic/no-extra-parens': 'error' },
  'lines of ternaries': { '@stylistic/multiline-ternary': ['error', 'always'] },
  'ternaries in one line': { '@stylistic/multiline-ternary': ['error', 'never'] },
  'lines between statements': {
    '@stylistic/padding-line-between-statements': ['error', { blankLine: 'always', prev: '*', next: '*' }],
  },
};

/** All rules of which no two want opposite things. */
const TOGETHER: Linter.RulesRecord = {
  ...RULES['unicorn/switch-case-braces'],
  ...RULES['unicorn/prefer-switch'],
  ...RULES['unicorn/no-nested-ternary'],
  ...RULES['no-lonely-if'],
  ...RULES['curly'],
  ...RULES['no-else-return'],
  ...RULES['capitalized-comments'],
  ...RULES['starred blocks'],
  ...RULES['lines around comments'],
  ...RULES['lines between statements'],
};

const CASES =
  "switch (err.code) {\n  case 'MissingParameter.Code':\n    a();\n    break;\n  case 'LimitExceeded':\n    b();\n";
const CHAIN =
  "if (err.code === 'MissingParameter.Code') {\n  a();\n} else if (err.code === 'LimitExceeded') {\n  b();\n}";
const BARE_CHAIN = "if (err.code === 'MissingParameter.Code') a();\nelse if (err.code === 'LimitExceeded') b();\n";
const TABLE = "const TEXTS = { 'MissingParameter.Code': 'Code?', LimitExceeded: 'Wait.' };\n";
const TERNARIES = "err.code === 'MissingParameter.Code' ? 'Code?' : err.code === 'LimitExceeded' ? 'Wait.' :";
const MATCH = "import { match } from 'ts-pattern';\nmatch(err.code).with('MissingParameter.Code', a)";
const HEAD = 'function handle(err) {\n';

/** Dispatches of which `MissingParameter` misses two codes. */
const PROGRAMS: readonly string[] = [
  `${CASES}    break;\n  default:\n    c();\n}`,
  `${CASES}    break;\n  default: c();\n}`,
  `${CASES}    break;\n  default: {\n    c();\n  }\n}`,
  `${CASES}    break;\n  default: { c(); }\n}`,
  `${CASES}    break;\n  default:\n}`,
  `${CASES}    break;\n  default: // All others.\n    c();\n}`,
  `${CASES}    break;\n  default:\n    // All others.\n    c();\n}`,
  `${CASES}    break;\n  default: {\n    // All others,\n    // whatever they are.\n    c();\n  }\n}`,
  `${CASES.replace('case', 'default:\n    c();\n    break;\n  case')}    break;\n}`,
  `switch (true) {\n  case err.code === 'MissingParameter.Code':\n    a();\n    break;\n  case err.code === 'LimitExceeded':\n    b();\n    break;\n  default:\n    c();\n}`,
  `${CHAIN} else {\n  c();\n}`,
  `${CHAIN} else { c(); }`,
  `${CHAIN}\nelse\n{\n  c();\n}`,
  `${CHAIN} else {\n  // All others.\n  c();\n}`,
  `${CHAIN} else {\n}`,
  `${BARE_CHAIN}else c();`,
  `${BARE_CHAIN}else\n  c();`,
  `${BARE_CHAIN}else // All others.\n  c();`,
  `${CHAIN.replace('else if', 'else { if')} else {\n  c();\n} }`,
  `${HEAD}${CHAIN.replaceAll(/(\w)\(\)/g, 'return $1()')} else {\n  return c();\n}\n}`,
  `${HEAD}${BARE_CHAIN.replaceAll(/(\w)\(\)/g, 'return $1()')}else return c();\n}`,
  `${HEAD}  if (err.code === 'MissingParameter.Code') return 1;\n  if (err.code === 'LimitExceeded') return 2;\n  throw err;\n}`,
  `${HEAD}  if (err.code === 'MissingParameter.Code') {\n    return 1;\n  }\n  if (err.code === 'LimitExceeded') {\n    return 2;\n  }\n  return 3;\n}`,
  `${HEAD}  if (err.code === 'MissingParameter.Code')\n    return 1;\n  if (err.code === 'LimitExceeded')\n    return 2;\n  // All others.\n  return 3;\n}`,
  `show(${TERNARIES} 'Failed.');`,
  `show(${TERNARIES}\n 'Failed.');`,
  `show(${TERNARIES} ('Failed, but nobody knows why, and so nobody can do anything about it.'));`,
  `${TABLE}show(TEXTS[err.code] ?? 'Failed.');`,
  `${TABLE}show(TEXTS[err.code] ??\n  'Failed.');`,
  `${TABLE}show(TEXTS[err.code]\n  || 'Failed, but nobody knows why, and so nobody can do anything about it.');`,
  `${TABLE}const text = TEXTS[err.code] ?? (isLate ? 'Late.' : 'Failed.');`,
  `${MATCH}.otherwise(c);`,
  `${MATCH}.otherwise((code) => {\n  c(code);\n});`,
  `${MATCH}\n  .otherwise(\n    () => c(),\n  );`,
];

/** Switches without `default`, which say at their end that the others may pass. */
const WITHOUT_DEFAULT: readonly string[] = [
  `${CASES}    break;\n}`,
  `${CASES}}`,
  `${CASES}    break;\n  // no default\n}`,
  `${CASES}    break; // no default\n}`,
  "switch (err.code) { case 'MissingParameter.Code': a(); }",
  "switch (err.code) {\n  case 'MissingParameter.Code': {\n    a();\n  }\n}",
  `switch (true) {\n  case err.code === 'MissingParameter.Code':\n    a();\n    break;\n  case err.code === 'LimitExceeded':\n    b();\n}`,
];

/** Comments as people write them instead of the suggestion, each in its place. */
const WRITTEN: readonly string[] = [
  `${CASES}    break;\n  default: // rest: MissingParameter.*,\n    // AuthFailure.MFAFailure -- nothing to be done\n    c();\n}`,
  `${CASES}    break;\n  default:\n    // rest: MissingParameter.* -- they are for others,\n    // who know more.\n    c();\n}`,
  `${CASES}    break;\n  default:\n    // They are for others.\n    // rest: MissingParameter.*\n    c();\n}`,
  `${CASES}    break;\n  // rest: MissingParameter.* -- they may pass\n  // no default\n}`,
  `${CASES}    break; // rest: MissingParameter.*\n}`,
  `${CHAIN} else /* rest: MissingParameter.* */ {\n  c();\n}`,
  `${CHAIN} else // rest: MissingParameter.*\n{\n  c();\n}`,
  `${BARE_CHAIN}else\n  // rest: MissingParameter.*\n  c();`,
  `${CHAIN} // rest: MissingParameter.*`,
  `${CHAIN}\n// rest: MissingParameter.*\nc();`,
  `show(${TERNARIES} // rest: MissingParameter.*\n 'Failed.');`,
  `${TABLE}show(TEXTS[err.code] // rest: MissingParameter.*\n  ?? 'Failed.');`,
  `${MATCH}.otherwise( // rest: MissingParameter.*\n  c);`,
  `${MATCH}.otherwise(() => { // rest: MissingParameter.*\n  c(); });`,
];

/** What a program misses. */
function missesIn(program: string): readonly string[] {
  return report(program).filter((message) => message.includes('misses'));
}

const linter = new Linter();

const plugins: Record<string, ESLint.Plugin> = { unicorn, '@stylistic': stylistic };

/** The program after the fixes of other rules. */
function fix(program: string, rules: Linter.RulesRecord): string {
  const { output, messages } = linter.verifyAndFix(program, [{ plugins, rules }]);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return output;
}

/** What single entries of `RULES` make of a program, where they change it. It is parsed once for all of them: few fix it. */
function fixAlone(program: string): readonly string[] {
  linter.verify(program, []);
  const parsed = linter.getSourceCode();
  return Object.values(RULES)
    .filter((rules) => linter.verify(parsed, [{ plugins, rules }]).some((message) => message.fix !== undefined))
    .map((rules) => fix(program, rules));
}

/** Texts in which nothing is missed. Many programs become the same text, above all by prettier. */
const understood = new Set<string>();

function expectNothing(text: string): void {
  if (!understood.has(text)) expect({ text, misses: missesIn(text) }).toEqual({ text, misses: [] });
  understood.add(text);
}

async function pretty(program: string): Promise<string> {
  return await format(program, { parser: 'babel', singleQuote: true });
}

/** What a person wrote between `else` and its block, the fix of `unicorn/prefer-switch` deletes. */
async function expectUnderstood(program: string, mayBeDeleted = false): Promise<void> {
  const formatted = await pretty(program);
  expectNothing(program);
  expectNothing(formatted);
  for (const fixed of [...fixAlone(program), fix(program, TOGETHER), fix(formatted, TOGETHER)]) {
    if (understood.has(fixed) || (mayBeDeleted && !/rest/i.test(fixed))) continue;
    expectNothing(fixed);
    expectNothing(await pretty(fixed));
  }
}

describe('a rest comment is understood after the fixes of other rules and prettier', { timeout: 60_000 }, () => {
  it.each(PROGRAMS)('where the suggestion writes it: %s', async (program) => {
    expect(missesIn(program)).toHaveLength(1);
    await expectUnderstood(suggest(program, 'markRest') ?? '');
  });

  it.each(WITHOUT_DEFAULT)('where the edit writes it, without default: %s', async (program) => {
    expect(missesIn(program)).toHaveLength(1);
    const marked = applyEdit(program, 'switch', (dispatch, facts) => markRest(dispatch, ['MissingParameter'], facts));
    await expectUnderstood(marked);
  });

  it.each(WRITTEN)('where people write it: %s', async (program) => {
    await expectUnderstood(program, /else\s*\/[/*]/.test(await pretty(program)));
  });
});

/** What a new rule starts from: it works, and reports the code `InternalError.System`. Its author puts the real thing in its place. */

/** `no-retired-code` → `noRetiredCode`. */
export function exportNameOf(rule: string): string {
  return rule.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function renderRule(rule: string, description: string): string {
  return `import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import { quote } from '../language/lists.ts';
import { createRule } from './create-rule.ts';

export const ${exportNameOf(rule)} = createRule<'found', object>({
  name: '${rule}',
  meta: {
    type: 'problem',
    docs: {
      description: '${description}',
      recommended: 'off',
      strict: 'off',
    },
    schema: [],
    messages: {
      en: { found: '{{literal}} says nothing about what went wrong. Compare more precise codes.' },
      zh: { found: '从{{literal}}看不出哪里出了问题，应比较更具体的错误码。' },
    },
  },
  check({ facts, report }) {
    const literals = facts.sites.flatMap((site) => site.literals);
    for (const { loc, value } of literals.filter(isReportable)) {
      report({ loc, messageId: 'found', data: { literal: quote(value, facts.settings.language) } });
    }
  },
});

function isReportable({ value, match }: CodeLiteral): boolean {
  return match === 'code' && value === 'InternalError.System';
}
`;
}

export function renderTest(rule: string): string {
  return `import { runRule } from './run-rule.ts';

runRule('${rule}', {
  valid: [
    { name: 'another code', code: "if (err.code === 'ResourceNotFound.Function') f();" },
    {
      name: 'a file about another vendor',
      code: "import 'ali-oss'; if (err.code === 'InternalError.System') f();",
    },
  ],
  invalid: [
    {
      name: 'a comparison, with the whole message',
      code: "if (err.code === 'InternalError.System') f();",
      errors: [
        {
          message: "'InternalError.System' says nothing about what went wrong. Compare more precise codes.",
          line: 1,
          column: 18,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'the same in Chinese',
      code: "if (err.code === 'InternalError.System') f();",
      settings: { 'tencentcloud-errors': { language: 'zh' } },
      errors: [{ message: '从“InternalError.System”看不出哪里出了问题，应比较更具体的错误码。' }],
    },
  ],
});
`;
}

export function renderPage(rule: string): string {
  return `# tencentcloud-errors/${rule}

<!-- end auto-generated rule header -->

## Why

What goes wrong without the rule, with the real consequence.

## Details

What the rule reports.

This rule has no options.

The examples are for \`settings: { 'tencentcloud-errors': { products: ['scf'] } }\`.

✗ Incorrect:

\`\`\`js
if (err.code === 'InternalError.System') retry();
\`\`\`

✓ Correct:

\`\`\`js
if (err.code === 'ResourceNotFound.Function') create();
\`\`\`

### What it does not see

- What is deliberately not reported.

## What is suggested

Nothing is fixed or suggested, and why.

## When not to use it

Who does not need it.
`;
}

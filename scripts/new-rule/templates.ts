/** What a new rule starts from: it works, and reports the code `InternalError.System`. Its author puts the real thing in its place. */

import packageJson from '../../package.json' with { type: 'json' };
import { renderReportSection } from '../rule-pages/report-section.ts';

const INCORRECT = "if (err.code === 'InternalError.System') retry();";
const CORRECT = "if (err.code === 'ResourceNotFound.Function') create();";

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

English | [简体中文](../zh/rules/${rule}.md)

## Why

What goes wrong without the rule, with the real consequence.

## Details

What the rule reports.

This rule has no options.

The examples are for \`settings: { 'tencentcloud-errors': { products: ['scf'] } }\`.

✗ Incorrect:

\`\`\`js
${INCORRECT}
\`\`\`

✓ Correct:

\`\`\`js
${CORRECT}
\`\`\`

### What it does not see

- What is deliberately not reported.

## What is suggested

Nothing is fixed or suggested, and why.

## When not to use it

Who does not need it.

${renderReportSection(rule, 'en')}
## Related rules

- What else reports something like it.

## Further reading

- [Code sites](../code-sites.md): where codes are found, and what counts as evidence.

## Version

Since ${packageJson.version}.

## Source

- Rule: [\`src/rules/${rule}.ts\`](../../src/rules/${rule}.ts)
- Tests: [\`test/rules/${rule}.test.ts\`](../../test/rules/${rule}.test.ts)
`;
}

/** The same page in Chinese. \`npm run generate\` writes its header. */
export function renderChinesePage(rule: string): string {
  return `<!-- end auto-generated rule header -->

[English](../../rules/${rule}.md) | 简体中文

## 为什么

没有这条规则会出什么问题，实际后果是什么。

## 详细说明

本规则报告什么。

本规则没有选项。

示例使用的设置是 \`settings: { 'tencentcloud-errors': { products: ['scf'] } }\`。

✗ 错误：

\`\`\`js
${INCORRECT}
\`\`\`

✓ 正确：

\`\`\`js
${CORRECT}
\`\`\`

### 检查不到的情况

- 有意不报告什么。

## 提供哪些建议

不自动修复，也没有建议，原因是什么。

## 何时不用

谁不需要它。

${renderReportSection(rule, 'zh')}
## 相关规则

- 还有什么规则报告类似的问题。

## 延伸阅读

- [错误码出现的位置](../code-sites.md)：能识别哪些写法，什么算依据。

## 版本

自 ${packageJson.version} 起。

## 源码

- 规则：[\`src/rules/${rule}.ts\`](../../../src/rules/${rule}.ts)
- 测试：[\`test/rules/${rule}.test.ts\`](../../../test/rules/${rule}.test.ts)
`;
}

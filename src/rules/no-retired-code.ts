import { type JudgedLiteral, judgeLiterals } from '../analysis/findings/judgement.ts';
import { findCorrection } from '../edits/corrections.ts';
import { describeAfter } from '../messages/describe.ts';
import { listNames, quote } from '../messages/text.ts';
import { type Problem, type RuleContext, createRule } from './create-rule.ts';

type MessageId = 'retired' | 'replaced' | 'replaceWith';

const optionsSchema = {
  type: 'object',
  properties: {
    fix: {
      type: 'string',
      enum: ['safe', 'off'],
      description: 'Whether to fix codes whose replacement is recorded, or only to suggest it.',
    },
  },
  additionalProperties: false,
} as const;

interface Options {
  readonly fix: 'safe' | 'off';
}

export const noRetiredCode = createRule<MessageId, Options>({
  name: 'no-retired-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with one that Tencent Cloud withdrew',
      recommended: 'warn',
      strict: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [optionsSchema],
    defaultOptions: [{ fix: 'safe' }],
    messages: {
      retired: '{{literal}} was withdrawn from the lists of {{products}} on {{date}}. No replacement is recorded.',
      replaced:
        '{{literal}} was withdrawn from the lists of {{products}} on {{date}} and replaced by {{code}}.{{description}}',
      replaceWith: 'Replace with {{code}}.{{description}}',
    },
  },
  create(context, options) {
    for (const judged of judgeLiterals(context.facts)) {
      const problem = findProblem(judged, options, context);
      if (problem !== undefined) context.report(problem);
    }
  },
});

function findProblem(
  { literal, judgement }: JudgedLiteral,
  { fix }: Options,
  { facts, sourceCode }: RuleContext<MessageId>,
): Problem<MessageId> | undefined {
  const { verdict } = judgement;
  if (verdict.kind !== 'retired') return undefined;
  const { date, products, replacedBy: code } = verdict;
  const common = { literal: quote(literal.value), products: listNames(products), date };
  if (code === undefined) return { loc: literal.loc, messageId: 'retired', data: common };
  const { fix: edit, choices } = findCorrection(literal, { code }, { fix, corrections: {} }, facts, sourceCode);
  const data = { code: quote(code), description: describeAfter(code, facts) };
  return {
    loc: literal.loc,
    messageId: 'replaced',
    data: { ...common, ...data },
    fix: edit,
    suggest: choices.map((choice) => ({ messageId: 'replaceWith', data, edit: choice.edit })),
  };
}

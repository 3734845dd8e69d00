import { type JudgedLiteral, isProven, judgeLiterals } from '../analysis/judgement.ts';
import { findCorrection } from '../edits/corrections.ts';
import { describeAfter } from '../messages/describe.ts';
import { listOf, quote } from '../messages/text.ts';
import { UNKNOWN_MESSAGES, findUnknownIn } from '../messages/unknown.ts';
import { type CorrectionOptions, correctionProperties } from './options/corrections.ts';
import { type Problem, type RuleContext, createRule } from './create-rule.ts';

const optionsSchema = {
  type: 'object',
  properties: {
    reportMisspelled: {
      type: 'boolean',
      description: 'Whether to report what `no-misspelled-code` reports too.',
    },
    ...correctionProperties,
  },
  additionalProperties: false,
} as const;

interface Options extends CorrectionOptions {
  readonly reportMisspelled: boolean;
}

type MessageId = keyof typeof UNKNOWN_MESSAGES;

export const noUnknownCode = createRule<MessageId, Options>({
  name: 'no-unknown-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with a string that is no Tencent Cloud error code',
      recommended: 'error',
      strict: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [optionsSchema],
    defaultOptions: [{ reportMisspelled: true, corrections: {}, fix: 'safe' }],
    messages: UNKNOWN_MESSAGES,
  },
  create(context, options) {
    const { facts } = context;
    const elsewhere = new Set(options.reportMisspelled ? [] : facts.codeStrings.map(({ range }) => range[0]));
    for (const judged of judgeLiterals(facts)) {
      const isReported = isProven(judged.judgement) && elsewhere.has(judged.literal.range[0]);
      const problem = isReported ? undefined : findProblem(judged, options, context);
      if (problem !== undefined) context.report(problem);
    }
  },
});

function findProblem(
  { literal, judgement }: JudgedLiteral,
  options: Options,
  { facts, sourceCode }: RuleContext<MessageId>,
): Problem<MessageId> | undefined {
  const finding = findUnknownIn(judgement, facts);
  if (finding === undefined) return undefined;
  const { data, candidates = [] } = finding;
  const { code, isDeclared, fix, choices } = findCorrection(literal, finding, options, facts, sourceCode);
  return {
    loc: literal.loc,
    messageId: isDeclared ? 'declared' : finding.messageId,
    data: {
      literal: quote(literal.value),
      date: facts.registry.snapshotDate(),
      candidates: listOf(candidates, 'or'),
      ...(code !== undefined && { code: quote(code), description: describeAfter(code, facts) }),
      ...data,
    },
    fix,
    suggest: choices.map(({ code: choice, edit }) => ({
      messageId: 'replaceWith',
      data: { code: quote(choice), description: describeAfter(choice, facts) },
      edit,
    })),
  };
}

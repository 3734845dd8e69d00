import { type JudgedLiteral, judgeLiterals } from '../analysis/findings/judgement.ts';
import { findCorrection } from '../edits/corrections.ts';
import { describeAfter } from '../messages/describe.ts';
import { listOf, quote } from '../messages/text.ts';
import { UNKNOWN_MESSAGES, findUnknownIn } from '../messages/unknown.ts';
import { type CorrectionOptions, checkCorrections, correctionProperties } from './options/corrections.ts';
import { type Problem, type RuleContext, createRule } from './create-rule.ts';
import { suggestRemoval } from './suggestions/remove-entry.ts';

const optionsSchema = {
  type: 'object',
  properties: correctionProperties,
  additionalProperties: false,
} as const;

type MessageId = keyof typeof UNKNOWN_MESSAGES;

export const noUnknownCode = createRule<MessageId, CorrectionOptions>({
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
    defaultOptions: [{ corrections: {}, fix: 'safe' }],
    messages: UNKNOWN_MESSAGES,
  },
  // That rule reports misspellings wherever they stand. A correction that is declared for this rule alone wins all the same.
  overlap: {
    with: 'no-misspelled-code',
    isOurs: (own, other) => own === 'declared' && other !== 'declared',
  },
  checkOptions: checkCorrections,
  create(context, options) {
    for (const judged of judgeLiterals(context.facts, options.corrections)) {
      const problem = findProblem(judged, options, context);
      if (problem !== undefined) context.report(problem);
    }
  },
});

function findProblem(
  { literal, judgement }: JudgedLiteral,
  options: CorrectionOptions,
  { facts, sourceCode }: RuleContext<MessageId>,
): Problem<MessageId> | undefined {
  const finding = findUnknownIn(judgement, facts);
  if (finding === undefined) return undefined;
  const { data, candidates = [] } = finding;
  const { code, isDeclared, fix, choices, removal } = findCorrection(literal, finding, options, facts, sourceCode);
  return {
    loc: literal.loc,
    messageId: isDeclared ? 'declared' : finding.messageId,
    data: {
      literal: quote(literal.value),
      date: facts.settings.registry.snapshotDate(),
      candidates: listOf(candidates, 'or'),
      ...(code !== undefined && { code: quote(code), description: describeAfter(code, facts) }),
      ...data,
    },
    fix,
    suggest: [
      ...choices.map(({ code: choice, edit }) => {
        const described = { code: quote(choice), description: describeAfter(choice, facts) };
        return { messageId: 'replaceWith', data: described, edit } as const;
      }),
      ...suggestRemoval(literal, code, removal),
    ],
  };
}

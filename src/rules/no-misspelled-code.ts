import { findCommentCodes } from '../analysis/sites/code-strings.ts';
import { judge } from '../analysis/findings/judgement.ts';
import { findCorrection } from '../edits/corrections.ts';
import { describeAfter } from '../messages/describe.ts';
import { quote } from '../messages/text.ts';
import { UNKNOWN_MESSAGES, findUnknown } from '../messages/unknown.ts';
import { type CorrectionOptions, checkCorrections, correctionProperties } from './options/corrections.ts';
import { type Problem, type RuleContext, createRule } from './create-rule.ts';
import { suggestRemoval } from './suggestions/remove-entry.ts';
import type { CodeLiteral } from '../analysis/constants/code-literal.ts';

const optionsSchema = {
  type: 'object',
  properties: {
    checkComments: {
      type: 'boolean',
      description: 'Whether to look at codes in comments, too.',
    },
    ...correctionProperties,
  },
  additionalProperties: false,
} as const;

interface Options extends CorrectionOptions {
  readonly checkComments: boolean;
}

/** What is proven, or declared, in the words of `no-unknown-code`. */
const MESSAGES = {
  misspelled: UNKNOWN_MESSAGES.misspelled,
  wrongCase: UNKNOWN_MESSAGES.wrongCase,
  wrongSeparator: UNKNOWN_MESSAGES.wrongSeparator,
  declared: UNKNOWN_MESSAGES.declared,
  replaceWith: UNKNOWN_MESSAGES.replaceWith,
  removeEntry: UNKNOWN_MESSAGES.removeEntry,
} as const;

type MessageId = keyof typeof MESSAGES;

export const noMisspelledCode = createRule<MessageId, Options>({
  name: 'no-misspelled-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow proven misspellings of Tencent Cloud error codes in any string',
      recommended: 'error',
      strict: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [optionsSchema],
    defaultOptions: [{ checkComments: false, corrections: {}, fix: 'safe' }],
    messages: MESSAGES,
  },
  overlap: {
    with: 'no-unknown-code',
    isOurs: (own, other) => own === 'declared' || other !== 'declared',
  },
  checkOptions: checkCorrections,
  create(context, options) {
    const { facts } = context;
    const comments = options.checkComments ? findCommentCodes(facts) : [];
    for (const literal of [...facts.codeStrings, ...comments]) {
      const problem = findProblem(literal, options, context);
      if (problem !== undefined) context.report(problem);
    }
  },
});

function findProblem(
  literal: CodeLiteral,
  options: Options,
  { facts, sourceCode }: RuleContext<MessageId>,
): Problem<MessageId> | undefined {
  const finding = findUnknown(judge(literal, facts));
  if (finding === undefined) return undefined;
  const { code, isDeclared, fix, choices, removal } = findCorrection(literal, finding, options, facts, sourceCode);
  const messageId = isDeclared ? 'declared' : finding.messageId;
  if (code === undefined || !isOwn(messageId)) return undefined;
  const data = { code: quote(code), description: describeAfter(code, facts) };
  return {
    loc: literal.loc,
    messageId,
    data: { literal: quote(literal.value), ...data },
    fix,
    suggest: [
      ...choices.map(({ edit }) => ({ messageId: 'replaceWith', data, edit }) as const),
      ...suggestRemoval(literal, code, removal),
    ],
  };
}

function isOwn(messageId: string): messageId is MessageId {
  return messageId in MESSAGES;
}

import { rightCodeOf } from '../analysis/findings/corrections.ts';
import { judge } from '../analysis/findings/judgement.ts';
import { listCommentCodes } from '../analysis/sites/code-strings.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { CORRECTION_IDS, findUnknownProblem } from './corrections.ts';
import { type Problem, createRule } from './create-rule.ts';
import { checkCorrections, correctionDefaults, correctionSchema } from './options/corrections.ts';
import type { OptionsOf } from './options/options-of.ts';

const optionsSchema = {
  ...correctionSchema,
  properties: {
    checkComments: {
      type: 'boolean',
      description: 'Whether to check codes in comments as well.',
    },
    ...correctionSchema.properties,
  },
} as const;

type MessageId = (typeof CORRECTION_IDS)[number];

export const noMisspelledCode = createRule<MessageId, OptionsOf<typeof optionsSchema.properties>>({
  name: 'no-misspelled-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow proven misspellings of Tencent Cloud error codes in any string',
      recommended: 'error',
      strict: 'error',
      typos: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [optionsSchema],
    defaultOptions: [{ checkComments: false, ...correctionDefaults }],
    messages: messagesOf(CORRECTION_IDS),
  },
  overlap: {
    with: 'no-unknown-code',
    isOurs: (own, other) => own === 'declared' || other !== 'declared',
  },
  checkOptions: checkCorrections,
  check({ facts, report }, options) {
    const comments = options.checkComments ? listCommentCodes(facts) : [];
    for (const literal of [...facts.codeStrings, ...comments]) {
      const judged = { literal, judgement: judge(literal, facts) };
      // Most strings have no right code: nothing is planned for them.
      if (rightCodeOf(judged, options) === undefined) continue;
      const problem = findUnknownProblem(judged, options, facts);
      if (problem !== undefined && isCorrected(problem)) report(problem);
    }
  },
});

/** Whether a literal has one right code, which is proven or declared. */
function isCorrected(problem: Problem<string>): problem is Problem<MessageId> {
  return CORRECTION_IDS.some((id) => id === problem.messageId);
}

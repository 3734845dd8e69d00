import type { FileFacts } from '../analysis/facts.ts';
import { planCorrection } from '../analysis/findings/corrections.ts';
import { type RetiredCode, listRetiredCodes } from '../analysis/findings/retired-codes.ts';
import { writeCorrection } from '../edits/corrections.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeCode } from '../messages/describe.ts';
import { listNames, quote } from '../messages/text.ts';
import { suggestChoices } from './corrections.ts';
import { type Problem, createRule } from './create-rule.ts';
import { fixProperty } from './options/corrections.ts';
import type { OptionsOf } from './options/options-of.ts';

const optionsSchema = { type: 'object', properties: fixProperty, additionalProperties: false } as const;

type Options = OptionsOf<typeof fixProperty>;

const MESSAGES = messagesOf(['retired', 'replaced', 'replaceWith']);

export const noRetiredCode = createRule<keyof typeof MESSAGES, Options>({
  name: 'no-retired-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with one that left the lists of Tencent Cloud',
      recommended: 'warn',
      strict: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [optionsSchema],
    defaultOptions: [{ fix: 'safe' }],
    messages: MESSAGES,
  },
  check({ facts, report }, options) {
    for (const found of listRetiredCodes(facts)) report(describeProblem(found, options, facts));
  },
});

function describeProblem(
  { judged, verdict, isSurelyReplaced }: RetiredCode,
  { fix }: Options,
  facts: FileFacts,
): Problem<keyof typeof MESSAGES> {
  const { literal } = judged;
  const { loc } = literal;
  const data = { literal: quote(literal.value), products: listNames(verdict.products), date: verdict.date };
  const correction = planCorrection(judged, { corrections: {}, fix: isSurelyReplaced ? fix : 'off' }, facts);
  if (correction.code === undefined) return { loc, messageId: 'retired', data };
  const edits = writeCorrection(literal, correction, facts);
  return {
    loc,
    messageId: 'replaced',
    data: { ...data, ...describeCode(correction.code, facts) },
    fix: edits.fix,
    suggest: suggestChoices(edits.choices, facts),
  };
}

import type { FileFacts } from '../analysis/facts.ts';
import { planCorrection } from '../analysis/findings/corrections.ts';
import { type RetiredCode, listRetiredCodes } from '../analysis/findings/retired-codes.ts';
import { writeCorrection } from '../edits/corrections.ts';
import { quote } from '../language/lists.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeCode } from '../messages/describe.ts';
import { listAs } from '../messages/lists.ts';
import { suggestChoices } from './corrections.ts';
import { type Problem, createRule } from './create-rule.ts';
import { fixProperty } from './options/corrections.ts';
import type { OptionsOf } from './options/options-of.ts';

const optionsSchema = { type: 'object', properties: fixProperty, additionalProperties: false } as const;

type Options = OptionsOf<typeof fixProperty>;

const IDS = ['retired', 'replaced', 'replaceWith'] as const;

type MessageId = (typeof IDS)[number];

export const noRetiredCode = createRule<MessageId, Options>({
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
    messages: messagesOf(IDS),
  },
  check({ facts, report }, options) {
    for (const found of listRetiredCodes(facts)) report(describeProblem(found, options, facts));
  },
});

function describeProblem(
  { judged, verdict, isSurelyReplaced }: RetiredCode,
  { fix }: Options,
  facts: FileFacts,
): Problem<MessageId> {
  const { literal } = judged;
  const { loc } = literal;
  const { language } = facts.settings;
  const data = {
    literal: quote(literal.value, language),
    products: listAs('product', verdict.products, language),
    date: verdict.date,
  };
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

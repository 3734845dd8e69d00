import type { FileFacts } from '../analysis/facts.ts';
import { planCorrection } from '../analysis/findings/corrections.ts';
import { type JudgedLiteral, judgeLiterals } from '../analysis/findings/judgement.ts';
import { writeCorrection } from '../edits/corrections.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeCode } from '../messages/describe.ts';
import { listNames, quote } from '../messages/text.ts';
import type { Retirement } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
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
      description: 'Disallow comparing an error code with one that Tencent Cloud withdrew',
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
    for (const judged of judgeLiterals(facts)) {
      const problem = findProblem(judged, options, facts);
      if (problem !== undefined) report(problem);
    }
  },
});

function findProblem(
  judged: JudgedLiteral,
  { fix }: Options,
  facts: FileFacts,
): Problem<keyof typeof MESSAGES> | undefined {
  const { literal, judgement } = judged;
  const { verdict } = judgement;
  if (verdict.kind !== 'retired' || wasWithdrawnLater(verdict, facts.settings)) return undefined;
  const { loc } = literal;
  const data = { literal: quote(literal.value), products: listNames(verdict.products), date: verdict.date };
  const correction = planCorrection(judged, { corrections: {}, fix }, facts);
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

/** Whether a code was withdrawn after the day of the setting `asOf`, so that a new registry breaks no build. */
function wasWithdrawnLater({ date }: Pick<Retirement, 'date'>, { asOf }: Settings): boolean {
  return asOf !== undefined && date > asOf;
}

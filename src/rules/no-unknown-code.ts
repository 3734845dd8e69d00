import { judgeLiterals } from '../analysis/findings/judgement.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { CORRECTION_IDS, findUnknownProblem } from './corrections.ts';
import { createRule } from './create-rule.ts';
import { checkCorrections, correctionDefaults, correctionSchema } from './options/corrections.ts';

export const noUnknownCode = createRule({
  name: 'no-unknown-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with a string that is no Tencent Cloud error code',
      recommended: 'error',
      strict: 'error',
      typos: 'error',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [correctionSchema],
    defaultOptions: [correctionDefaults],
    messages: messagesOf([
      ...CORRECTION_IDS,
      'unknown',
      'near',
      'wrongNamespace',
      'cutShort',
      'extraWords',
      'otherOrder',
      'otherWords',
      'otherProduct',
      'unknownNamespace',
      'unknownPrefix',
      'unknownPart',
    ]),
  },
  // That rule reports misspellings everywhere. A correction that is declared for this rule alone wins all the same.
  overlap: {
    with: 'no-misspelled-code',
    isOurs: (own, other) => own === 'declared' && other !== 'declared',
  },
  checkOptions: checkCorrections,
  check({ facts, report }, options) {
    for (const judged of judgeLiterals(facts, options.corrections)) {
      const problem = findUnknownProblem(judged, options, facts);
      if (problem !== undefined) report(problem);
    }
  },
});

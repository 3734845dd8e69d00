import { listChoices } from '../analysis/findings/corrections.ts';
import { type ImpossibleCode, listImpossibleCodes } from '../analysis/findings/impossible-codes.ts';
import { writeChoices } from '../edits/corrections.ts';
import { didYouMean } from '../language/hints.ts';
import { quote } from '../language/lists.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { listAs } from '../messages/lists.ts';
import { describeCalls, productsOf } from '../messages/scope.ts';
import type { Wording } from '../messages/wording.ts';
import { suggestChoices } from './corrections.ts';
import { createRule } from './create-rule.ts';
import type { OptionsOf } from './options/options-of.ts';

const schema = {
  type: 'object',
  properties: {
    scope: {
      type: 'string',
      enum: ['product', 'action'],
      description:
        'Whose lists must lack a code for it to be reported: those of the called products (`product`), or those of the called actions (`action`).',
    },
  },
  additionalProperties: false,
} as const;

type Options = OptionsOf<typeof schema.properties>;

const DEFAULTS: Options = { scope: 'product' };

export const noImpossibleCode = createRule({
  name: 'no-impossible-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with one that the called product does not have',
      // Said although it is the default: a severity alone would keep the options of a preset before it.
      recommended: ['warn', { scope: 'product' }],
      strict: ['error', { scope: 'action' }],
    },
    hasSuggestions: true,
    schema: [schema],
    defaultOptions: [DEFAULTS],
    messages: messagesOf(['impossible', 'notOfProduct', 'replaceWith']),
  },
  check({ facts, report }, { scope }: Options) {
    // Some tools apply all first suggestions at once: no code is offered twice.
    const offered = new Set<string>();
    for (const found of listImpossibleCodes(facts, scope)) {
      const { literal, candidates } = found;
      const fresh = candidates.filter((code) => !offered.has(code));
      fresh.forEach((code) => offered.add(code));
      const choices = listChoices(literal, fresh, facts);
      report({
        loc: literal.loc,
        messageId: scope === 'action' ? 'impossible' : 'notOfProduct',
        data: { ...describeLists(found, facts.settings), hint: didYouMean(choices, facts.settings.language) },
        suggest: suggestChoices(writeChoices(literal, choices, facts), facts),
      });
    }
  },
});

/** What the messages say of a code: which lists lack it, and which have it. */
function describeLists({ literal, called, owners }: ImpossibleCode, wording: Wording) {
  const { language } = wording;
  return {
    literal: quote(literal.value, language),
    calls: describeCalls({ targets: called }, wording),
    products: listAs('product', productsOf({ targets: called }), language, 'or'),
    owners: listAs(owners.kind, owners.names, language),
  };
}

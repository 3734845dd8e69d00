import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { createRule } from './create-rule.ts';
import { type ExhaustiveOptions, checkNamespaces, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { withMarkRest } from './suggestions/mark-rest.ts';

const MESSAGES = createExhaustiveMessages('lookup', 'fallback (`?? …`)');

export const exhaustiveLookup = createRule<keyof typeof MESSAGES, ExhaustiveOptions>({
  name: 'exhaustive-lookup',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require tables that are indexed by an error code to hold every code of the namespaces they enumerate',
      recommended: 'off',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [exhaustiveSchema],
    defaultOptions: [exhaustiveDefaults],
    messages: MESSAGES,
  },
  checkOptions: checkNamespaces,
  create(context, options) {
    const { facts, sourceCode, report } = context;
    for (const finding of findUnhandled('lookup', options, facts, sourceCode)) {
      const { loc, messageId, data } = finding;
      report({ loc, messageId, data, suggest: withMarkRest([], finding, context) });
    }
  },
});

import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { createRule } from './create-rule.ts';
import { type ExhaustiveOptions, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';

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
    schema: [exhaustiveSchema],
    defaultOptions: [exhaustiveDefaults],
    messages: MESSAGES,
  },
  create({ facts, sourceCode, report }, options) {
    for (const { loc, messageId, data } of findUnhandled('lookup', options, facts, sourceCode)) {
      report({ loc, messageId, data });
    }
  },
});

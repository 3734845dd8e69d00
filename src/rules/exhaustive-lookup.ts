import { findDispatches, findHead } from '../analysis/dispatches.ts';
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
    for (const dispatch of findDispatches('lookup', facts)) {
      const loc = findHead(dispatch, sourceCode);
      for (const { messageId, data } of findUnhandled(dispatch, options, facts)) report({ loc, messageId, data });
    }
  },
});

import { findDispatches, findHead } from '../analysis/dispatches.ts';
import { addWith } from '../edits/add-with.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { createRule } from './create-rule.ts';
import { type ExhaustiveOptions, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';

const MESSAGES = {
  ...createExhaustiveMessages('`match`', '`.otherwise`'),
  addWith: 'Add the missing codes ({{missing}}) by a `.with` that {{act}}.',
} as const;

export const exhaustiveMatch = createRule<keyof typeof MESSAGES, ExhaustiveOptions>({
  name: 'exhaustive-match',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require `match` of ts-pattern over an error code to handle every code of the namespaces it enumerates',
      recommended: 'off',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [exhaustiveSchema],
    defaultOptions: [exhaustiveDefaults],
    messages: MESSAGES,
  },
  create({ facts, sourceCode, report }, options) {
    for (const dispatch of findDispatches('match', facts)) {
      const loc = findHead(dispatch, sourceCode);
      for (const { messageId, data, coverage } of findUnhandled(dispatch, options, facts)) {
        const added = coverage && addWith(dispatch, coverage.missing, sourceCode);
        const suggestion = added && {
          messageId: 'addWith' as const,
          data: { missing: listOf(coverage.missing), act: added.act },
          edit: added.edit,
        };
        report({ loc, messageId, data, suggest: suggestion === undefined ? [] : [suggestion] });
      }
    }
  },
});

import { addWith } from '../edits/add-with.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { createRule } from './create-rule.ts';
import { type ExhaustiveOptions, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { withMarkRest } from './suggestions/mark-rest.ts';

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
  create(context, options) {
    const { facts, sourceCode, report } = context;
    for (const finding of findUnhandled('match', options, facts, sourceCode)) {
      const { loc, messageId, data, dispatch, coverage } = finding;
      const missing = coverage?.missing ?? [];
      const added = coverage && addWith(dispatch, missing, sourceCode);
      const text = { missing: listOf(missing), act: added?.act ?? '' };
      const call = added ? [{ messageId: 'addWith', data: text, edit: added.edit } as const] : [];
      report({ loc, messageId, data, suggest: withMarkRest(call, finding, context) });
    }
  },
});

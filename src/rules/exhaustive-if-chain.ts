import { addBranch } from '../edits/add-branch.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { createRule } from './create-rule.ts';
import { type ExhaustiveOptions, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { withMarkRest } from './suggestions/mark-rest.ts';

const MESSAGES = {
  ...createExhaustiveMessages('chain of conditions', '`else`'),
  markRest: 'Mark the rest of {{namespaces}} as meant to be handled by no branch.',
  addBranch: 'Add a branch for the missing codes ({{missing}}) that {{act}}.',
} as const;

export const exhaustiveIfChain = createRule<keyof typeof MESSAGES, ExhaustiveOptions>({
  name: 'exhaustive-if-chain',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require `if` chains and ternaries over an error code to handle every code of the namespaces they enumerate',
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
    for (const finding of findUnhandled('if-chain', options, facts, sourceCode)) {
      const { loc, messageId, data, dispatch, coverage } = finding;
      const missing = coverage?.missing ?? [];
      const added = coverage && addBranch(dispatch, missing, sourceCode);
      const text = { missing: listOf(missing), act: added?.act ?? '' };
      const branch = added ? [{ messageId: 'addBranch', data: text, edit: added.edit } as const] : [];
      report({ loc, messageId, data, suggest: withMarkRest(branch, finding, context) });
    }
  },
});

import { findDispatches, findHead } from '../analysis/dispatches.ts';
import { addBranch } from '../edits/add-branch.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { createRule } from './create-rule.ts';
import { type ExhaustiveOptions, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';

const MESSAGES = {
  ...createExhaustiveMessages('chain of conditions', '`else`'),
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
  create({ facts, sourceCode, report }, options) {
    for (const dispatch of findDispatches('if-chain', facts)) {
      const loc = findHead(dispatch, sourceCode);
      for (const { messageId, data, coverage } of findUnhandled(dispatch, options, facts)) {
        const branch = coverage && addBranch(dispatch, coverage.missing, sourceCode);
        const suggestion = branch && {
          messageId: 'addBranch' as const,
          data: { missing: listOf(coverage.missing), act: branch.act },
          edit: branch.edit,
        };
        report({ loc, messageId, data, suggest: suggestion === undefined ? [] : [suggestion] });
      }
    }
  },
});

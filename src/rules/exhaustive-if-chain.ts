import type { NamespaceCoverage } from '../analysis/coverage.ts';
import type { Dispatch } from '../analysis/dispatches.ts';
import { addBranch } from '../edits/add-branch.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { type RuleContext, type Suggestion, createRule } from './create-rule.ts';
import { type ExhaustiveOptions, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';

const MESSAGES = {
  ...createExhaustiveMessages('chain of conditions', '`else`'),
  addBranch: 'Add a branch for the missing codes ({{missing}}) that {{act}}.',
} as const;

type MessageId = keyof typeof MESSAGES;

export const exhaustiveIfChain = createRule<MessageId, ExhaustiveOptions>({
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
    for (const { loc, messageId, data, dispatch, coverage } of findUnhandled('if-chain', options, facts, sourceCode)) {
      const suggest = coverage === undefined ? [] : suggestBranch(dispatch, coverage, sourceCode);
      report({ loc, messageId, data, suggest });
    }
  },
});

function suggestBranch(
  dispatch: Dispatch,
  { missing }: NamespaceCoverage,
  sourceCode: RuleContext<MessageId>['sourceCode'],
): Suggestion<MessageId>[] {
  const added = addBranch(dispatch, missing, sourceCode);
  if (added === undefined) return [];
  return [{ messageId: 'addBranch', data: { missing: listOf(missing), act: added.act }, edit: added.edit }];
}

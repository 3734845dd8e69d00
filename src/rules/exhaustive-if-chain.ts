import type { NamespaceCoverage } from '../analysis/dispatches/coverage.ts';
import type { Dispatch } from '../analysis/dispatches/dispatches.ts';
import { addBranch } from '../edits/add-branch.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { type RuleContext, type Suggestion, createRule } from './create-rule.ts';
import { type ExhaustiveOptions, checkNamespaces, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { withMarkRest } from './suggestions/mark-rest.ts';

const MESSAGES = {
  ...createExhaustiveMessages('chain of conditions', '`else`'),
  markRest: 'Mark the rest of {{namespaces}} as meant to be handled by no branch.',
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
  checkOptions: checkNamespaces,
  create(context, options) {
    const { facts, sourceCode, report } = context;
    for (const finding of findUnhandled('if-chain', options, facts, sourceCode)) {
      const { loc, messageId, data, dispatch, coverage } = finding;
      const added = coverage === undefined ? [] : suggestBranch(dispatch, coverage, sourceCode);
      report({ loc, messageId, data, suggest: withMarkRest(added, finding, context) });
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

import type { NamespaceCoverage } from '../analysis/dispatches/coverage.ts';
import type { Dispatch } from '../analysis/dispatches/dispatches.ts';
import { addWith } from '../edits/add-with.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { type RuleContext, type Suggestion, createRule } from './create-rule.ts';
import { type ExhaustiveOptions, checkNamespaces, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { withMarkRest } from './suggestions/mark-rest.ts';

const MESSAGES = {
  ...createExhaustiveMessages('`match`', '`.otherwise`'),
  addWith: 'Add the missing codes ({{missing}}) by a `.with` that {{act}}.',
} as const;

type MessageId = keyof typeof MESSAGES;

export const exhaustiveMatch = createRule<MessageId, ExhaustiveOptions>({
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
  checkOptions: checkNamespaces,
  create(context, options) {
    const { facts, sourceCode, report } = context;
    for (const finding of findUnhandled('match', options, facts, sourceCode)) {
      const { loc, messageId, data, dispatch, coverage } = finding;
      const added = coverage === undefined ? [] : suggestWith(dispatch, coverage, sourceCode);
      report({ loc, messageId, data, suggest: withMarkRest(added, finding, context) });
    }
  },
});

function suggestWith(
  dispatch: Dispatch,
  { missing }: NamespaceCoverage,
  sourceCode: RuleContext<MessageId>['sourceCode'],
): Suggestion<MessageId>[] {
  const added = addWith(dispatch, missing, sourceCode);
  if (added === undefined) return [];
  return [{ messageId: 'addWith', data: { missing: listOf(missing), act: added.act }, edit: added.edit }];
}

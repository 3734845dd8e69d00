import type { TSESTree } from '@typescript-eslint/utils';
import type { NamespaceCoverage } from '../analysis/dispatches/coverage.ts';
import type { Dispatch } from '../analysis/dispatches/dispatches.ts';
import { addCaseGroup, addToClause } from '../edits/add-cases.ts';
import { findClauseOf } from '../edits/clauses.ts';
import type { Edit } from '../edits/replace-code.ts';
import { writeRethrow } from '../edits/rethrow.ts';
import { findSwitchLayout } from '../edits/switch-layout.ts';
import { createExhaustiveMessages, findUnhandled } from '../messages/exhaustive.ts';
import { listOf } from '../messages/text.ts';
import { type RuleContext, type Suggestion, createRule } from './create-rule.ts';
import { type ExhaustiveOptions, checkNamespaces, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { withMarkRest } from './suggestions/mark-rest.ts';

const MESSAGES = {
  ...createExhaustiveMessages('switch', '`default`'),
  addCases: 'Add the missing cases ({{missing}}) as a group that {{act}}.',
  addToCase: 'Add the missing cases ({{missing}}) to the case of {{code}}.',
} as const;

type MessageId = keyof typeof MESSAGES;

export const exhaustiveSwitch = createRule<MessageId, ExhaustiveOptions>({
  name: 'exhaustive-switch',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a `switch` over an error code to handle every code of the namespaces it enumerates',
      recommended: 'error',
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
    for (const finding of findUnhandled('switch', options, facts, sourceCode)) {
      const { loc, messageId, data, dispatch, coverage } = finding;
      const added = coverage === undefined ? [] : findSuggestions(dispatch, coverage, context);
      report({ loc, messageId, data, suggest: withMarkRest(added, finding, context) });
    }
  },
});

function findSuggestions(
  { node, expression }: Dispatch,
  { namespace, missing }: NamespaceCoverage,
  { sourceCode }: RuleContext<MessageId>,
): Suggestion<MessageId>[] {
  if (node.type !== 'SwitchStatement') return [];
  const names = listOf(missing);
  const group = suggestGroup(node, expression, missing, sourceCode);
  if (namespace === undefined) return group;
  const clause = findClauseOf(node, namespace, sourceCode);
  return [
    group,
    clause ? suggest('addToCase', describeClause(clause), addToClause(clause, missing, sourceCode)) : [],
  ].flat();

  function describeClause({ test }: { readonly test: TSESTree.Expression }) {
    return { missing: names, code: sourceCode.getText(test) };
  }
}

function suggestGroup(
  node: TSESTree.SwitchStatement,
  expression: Dispatch['expression'],
  missing: readonly string[],
  sourceCode: RuleContext<MessageId>['sourceCode'],
): Suggestion<MessageId>[] {
  const rethrow = writeRethrow(expression, findSwitchLayout(node, sourceCode), node, sourceCode);
  if (rethrow === undefined) return [];
  const { statement, act } = rethrow;
  return suggest('addCases', { missing: listOf(missing), act }, addCaseGroup(node, missing, statement, sourceCode));
}

function suggest(
  messageId: MessageId,
  data: Readonly<Record<string, string>>,
  edit: Edit | undefined,
): Suggestion<MessageId>[] {
  return edit === undefined ? [] : [{ messageId, data, edit }];
}

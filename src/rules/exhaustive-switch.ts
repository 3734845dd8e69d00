import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  type Coverage,
  type NamespaceCoverage,
  findCoverage,
  findDefault,
  findHeadLocation,
} from '../analysis/coverage.ts';
import type { CodeSite } from '../analysis/types.ts';
import { addCaseGroup, addToClause } from '../edits/add-cases.ts';
import { findClauseOf, writeRethrow } from '../edits/clauses.ts';
import type { Edit } from '../edits/replace-code.ts';
import { markRest } from '../edits/rest-comment.ts';
import { describeScope } from '../messages/scope.ts';
import { listOf, quote } from '../messages/text.ts';
import { type Problem, type RuleContext, type Suggestion, createRule } from './create-rule.ts';

const optionsSchema = {
  type: 'object',
  properties: {
    default: {
      type: 'string',
      enum: ['ignored', 'covers', 'required'],
      description: 'Whether a `default` does not count, counts for all codes, or must stand there beside them.',
    },
  },
  additionalProperties: false,
} as const;

interface Options {
  readonly default?: 'ignored' | 'covers' | 'required';
}

type MessageId = 'missingCases' | 'missingDefault' | 'noScope' | 'addCases' | 'addToCase' | 'markRest';

export const exhaustiveSwitch = createRule<MessageId, Options>({
  name: 'exhaustive-switch',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a `switch` over an error code to handle every code of the namespaces it enumerates',
      recommended: 'error',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [optionsSchema],
    defaultOptions: [{ default: 'ignored' }],
    messages: {
      missingCases: 'This switch handles codes of {{namespace}} but not {{missing}}, of the {{count}} {{scope}}.',
      missingDefault:
        'This switch has no `default`, so a code that Tencent Cloud adds to {{namespaces}} passes unnoticed.',
      noScope:
        'This switch handles codes of {{namespaces}}, but no product defines all of them, so nothing tells which codes can arrive. Name the products in the setting `products`.',
      addCases: 'Add the missing cases ({{missing}}) as a group that {{act}}.',
      addToCase: 'Add the missing cases ({{missing}}) to the case of {{code}}.',
      markRest: 'Mark the rest of {{namespace}} as meant by `default`.',
    },
  },
  create(context, { default: fallback }) {
    for (const site of context.facts.sites) {
      const { node } = site;
      if (node.type !== 'SwitchStatement' || site.kind !== 'switch' || site.expression.part !== 'code') continue;
      const hasDefault = findDefault(node) !== undefined;
      if (fallback === 'covers' && hasDefault) continue;
      const coverage = findCoverage(site, context.facts);
      const loc = findHeadLocation(node, context.sourceCode);
      for (const finding of describeMissing(site, node, coverage, context)) context.report({ ...finding, loc });
      if (fallback !== 'required' || hasDefault) continue;
      for (const finding of describeMissingDefault(coverage)) context.report({ ...finding, loc });
    }
  },
});

type Finding = Omit<Problem<MessageId>, 'loc'>;

function describeMissing(
  site: CodeSite,
  node: TSESTree.SwitchStatement,
  { namespaces, unscoped }: Coverage,
  { sourceCode }: RuleContext<MessageId>,
): Finding[] {
  const problems = namespaces
    .filter(({ missing }) => missing.length > 0)
    .map((coverage): Finding => {
      const { namespace, missing, required } = coverage;
      const data = {
        namespace: quote(namespace),
        missing: listOf(missing),
        count: required,
        scope: describeScope(coverage),
      };
      return { messageId: 'missingCases', data, suggest: suggest(site, node, coverage, sourceCode) };
    });
  if (unscoped.length === 0) return problems;
  return [...problems, { messageId: 'noScope', data: { namespaces: listOf(unscoped) } }];
}

function describeMissingDefault({ namespaces }: Coverage): Finding[] {
  const names = namespaces.map(({ namespace }) => namespace);
  return names.length === 0 ? [] : [{ messageId: 'missingDefault', data: { namespaces: listOf(names) } }];
}

function suggest(
  { expression }: CodeSite,
  node: TSESTree.SwitchStatement,
  { namespace, missing }: NamespaceCoverage,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Suggestion<MessageId>[] {
  const { statement, act } = writeRethrow(expression, node, sourceCode);
  const clause = findClauseOf(node, namespace, sourceCode);
  const names = listOf(missing);
  const code = clause && sourceCode.getText(clause.test);
  return [
    apply('addCases', { missing: names, act }, addCaseGroup(node, missing, statement, sourceCode)),
    apply('addToCase', { missing: names, code: code ?? '' }, clause && addToClause(clause, missing, sourceCode)),
    apply('markRest', { namespace: quote(namespace) }, markRest(node, namespace, sourceCode)),
  ].flat();
}

function apply(
  messageId: MessageId,
  data: Readonly<Record<string, string>>,
  edit: Edit | undefined,
): Suggestion<MessageId>[] {
  return edit === undefined ? [] : [{ messageId, data, edit }];
}

import type { DispatchKind } from '../analysis/dispatches/dispatch.ts';
import { listUnhandledDispatches } from '../analysis/dispatches/unhandled-dispatches.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { FORMS } from '../messages/english.ts';
import { describeGap } from '../messages/exhaustive.ts';
import { type RuleDocs, type RuleModule, createRule } from './create-rule.ts';
import { ADDITION_IDS, type Additions, listSuggestions } from './exhaustive-suggestions.ts';
import { type ExhaustiveOptions, checkNamespaces, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';

/** Creates the rule that requires one form of dispatch to be exhaustive. `additions` are the edits that it suggests. */
export function createExhaustiveRule(
  kind: DispatchKind,
  docs: RuleDocs<ExhaustiveOptions>,
  additions: Additions,
): RuleModule {
  const ids = ADDITION_IDS.filter((id) => id in additions);
  // A table has no place for a statement that throws.
  const fallbackIds = kind === 'lookup' ? [] : (['addRest', 'addDefault'] as const);
  return createRule({
    name: `exhaustive-${kind}`,
    meta: {
      type: 'problem',
      docs,
      hasSuggestions: true,
      schema: [exhaustiveSchema],
      defaultOptions: [exhaustiveDefaults],
      messages: messagesOf(
        [
          'missingCases',
          'missingCasesAndDefault',
          'missingNamespaces',
          'missingDefault',
          'noScope',
          'markRest',
          ...ids,
          ...fallbackIds,
        ],
        FORMS[kind],
      ),
    },
    checkOptions: checkNamespaces,
    check({ facts, report }, options) {
      for (const { dispatch, loc, gap } of listUnhandledDispatches(kind, options, facts)) {
        report({ loc, ...describeGap(gap, facts), suggest: listSuggestions(dispatch, gap, additions, facts) });
      }
    },
  });
}

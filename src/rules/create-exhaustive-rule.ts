import type { DispatchKind } from '../analysis/dispatches/dispatch.ts';
import { isLookedAt } from '../analysis/dispatches/exhaustive-comments.ts';
import { listIdleRests } from '../analysis/dispatches/idle-rests.ts';
import { listUnhandledDispatches } from '../analysis/dispatches/unhandled-dispatches.ts';
import { listVoidRequests } from '../analysis/dispatches/void-requests.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeVoidRequest } from '../messages/request.ts';
import { FORMS } from '../messages/sentences.ts';
import { describeGap } from '../messages/exhaustive.ts';
import { type RuleDocs, type RuleModule, createRule } from './create-rule.ts';
import { ADDITION_IDS, type Additions, listSuggestions } from './exhaustive-suggestions.ts';
import { type ExhaustiveOptions, checkNames, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';
import { REST_IDS, createRestProblem } from './rest-problems.ts';

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
          'markEnd',
          'markTest',
          'markWith',
          'misplacedRequest',
          'codesRequest',
          ...REST_IDS,
          ...ids,
          ...fallbackIds,
        ],
        FORMS[kind],
      ),
    },
    checkOptions: checkNames,
    check({ facts, report }, options) {
      for (const { dispatch, loc, gap } of listUnhandledDispatches(kind, options, facts)) {
        const suggest = listSuggestions(dispatch, gap, additions, facts);
        report({ loc, ...describeGap(gap, options, facts), suggest });
      }
      for (const request of listVoidRequests(kind, facts)) {
        report(describeVoidRequest(request, facts.settings.language));
      }
      for (const idle of listIdleRests(kind, facts)) {
        if (isLookedAt(idle.dispatch, options, facts)) report(createRestProblem(idle, facts));
      }
    },
  });
}

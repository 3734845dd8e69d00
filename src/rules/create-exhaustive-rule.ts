import type { Dispatch, DispatchKind } from '../analysis/dispatches/dispatch.ts';
import { type Gap, listUnhandledDispatches } from '../analysis/dispatches/unhandled-dispatches.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { isThrowing } from '../analysis/syntax/fallbacks.ts';
import type { Addition } from '../edits/edit.ts';
import { markRest } from '../edits/rest-comment.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeThrow } from '../messages/describe.ts';
import { FORMS } from '../messages/english.ts';
import { describeGap } from '../messages/exhaustive.ts';
import { listNames, listOf } from '../messages/text.ts';
import { type RuleDocs, type RuleModule, type Suggestion, createRule } from './create-rule.ts';
import { type ExhaustiveOptions, checkNamespaces, exhaustiveDefaults, exhaustiveSchema } from './options/exhaustive.ts';

/** Above this many codes (or namespaces) no edit is offered: nobody would read the list. */
const MOST_CODES = 12;

/** The suggestions that add handling, best first. */
const ADDITION_IDS = ['addCases', 'addToCase', 'addBranch', 'addWith'] as const;

type AdditionId = (typeof ADDITION_IDS)[number];

/** Makes a dispatch handle the missing codes, if there is a safe way. */
type Add = (dispatch: Dispatch, missing: readonly string[], facts: FileFacts) => Addition | undefined;

/** A gap that suggestions can close. */
type CodesGap = Extract<Gap, { readonly kind: 'codes' }>;

/** Creates the rule that requires one form of dispatch to be exhaustive. `additions` are the edits that it suggests. */
export function createExhaustiveRule(
  kind: DispatchKind,
  docs: RuleDocs<ExhaustiveOptions>,
  additions: Readonly<Partial<Record<AdditionId, Add>>>,
): RuleModule {
  const ids = ADDITION_IDS.filter((id) => id in additions);
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
        ],
        FORMS[kind],
      ),
    },
    checkOptions: checkNamespaces,
    check({ facts, report }, options) {
      for (const { dispatch, loc, gap } of listUnhandledDispatches(kind, options, facts)) {
        const suggest = gap.kind === 'codes' ? suggestHandling(dispatch, gap, facts) : [];
        report({ loc, ...describeGap(gap, facts), suggest });
      }
    },
  });

  function suggestAdditions(
    dispatch: Dispatch,
    { coverages }: CodesGap,
    facts: FileFacts,
  ): readonly Suggestion<AdditionId>[] {
    const missing = coverages.flatMap((coverage) => coverage.missing);
    // The text of a member is none of its enum, and would not compile.
    if (missing.length > MOST_CODES || coverages.some(({ scope }) => scope.isEnum === true)) return [];
    return ids.flatMap((messageId) => {
      const addition = additions[messageId]?.(dispatch, missing, facts);
      if (addition === undefined) return [];
      const { edit, rethrown, cases = [] } = addition;
      const data = { missing: listOf(missing), act: describeThrow(rethrown), cases: listNames(cases) };
      return { messageId, data, edit };
    });
  }

  /**
   * Adds "mark the rest" to the other suggestions, all of which add a `throw` or share a case. It comes first unless the
   * fallback throws as well: some tools apply the first suggestion, and code that continues must not begin to throw.
   */
  function suggestHandling(
    dispatch: Dispatch,
    gap: CodesGap,
    facts: FileFacts,
  ): readonly Suggestion<AdditionId | 'markRest'>[] {
    const others = suggestAdditions(dispatch, gap, facts);
    const namespaces = gap.coverages.flatMap(({ namespace, missing }) => namespace ?? missing);
    const edit = namespaces.length > MOST_CODES ? undefined : markRest(dispatch, namespaces, facts);
    // A wildcard (`.with(P._, …)`) handles the rest, but has no place for the mark.
    if (edit === undefined) return dispatch.hasFallback ? [] : others;
    const mark = { messageId: 'markRest', data: { namespaces: listOf(namespaces) }, edit } as const;
    return isThrowing(dispatch.node) ? [...others, mark] : [mark, ...others];
  }
}

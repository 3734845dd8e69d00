import { listMissing } from '../analysis/dispatches/coverage.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { Gap } from '../analysis/dispatches/unhandled-dispatches.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { findFallbackOperator, hasDefault, isThrowing, isWithWildcard } from '../analysis/syntax/fallbacks.ts';
import { addFallback } from '../edits/add-fallback.ts';
import type { Addition } from '../edits/edit.ts';
import { markRest } from '../edits/rest-comment.ts';
import { describeCases, describeThrow } from '../messages/describe.ts';
import { listQuoted } from '../messages/lists.ts';
import type { Suggestion } from './create-rule.ts';

/** Above this many codes (or namespaces) no edit lists them: nobody would read the list. */
const MOST_CODES = 12;

/** The suggestions that add handling for single codes, best first. */
export const ADDITION_IDS = ['addCases', 'addToCase', 'addBranch', 'addWith'] as const;

type AdditionId = (typeof ADDITION_IDS)[number];

/** The suggestions that mark a fallback, by what it is. */
type MarkId = 'markRest' | 'markEnd' | 'markTest' | 'markWith';

/** The suggestions that add or mark a fallback. */
type FallbackId = MarkId | 'addRest' | 'addDefault';

/** Makes a dispatch handle the missing codes, if there is a safe way. */
type Add = (dispatch: Dispatch, missing: readonly string[], facts: FileFacts) => Addition | undefined;

/** The ways in which a rule adds handling for single codes. */
export type Additions = Readonly<Partial<Record<AdditionId, Add>>>;

type CodesGap = Extract<Gap, { readonly kind: 'codes' }>;

/** Lists the suggestions that close a gap, the best first. None is harmful if it is taken without a look. */
export function listSuggestions(
  dispatch: Dispatch,
  gap: Gap,
  additions: Additions,
  facts: FileFacts,
): readonly Suggestion<AdditionId | FallbackId>[] {
  switch (gap.kind) {
    case 'codes':
      return gap.needsFallback
        ? suggestFallback('addRest', dispatch, namesOf(gap), facts)
        : suggestHandling(dispatch, gap, additions, facts);
    case 'fallback':
      return suggestFallback('addDefault', dispatch, [], facts);
    case 'scope':
      return [];
  }
}

/**
 * Adds "mark the rest" to the other suggestions, all of which add a `throw` or share a case. It comes first unless the
 * fallback throws as well: some tools apply the first suggestion, and code that continues must not begin to throw.
 */
function suggestHandling(
  dispatch: Dispatch,
  gap: CodesGap,
  additions: Additions,
  facts: FileFacts,
): readonly Suggestion<AdditionId | FallbackId>[] {
  const others = suggestAdditions(dispatch, gap, additions, facts);
  const namespaces = namesOf(gap);
  const isMarkable = dispatch.hasFallback && namespaces.length <= MOST_CODES;
  const edit = isMarkable ? markRest(dispatch, namespaces, facts) : undefined;
  // `TEXTS[code]?.run()` does nothing for the rest, but has no place for the mark.
  if (edit === undefined) return dispatch.hasFallback ? [] : others;
  const operator = findFallbackOperator(dispatch.node);
  const list = listQuoted('namespace', namespaces, facts.settings.language);
  const data = { namespaces: list, ...(operator !== undefined && { operator }) };
  const mark = { messageId: markIdOf(dispatch), data, edit };
  // What is added before a wildcard would take codes from it.
  if (mark.messageId === 'markWith') return [mark];
  return isThrowing(dispatch.node) ? [...others, mark] : [mark, ...others];
}

function markIdOf({ kind, node }: Dispatch): MarkId {
  if (kind === 'switch' && !hasDefault(node)) return 'markEnd';
  if (kind === 'lookup' && findFallbackOperator(node) === undefined) return 'markTest';
  return kind === 'match' && isWithWildcard(node) ? 'markWith' : 'markRest';
}

function suggestAdditions(
  dispatch: Dispatch,
  gap: CodesGap,
  additions: Additions,
  facts: FileFacts,
): readonly Suggestion<AdditionId | FallbackId>[] {
  const { language } = facts.settings;
  const missing = listMissing(gap.coverages);
  if (missing.length > MOST_CODES) return suggestFallback('addRest', dispatch, namesOf(gap), facts);
  // The text of a member is none of its enum, and would not compile.
  if (gap.coverages.some(({ scope }) => scope.isEnum === true)) return [];
  return ADDITION_IDS.flatMap((messageId) => {
    const addition = additions[messageId]?.(dispatch, missing, facts);
    if (addition === undefined) return [];
    const { edit, rethrown, cases = [] } = addition;
    const data = {
      missing: listQuoted('code', missing, language),
      act: describeThrow(rethrown, language),
      cases: describeCases(cases, language),
    };
    return { messageId, data, edit };
  });
}

function suggestFallback(
  messageId: 'addRest' | 'addDefault',
  dispatch: Dispatch,
  namespaces: readonly string[],
  facts: FileFacts,
): readonly Suggestion<FallbackId>[] {
  const addition = namespaces.length > MOST_CODES ? undefined : addFallback(dispatch, namespaces, facts);
  if (addition === undefined) return [];
  const { language } = facts.settings;
  const data = {
    act: describeThrow(addition.rethrown, language),
    namespaces: listQuoted('namespace', namespaces, language),
  };
  return [{ messageId, data, edit: addition.edit }];
}

/** The namespaces of which codes are missing, or (of a dispatch on namespaces) those that are. */
function namesOf({ coverages }: CodesGap): readonly string[] {
  return coverages.flatMap(({ namespace, missing }) => namespace ?? missing);
}

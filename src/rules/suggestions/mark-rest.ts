import { isThrowing } from '../../analysis/syntax/fallbacks.ts';
import { markRest } from '../../edits/rest-comment.ts';
import type { UnhandledDispatch } from '../../messages/exhaustive.ts';
import { listOf } from '../../messages/text.ts';
import type { RuleContext, Suggestion } from '../create-rule.ts';

/**
 * Adds the suggestion to mark the rest as meant by the fallback to others, which add what throws. It comes first unless the
 * fallback throws as well: some tools apply the first suggestion, and code that goes on must not come to throw.
 */
export function withMarkRest<MessageId extends string>(
  others: readonly Suggestion<MessageId>[],
  { dispatch, coverage }: UnhandledDispatch,
  { sourceCode }: Pick<RuleContext<MessageId>, 'sourceCode'>,
): readonly Suggestion<MessageId | 'markRest'>[] {
  if (coverage === undefined) return others;
  const namespaces = coverage.namespace === undefined ? coverage.missing : [coverage.namespace];
  const edit = markRest(dispatch, namespaces, sourceCode);
  // What a wildcard matches (`.with(P._, …)`) cannot be marked, and is left alone.
  if (edit === undefined) return dispatch.hasFallback ? [] : others;
  const mark = { messageId: 'markRest', data: { namespaces: listOf(namespaces) }, edit } as const;
  return isThrowing(dispatch.node) ? [...others, mark] : [mark, ...others];
}

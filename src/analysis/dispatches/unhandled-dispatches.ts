import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import { type CoverageOptions, type NamespaceCoverage, coverageOf } from './coverage.ts';
import type { Dispatch, DispatchKind } from './dispatch.ts';
import { headLocationOf, listDispatches } from './dispatches.ts';

/** Which codes must be handled, and how a fallback counts. */
export interface UnhandledOptions extends CoverageOptions {
  readonly default: 'ignored' | 'covers' | 'required';
}

/**
 * What a dispatch lacks: `codes`, some that can arrive (or namespaces); `scope`, products that say which codes of these
 * namespaces can arrive; `fallback`, one for codes that are added to these namespaces.
 */
export type Gap =
  | { readonly kind: 'codes'; readonly coverage: NamespaceCoverage }
  | { readonly kind: 'scope' | 'fallback'; readonly namespaces: readonly string[] };

/** A dispatch that is not exhaustive, and where that is reported. */
export interface UnhandledDispatch {
  readonly dispatch: Dispatch;
  readonly loc: TSESTree.SourceLocation;
  readonly gap: Gap;
}

/** Finds the gaps of all dispatches of one form: one for each namespace that is not handled in full. */
export function listUnhandledDispatches(
  kind: DispatchKind,
  options: UnhandledOptions,
  facts: FileFacts,
): readonly UnhandledDispatch[] {
  return listDispatches(kind, facts).flatMap((dispatch) => {
    const loc = headLocationOf(dispatch, facts.sourceCode);
    return listGaps(dispatch, options, facts).map((gap) => ({ dispatch, loc, gap }));
  });
}

function listGaps(dispatch: Dispatch, options: UnhandledOptions, facts: FileFacts): readonly Gap[] {
  if (options.default === 'covers' && dispatch.hasFallback) return [];
  const { namespaces, unscoped } = coverageOf(dispatch, options, facts);
  const gaps: Gap[] = namespaces
    .filter(({ missing }) => missing.length > 0)
    .map((coverage) => ({ kind: 'codes', coverage }));
  if (unscoped.length > 0) gaps.push({ kind: 'scope', namespaces: unscoped });
  const enumerated = namespaces.flatMap(({ namespace }) => namespace ?? []);
  const needsFallback = options.default === 'required' && !dispatch.hasFallback;
  if (needsFallback && enumerated.length > 0) gaps.push({ kind: 'fallback', namespaces: enumerated });
  return gaps;
}

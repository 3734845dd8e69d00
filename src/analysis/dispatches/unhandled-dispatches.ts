import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import { type CoverageOptions, type NamespaceCoverage, coverageOf } from './coverage.ts';
import type { Dispatch, DispatchKind } from './dispatch.ts';
import { findRequest, isRequested } from './exhaustive-comments.ts';
import { isForgotten } from './forgotten.ts';
import { isPassedOn } from './passed-on.ts';
import { headLocationOf, listDispatches } from './dispatches.ts';

/** Which codes must be handled, and how a fallback counts. */
export interface UnhandledOptions extends CoverageOptions {
  readonly default: 'ignored' | 'informs' | 'covers' | 'required';
  /** All dispatches, or those that a comment asks to be exhaustive. */
  readonly dispatches: 'all' | 'marked';
}

/**
 * What a dispatch lacks: `codes`, some that can arrive (or namespaces), and perhaps a fallback as well; `fallback`, only one for codes
 * that are added to these namespaces; `scope`, products that say which codes of these namespaces can arrive.
 */
export type Gap =
  | {
      readonly kind: 'codes';
      /** The namespaces of which codes are missing. */
      readonly coverages: readonly [NamespaceCoverage, ...NamespaceCoverage[]];
      readonly needsFallback: boolean;
    }
  | { readonly kind: 'scope' | 'fallback'; readonly namespaces: readonly string[] };

/** A dispatch that is not exhaustive, and where that is reported. */
export interface UnhandledDispatch {
  readonly dispatch: Dispatch;
  readonly loc: TSESTree.SourceLocation;
  readonly gap: Gap;
}

/** Finds the dispatches of one form that have a gap, each once: whoever looks at one decides about all its namespaces. */
export function listUnhandledDispatches(
  kind: DispatchKind,
  options: UnhandledOptions,
  facts: FileFacts,
): readonly UnhandledDispatch[] {
  return listDispatches(kind, facts).flatMap((dispatch) => {
    const gap = findGap(dispatch, options, facts);
    return gap === undefined ? [] : { dispatch, loc: headLocationOf(dispatch, facts.sourceCode), gap };
  });
}

function findGap(dispatch: Dispatch, options: UnhandledOptions, facts: FileFacts): Gap | undefined {
  const isCovered = options.default === 'covers' && dispatch.hasFallback;
  const needsRequest = isCovered || options.dispatches === 'marked';
  const request = findRequest(dispatch, facts);
  if (needsRequest && request === undefined) return undefined;
  const { namespaces, unscoped } = coverageOf(dispatch, options, facts);
  const asked = namespaces.filter((coverage) => !needsRequest || coverage.isRequested);
  // Codes that are added later pass a test for the whole namespace, too: it stands for a fallback.
  const open = options.default === 'required' && !dispatch.hasFallback ? asked.filter(({ isOpen }) => isOpen) : [];
  const isInforming = options.default === 'informs';
  const [first, ...others] = asked.filter(
    (coverage) =>
      coverage.missing.length > 0 && (coverage.isRequested || !isInforming || isForgotten(coverage, dispatch, facts)),
  );
  if (first !== undefined) return { kind: 'codes', coverages: [first, ...others], needsFallback: open.length > 0 };
  const growing = open.flatMap(({ namespace }) => namespace ?? []);
  if (growing.length > 0) return { kind: 'fallback', namespaces: growing };
  const isSettled = isInforming && isPassedOn(dispatch, facts);
  const scopeless = unscoped.filter((namespace) => isRequested(namespace, request) || !(needsRequest || isSettled));
  return scopeless.length === 0 ? undefined : { kind: 'scope', namespaces: scopeless };
}

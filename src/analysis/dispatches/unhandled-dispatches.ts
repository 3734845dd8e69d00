import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import { type CoverageOptions, type NamespaceCoverage, coverageOf } from './coverage.ts';
import type { Dispatch, DispatchKind } from './dispatch.ts';
import { isForgotten } from './forgotten.ts';
import { isPassedOn } from './passed-on.ts';
import { headLocationOf, listDispatches } from './dispatches.ts';

/** Which codes must be handled, and how a fallback counts. */
export interface UnhandledOptions extends CoverageOptions {
  readonly default: 'ignored' | 'informs' | 'covers' | 'required';
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
  if (options.default === 'covers' && dispatch.hasFallback) return undefined;
  const { namespaces, unscoped } = coverageOf(dispatch, options, facts);
  const needsFallback = options.default === 'required' && !dispatch.hasFallback;
  const isInforming = options.default === 'informs';
  const [first, ...others] = namespaces.filter(
    (coverage) => coverage.missing.length > 0 && (!isInforming || isForgotten(coverage, dispatch, facts)),
  );
  if (first !== undefined) return { kind: 'codes', coverages: [first, ...others], needsFallback };
  const enumerated = namespaces.flatMap(({ namespace }) => namespace ?? []);
  if (needsFallback && enumerated.length > 0) return { kind: 'fallback', namespaces: enumerated };
  const isSettled = unscoped.length === 0 || (isInforming && isPassedOn(dispatch, facts));
  return isSettled ? undefined : { kind: 'scope', namespaces: unscoped };
}

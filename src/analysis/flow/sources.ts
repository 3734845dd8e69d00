/**
 * Where a value may come from, one step back at a time. `sourcesOf` (`value-sources.ts`) is the relation: the sources of a
 * part of an expression, and whether there may be others. `someSource` and `everySource` (`trace-values.ts`) walk it backwards
 * to its transitive closure. It is the coarse, cheap complement of the analyses of `sdk-calls` and `error-origin`: it joins
 * nothing, substitutes no arguments and computes no fixed point.
 */
import type { TSESTree } from '@typescript-eslint/utils';

/**
 * The way from a value to a part of it, outermost first: names of members, indexes of elements, and `*` for any element.
 * A promise counts as what it resolves to. `results[i].reason` → `*`, `reason`.
 */
export type Way = readonly string[];

/** A part of a value: an expression, and the way from it to the part: `err`, `code` → `err.code`. */
export interface Source {
  readonly node: TSESTree.Node;
  readonly way: Way;
}

/** Where a value may come from. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Whether it may come from elsewhere, too: from another file, or from code that is not understood. */
  readonly isOpen: boolean;
}

/** Nothing is known of where a value comes from. */
export const NO_SOURCES: Sources = { sources: [], isOpen: true };

/** These sources, and no others. */
export function from(...sources: readonly Source[]): Sources {
  return { sources, isOpen: false };
}

/** The sources of any of several. */
export function joinSources(all: readonly Sources[]): Sources {
  return { sources: all.flatMap(({ sources }) => sources), isOpen: all.some(({ isOpen }) => isOpen) };
}

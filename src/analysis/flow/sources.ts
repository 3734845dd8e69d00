import type { TSESTree } from '@typescript-eslint/utils';

/**
 * The way from a value to a part of it, outermost first: names of members, indexes of elements, and `*` for any element.
 * A promise counts as what it resolves to. `results[i].reason` → `*`, `reason`.
 */
export type Way = readonly string[];

/** A value: an expression, and the way from it to the part that is meant, outermost first: `err`, `code` → `err.code`. */
export interface Source {
  readonly node: TSESTree.Node;
  readonly way: Way;
}

/** Where a value may come from. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Whether it may come from elsewhere, too: from another file, or from where it is not seen. */
  readonly isOpen: boolean;
}

/** Nothing is seen of where a value comes from. */
export const NO_SOURCES: Sources = { sources: [], isOpen: true };

/** What several places say together. */
export function joinSources(all: readonly Sources[]): Sources {
  return { sources: all.flatMap(({ sources }) => sources), isOpen: all.some(({ isOpen }) => isOpen) };
}

/**
 * Where a value may come from, one step back at a time. `sourcesOf` (`value-sources.ts`) is the relation: the sources of a
 * part of an expression, and whether there may be others. Which function, class or built-in an expression evaluates to is a
 * question to a `Resolver`, since evaluation is itself built on this relation. `trace-values.ts` walks it backwards to its
 * transitive closure; `sdk-calls` and `error-origin` fold it, each with base cases and a join of its own.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassNode, SourceCode } from '../syntax/syntax.ts';

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

/** A function of a way that computes the value of each way once and keeps it. */
export function oncePerWay<T>(compute: (way: Way) => T): (way: Way) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (way) => {
    const key = way.length === 0 ? '' : JSON.stringify(way);
    const known = kept.get(key) ?? { value: compute(way) };
    kept.set(key, known);
    return known.value;
  };
}

/**
 * Where a value may come from. What a variable, a field or a function has is one object for all that ask, by which folds
 * remember their results.
 */
export interface Sources {
  readonly sources: readonly Source[];
  /** Whether it may come from elsewhere, too: from another file, or from code that is not understood. */
  readonly isOpen: boolean;
  /** The names of its own parts that are written to: `code` of `err` in `err.code = x`; empty for one that is not static. */
  readonly changed: readonly string[];
}

/** What following a value must know of values. */
export interface Resolver {
  readonly sourceCode: SourceCode;
  /** The function of the file that an expression evaluates to. */
  readonly functionOf: (node: TSESTree.Node) => TSESTree.FunctionLike | undefined;
  /** The class of the file that an expression evaluates to an object of. */
  readonly classOf: (node: TSESTree.Node) => ClassNode | undefined;
  /** The name of the built-in that an expression evaluates to: `Promise.all` → `global.Promise.all`. */
  readonly builtinOf: (node: TSESTree.Node) => string | undefined;
  /** Whether an expression is known to have no value. */
  readonly isNothing: (node: TSESTree.Node) => boolean;
}

/** Nothing is known of where a value comes from. */
export const NO_SOURCES: Sources = { sources: [], isOpen: true, changed: [] };

/** These sources, and no others. */
export function from(...sources: readonly Source[]): Sources {
  return { sources, isOpen: false, changed: [] };
}

/** The sources of any of several. */
export function joinSources(all: readonly Sources[]): Sources {
  return {
    sources: all.flatMap(({ sources }) => sources),
    isOpen: all.some(({ isOpen }) => isOpen),
    changed: all.flatMap(({ changed }) => changed),
  };
}

import { namespaceOf } from './code.ts';
import { groupByNamespace } from './code-index.ts';
import { listCurrent } from './lazy-version.ts';
import { once, oncePerKey, oncePerLasting } from '../memo/once.ts';
import { includesSorted } from './sorted.ts';
import type { Store } from './store.ts';
import type { CodesByNamespace, ProductVersion, Scope, ScopeTarget } from './types.ts';

/** The current codes in a scope, in the forms that look-ups need. Namespaces are sorted, and codes in them. */
export interface ScopeView {
  readonly byNamespace: () => CodesByNamespace;
  readonly namespaces: () => ReadonlySet<string>;
  readonly codes: () => ReadonlySet<string>;
  /** Whether a code is among them. Needs less than `codes` does. */
  readonly has: (code: string) => boolean;
  /** Whether one of the targets lists a code. Every scope has the common codes as well. */
  readonly lists: (code: string) => boolean;
}

/** A source that knows the current codes is not asked for the records of all. */
function currentCodes(version: ProductVersion): readonly string[] {
  return version.current ?? listCurrent(version.codes);
}

/** The codes that a target adds, in any order. See `ScopeTarget#action` on actions that document nothing. */
function codesOfTarget(target: ScopeTarget, store: Store): readonly string[] {
  const versions = store.productVersions(target);
  const { action } = target;
  const documented = action === undefined ? [] : versions.flatMap(({ actions }) => actions.get(action) ?? []);
  return documented.length > 0 ? documented : versions.flatMap(currentCodes);
}

function createView({ targets }: Scope, store: Store): ScopeView {
  const isWhole = targets.length === 0;
  const listed = once(() => new Set(targets.flatMap((target) => codesOfTarget(target, store))));
  const unsorted = once(() => new Set([...listed(), ...store.commonCodes()]));
  const byNamespace = once(() => (isWhole ? store.codeIndex().current : groupByNamespace([...unsorted()].sort())));
  return {
    byNamespace,
    namespaces: once(() => new Set(byNamespace().keys())),
    codes: once(() => new Set([...byNamespace().values()].flat())),
    has: isWhole
      ? oncePerKey((code) => includesSorted(code, byNamespace().get(namespaceOf(code)) ?? []))
      : (code) => unsorted().has(code),
    lists: (code) => (isWhole ? (store.codeIndex().presence(code)?.current.length ?? 0) > 0 : listed().has(code)),
  };
}

/** Equal for scopes with the same targets, in whatever order. */
function keyOf({ targets }: Scope): string {
  const keys = targets.map(({ product, version, action }) => JSON.stringify([product, version, action]));
  return [...new Set(keys)].sort().join('');
}

/** Returns the function from scopes to their views. Scopes with the same targets share one view. */
export function createScopeViews(store: Store): (scope: Scope) => ScopeView {
  const byKey = new Map<string, ScopeView>();
  // Scopes are made anew for each question, their targets are not.
  const viewOf = oncePerLasting((targets: Scope['targets']) => {
    const key = keyOf({ targets });
    const view = byKey.get(key) ?? createView({ targets }, store);
    byKey.set(key, view);
    return view;
  });
  return ({ targets }) => viewOf(targets);
}

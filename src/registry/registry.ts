import { namespaceOf, subCodeOf } from './code.ts';
import { describeCode } from './descriptions.ts';
import { existedOn } from './history.ts';
import { createObserved } from './observed.ts';
import { retirementOf } from './retirement.ts';
import { createScopeViews } from './scope-view.ts';
import type { ScopeView } from './scope-view.ts';
import { listOtherActions } from './other-actions.ts';
import { positionIn } from './sorted.ts';
import { createStore } from './store.ts';
import type { Registry, RegistrySource, Scope } from './types.ts';

/** The scope of sites of which nothing is known: every code of every product. */
export const WHOLE_REGISTRY: Scope = { targets: [] };

/** Whether any of the sorted texts starts so. */
function someStartsWith(prefix: string, sorted: readonly string[]): boolean {
  return sorted[positionIn(sorted, prefix)]?.startsWith(prefix) ?? false;
}

/** A prefix with a dot says its namespace; one without need only begin the name of a namespace that has codes. */
function hasPrefix(prefix: string, { byNamespace, namespaces }: ScopeView): boolean {
  if (subCodeOf(prefix) === undefined) return [...namespaces()].some((namespace) => namespace.startsWith(prefix));
  return someStartsWith(prefix, byNamespace().get(namespaceOf(prefix)) ?? []);
}

/** Makes the look-ups over a source. Reads nothing of it before the first look-up, and each part of it once. */
export function createRegistry(source: RegistrySource): Registry {
  const store = createStore(source);
  const viewOf = createScopeViews(store);
  const observed = createObserved(store);
  const actionsOf = (product: string, version?: string) =>
    store
      .productVersions({ product, ...(version !== undefined && { version }) })
      .flatMap(({ actions }) => [...actions.keys()]);
  return {
    snapshotDate: () => store.manifest().snapshotDate,
    digest: () => store.manifest().digest,
    products: () => store.manifest().products,
    product: (id) => store.products().get(id),
    productVersions: store.productVersions,
    actions: (product, version) => [...new Set(actionsOf(product, version))].sort(),
    otherActions: (product, version) => listOtherActions(product, version, store),
    isCode: (code, scope) => viewOf(scope).has(code) || observed.isCode(code, scope),
    isListed: (code, scope) => viewOf(scope).lists(code),
    codesIn: (scope) => viewOf(scope).codes(),
    codesOfNamespace: (namespace, scope) => viewOf(scope).byNamespace().get(namespace) ?? [],
    namespacesIn: (scope) => viewOf(scope).namespaces(),
    observedIn: observed.answersIn,
    sdkCodes: () => store.observations().sdkCodes,
    isNamespace: (name) => store.codeIndex().current.has(name) || store.codeIndex().retired.has(name),
    hasPrefix: (prefix, scope) => hasPrefix(prefix, viewOf(scope)) || observed.hasPrefix(prefix, scope),
    productsWith: (code) => store.codeIndex().presence(code)?.current ?? [],
    retirement: (code, scope) => retirementOf(code, scope, store),
    existedOn: (code, scope, day) => existedOn(code, scope, day, store),
    describe: (code, scope = WHOLE_REGISTRY) => describeCode(code, scope, store),
    describeNamespace: (namespace) => store.descriptions().namespaces.get(namespace),
    dictionary: store.dictionary,
  };
}

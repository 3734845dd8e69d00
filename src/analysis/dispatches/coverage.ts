import { once } from '../../memo/once.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import type { Dispatch } from './dispatches.ts';
import { type Reach, findReach, isHandled, isNamespaceHandled } from './handled-codes.ts';
import {
  type ScopeCount,
  type ScopeOption,
  type SiteScope,
  countCodes,
  countNamespaces,
  findCallScope,
  findCodesInScope,
  findNamespacesInScope,
  findSiteScope,
  guessScope,
  isCommon,
} from './site-scope.ts';
import type { FileFacts } from '../facts.ts';

/** What of the codes that can arrive must be handled. */
export interface CoverageOptions {
  readonly namespaces: readonly string[];
  readonly ignoreNamespaces: readonly string[];
  readonly considerCommonCodes: boolean;
  readonly scope: ScopeOption;
}

/** A namespace that a dispatch enumerates, or (without a name) all namespaces that it dispatches on. */
export interface NamespaceCoverage {
  readonly namespace: string | undefined;
  /** Codes (or namespaces) in scope that guards let through and that are not handled, sorted. */
  readonly missing: readonly string[];
  /** How many are in scope, whatever guards say. */
  readonly required: ScopeCount;
  readonly scope: SiteScope;
}

/** What a dispatch covers. `unscoped`: namespaces that it enumerates, but nothing says whose codes arrive. */
export interface Coverage {
  readonly namespaces: readonly NamespaceCoverage[];
  readonly unscoped: readonly string[];
}

/** Holds what a dispatch handles against the codes that can arrive. */
export function findCoverage(dispatch: Dispatch, options: CoverageOptions, facts: FileFacts): Coverage {
  const reach = findReach(dispatch, facts);
  return dispatch.expression.part === 'namespace'
    ? coverNamespaces(dispatch, reach, options, facts)
    : coverCodes(dispatch, reach, options, facts);
}

/** A dispatch that names a dotted code enumerates its namespace; bare codes alone enumerate nothing. */
function coverCodes(
  dispatch: Dispatch,
  { handled, isReached }: Reach,
  options: CoverageOptions,
  facts: FileFacts,
): Coverage {
  const { registry } = facts.settings;
  const named = findNamed(dispatch, facts);
  const namespaces: NamespaceCoverage[] = [];
  const unscoped: string[] = [];
  const guess = once(() => guessScope(named, registry));
  for (const namespace of new Set(named.map(namespaceOf))) {
    const own = named.filter((code) => namespaceOf(code) === namespace);
    const isOfOtherCalls = options.scope !== 'product' && isImpossible(own, dispatch, registry);
    if (!isWanted(namespace, options) || isOfOtherCalls) continue;
    const scope = findSiteScope(dispatch.expression, own, guess, facts, options.scope);
    if (scope === undefined) {
      if (canMiss(namespace)) unscoped.push(namespace);
    } else if (isEnumerated(own, scope)) {
      const required = findCodesInScope(namespace, scope, registry).filter((code) => isRequired(code, options, facts));
      const missing = required.filter((code) => isReached(code) && !isHandled(code, handled));
      namespaces.push({ namespace, missing, required: countCodes(required, scope, registry), scope });
    }
  }
  // Where only calls count, or products are named already, there is nothing to name.
  const isTold = options.scope === 'action' || facts.settings.products.length > 0;
  return { namespaces, unscoped: isTold ? [] : unscoped };

  /** Whether a code of any product gets here without being handled. */
  function canMiss(namespace: string): boolean {
    return registry
      .codesOfNamespace(namespace, WHOLE_REGISTRY)
      .some((code) => isReached(code) && !isHandled(code, handled));
  }
}

/** Whether every call is understood and none of them answers any of the codes: then others of the namespace are no matter. */
function isImpossible(named: readonly string[], { expression }: Dispatch, registry: Registry): boolean {
  const calls = findCallScope(expression);
  return calls?.isComplete === true && !named.some((code) => registry.isCode(code, { targets: calls.targets }));
}

/** Whether codes enumerate their namespace. A single common code where nothing tells the product is only picked. */
function isEnumerated(named: readonly string[], { source, targets }: SiteScope): boolean {
  return source !== 'codes' || targets.length > 0 || named.length > 1;
}

function findNamed({ literals }: Dispatch, { settings: { registry } }: FileFacts): readonly string[] {
  const codes = literals.filter(({ match }) => match === 'code').map(({ value }) => value);
  return codes.filter((code) => subCodeOf(code) !== undefined && registry.isCode(code, WHOLE_REGISTRY));
}

function coverNamespaces(
  { expression, literals }: Dispatch,
  { handled, isReached }: Reach,
  options: CoverageOptions,
  facts: FileFacts,
): Coverage {
  const { registry } = facts.settings;
  const known = literals.map(({ value }) => value).filter((value) => registry.namespacesIn(WHOLE_REGISTRY).has(value));
  // Namespaces name no product, so only calls, the file or the settings can tell whose codes arrive.
  const scope =
    known.length === 0 ? undefined : findSiteScope(expression, known, () => undefined, facts, options.scope);
  if (scope === undefined) return { namespaces: [], unscoped: [] };
  const required = findNamespacesInScope(scope, registry).filter((namespace) => isWanted(namespace, options));
  const missing = required.filter((namespace) => isReached(namespace) && !isNamespaceHandled(namespace, handled));
  const count = countNamespaces(required, scope, registry);
  return { namespaces: [{ namespace: undefined, missing, required: count, scope }], unscoped: [] };
}

function isWanted(namespace: string, { namespaces, ignoreNamespaces }: CoverageOptions): boolean {
  return (namespaces.length === 0 || namespaces.includes(namespace)) && !ignoreNamespaces.includes(namespace);
}

function isRequired(
  code: string,
  { considerCommonCodes }: CoverageOptions,
  { settings: { registry } }: FileFacts,
): boolean {
  return considerCommonCodes || !isCommon(code, registry);
}

import { groupBy } from '../../memo/group-by.ts';
import { once } from '../../memo/once.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import type { FileFacts } from '../facts.ts';
import { isProvenByCompiler } from './compiler-proofs.ts';
import type { Dispatch } from './dispatch.ts';
import { type Reach, reachOf } from './reach.ts';
import {
  type ScopeCount,
  codesInScope,
  countCodes,
  countNamespaces,
  isCommon,
  namespacesInScope,
  type SiteScope,
} from './scope-codes.ts';
import { type ScopeOption, findScopeWithAny, guessScope, listSiteScopes } from './site-scope.ts';
import { findTypeScope } from './type-scope.ts';

/** Which of the codes that can reach a dispatch it must handle. */
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
  /** Those that guards let through and that are handled, sorted. */
  readonly handled: readonly string[];
  /** How many are in scope, whatever the guards let through. */
  readonly required: ScopeCount;
  readonly scope: SiteScope;
}

/** What a dispatch covers. `unscoped`: namespaces that it enumerates, but nothing shows which products' codes reach it. */
export interface Coverage {
  readonly namespaces: readonly NamespaceCoverage[];
  readonly unscoped: readonly string[];
}

/** Compares what a dispatch handles with the codes that can reach it. Nothing is missing where the compiler proves it. */
export function coverageOf(dispatch: Dispatch, options: CoverageOptions, facts: FileFacts): Coverage {
  if (isProvenByCompiler(dispatch, facts)) return { namespaces: [], unscoped: [] };
  return dispatch.expression.part === 'namespace'
    ? coverNamespaces(dispatch, options, facts)
    : coverCodes(dispatch, options, facts);
}

/** A dispatch that names a dotted code enumerates its namespace; bare codes alone enumerate nothing. */
function coverCodes(dispatch: Dispatch, options: CoverageOptions, facts: FileFacts): Coverage {
  const { registry, products } = facts.settings;
  const reach = reachOf(dispatch, facts);
  const named = listDottedCodes(dispatch, registry);
  const findScope = createScopeFinder(dispatch, options, facts);
  const namespaces: NamespaceCoverage[] = [];
  const unscoped: string[] = [];
  for (const [namespace, own] of groupBy(named, namespaceOf)) {
    const scope = isWanted(namespace, options) ? findScope(own) : 'impossible';
    if (scope === 'impossible' || scope === 'contradicted') continue;
    if (scope === undefined) {
      if (registry.codesOfNamespace(namespace, WHOLE_REGISTRY).some(reach.isMissed)) unscoped.push(namespace);
    } else if (isEnumerated(own, scope)) {
      const inScope = codesInScope(namespace, scope, registry);
      const required = inScope.filter((code) => isAskedFor(code, scope, options, registry));
      const count = countCodes(required, scope, registry);
      namespaces.push({ namespace, ...splitReached(required, reach), required: count, scope });
    }
  }
  // Where only calls count, or the settings name products already, the user need not name any.
  const isScoped = options.scope === 'action' || products.length > 0;
  return { namespaces, unscoped: isScoped ? [] : unscoped };
}

/** Finds the scope of the codes of a namespace that a dispatch names: the type of the code is the narrowest. */
function createScopeFinder(
  dispatch: Dispatch,
  { scope: option }: CoverageOptions,
  facts: FileFacts,
): (own: readonly string[]) => SiteScope | 'impossible' | 'contradicted' | undefined {
  const { registry } = facts.settings;
  const type = findTypeScope(dispatch.expression, facts);
  if (type !== undefined) return () => type;
  const scopes = listSiteScopes(dispatch.expression, option, facts);
  // With the option, only calls count; and codes of products that the settings do not name never reach the file.
  const mayGuess = option !== 'action' && !scopes.some(({ source }) => source === 'settings');
  const guess = once(() => (mayGuess ? guessScope(listDottedCodes(dispatch, registry), facts) : undefined));
  return (own) =>
    isImpossible(own, scopes, registry) ? 'impossible' : (findScopeWithAny(own, scopes, registry) ?? guess());
}

/** Whether every call is understood and none returns any of the codes: then no code of the namespace needs handling. */
function isImpossible(named: readonly string[], scopes: readonly SiteScope[], registry: Registry): boolean {
  const complete = scopes.find(({ isComplete }) => isComplete);
  return complete !== undefined && findScopeWithAny(named, [complete], registry) === undefined;
}

/**
 * Whether a code in scope must be handled. Every call can answer the bare common codes, so they are asked for only where the scope
 * lists them itself.
 */
function isAskedFor(
  code: string,
  scope: SiteScope,
  { considerCommonCodes }: CoverageOptions,
  registry: Registry,
): boolean {
  if (scope.codes !== undefined || !isCommon(code, registry)) return true;
  return considerCommonCodes && (code.includes('.') || countCodes([code], scope, registry).listed > 0);
}

/** Whether codes enumerate their namespace. A single common code, without a known product, enumerates nothing. */
function isEnumerated(named: readonly string[], { source, targets }: SiteScope): boolean {
  return source !== 'codes' || targets.length > 0 || named.length > 1;
}

function listDottedCodes({ literals }: Dispatch, registry: Registry): readonly string[] {
  const codes = literals.filter(({ match }) => match === 'code').map(({ value }) => value);
  return codes.filter((code) => subCodeOf(code) !== undefined && registry.isCode(code, WHOLE_REGISTRY));
}

/** Namespaces name no product, so only the calls, the file or the settings give a scope. */
function coverNamespaces(dispatch: Dispatch, options: CoverageOptions, facts: FileFacts): Coverage {
  const { registry } = facts.settings;
  const all = registry.namespacesIn(WHOLE_REGISTRY);
  const known = dispatch.literals.map(({ value }) => value).filter((value) => all.has(value));
  const scope =
    findTypeScope(dispatch.expression, facts) ??
    findScopeWithAny(known, listSiteScopes(dispatch.expression, options.scope, facts), registry);
  if (scope === undefined) return { namespaces: [], unscoped: [] };
  const required = namespacesInScope(scope, registry).filter((namespace) => isWanted(namespace, options));
  const count = countNamespaces(required, scope, registry);
  const coverage = {
    namespace: undefined,
    ...splitReached(required, reachOf(dispatch, facts)),
    required: count,
    scope,
  };
  return { namespaces: [coverage], unscoped: [] };
}

function splitReached(
  names: readonly string[],
  { isReached, isMissed }: Reach,
): Pick<NamespaceCoverage, 'missing' | 'handled'> {
  const reached = names.filter(isReached);
  return { missing: reached.filter(isMissed), handled: reached.filter((name) => !isMissed(name)) };
}

function isWanted(namespace: string, { namespaces, ignoreNamespaces }: CoverageOptions): boolean {
  return (namespaces.length === 0 || namespaces.includes(namespace)) && !ignoreNamespaces.includes(namespace);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { once } from '../../memo/once.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import { findCodeOfNamespace } from '../code-expressions/namespace-expressions.ts';
import { isSpelledOut } from '../code-expressions/spelled-values.ts';
import type { FileFacts } from '../facts.ts';
import { type AskedOptions, isAskedFor, isIgnored, isNamespaceAskedFor, isNamespaceWanted } from './asked-codes.ts';
import { isProvenByCompiler } from './compiler-proofs.ts';
import type { Dispatch } from './dispatch.ts';
import { type Request, findRequest, isRequested } from './exhaustive-comments.ts';
import { type Reach, isMissed, reachOf } from './reach.ts';
import {
  type ScopeCount,
  codesInScope,
  countCodes,
  countNamespaces,
  namespacesInScope,
  type SiteScope,
} from './scope-codes.ts';
import { type ScopeOption, findScopeWithAny, guessScope, listSiteScopes } from './site-scope.ts';
import { findTypeScope } from './type-scope.ts';

/** Which of the codes that can reach a dispatch it must handle. */
export interface CoverageOptions extends AskedOptions {
  readonly scope: ScopeOption;
}

/** A namespace that a dispatch enumerates, or (without a name) all namespaces that it dispatches on. */
export interface NamespaceCoverage {
  readonly namespace: string | undefined;
  /** Codes (or namespaces) in scope that guards let through and that are not handled, sorted. */
  readonly missing: readonly string[];
  /** Those that guards let through and that are handled, sorted. */
  readonly handled: readonly string[];
  /** Counts those in scope, whatever the guards let through; only reports say how many there are. */
  readonly countRequired: () => ScopeCount;
  readonly scope: SiteScope;
  /** Whether a comment asks for it, however a fallback counts. */
  readonly isRequested: boolean;
  /** Whether a code that is added to it later would pass the guards and be handled by nothing but a fallback. */
  readonly isOpen: boolean;
}

/** What a dispatch lacks of several namespaces, in their order. */
export function listMissing([first, ...others]: readonly [
  NamespaceCoverage,
  ...NamespaceCoverage[],
]): readonly string[] {
  return first.missing.concat(...others.map(({ missing }) => missing));
}

/** What no code of today is called, and no test asks for by name: it stands for what may be added. */
const ADDED = '\0';

/** What a dispatch covers. `unscoped`: namespaces that it enumerates, but nothing shows which products' codes reach it. */
export interface Coverage {
  readonly namespaces: readonly NamespaceCoverage[];
  readonly unscoped: readonly string[];
}

/**
 * Compares what a dispatch handles with the codes that can reach it. Nothing is missing where the compiler proves it, nor where the
 * file spells out all values that are dispatched on.
 */
export function coverageOf(dispatch: Dispatch, options: CoverageOptions, facts: FileFacts): Coverage {
  if (isProvenByCompiler(dispatch, facts) || isSpelledOut(codeOf(dispatch, facts), facts.context))
    return { namespaces: [], unscoped: [] };
  return dispatch.expression.part === 'namespace'
    ? coverNamespaces(dispatch, options, facts)
    : coverCodes(dispatch, options, facts);
}

/** The code that a dispatch is on, or whose namespace it is on. */
function codeOf({ expression: { node } }: Dispatch, { sourceCode }: FileFacts): TSESTree.Node {
  return findCodeOfNamespace(node, sourceCode) ?? node;
}

/** A dispatch that names a dotted code enumerates its namespace; bare codes alone enumerate nothing. */
function coverCodes(dispatch: Dispatch, options: CoverageOptions, facts: FileFacts): Coverage {
  const { settings } = facts;
  const { registry, products } = settings;
  const reach = reachOf(dispatch, facts);
  const request = findRequest(dispatch, facts);
  const findScope = createScopeFinder(dispatch, options, facts);
  const namespaces: NamespaceCoverage[] = [];
  const unscoped: string[] = [];
  for (const [namespace, own] of groupNamedCodes(dispatch, request, registry)) {
    const isWanted = isNamespaceWanted(namespace, options) || request?.namespaces.includes(namespace);
    const scope = isWanted ? findScope(own) : 'impossible';
    if (scope === 'impossible' || scope === 'contradicted') continue;
    if (scope === undefined) {
      const all = registry.codesOfNamespace(namespace, WHOLE_REGISTRY);
      if (all.some((code) => isMissed(code, reach) && !isIgnored(code, options))) unscoped.push(namespace);
    } else if (isRequested(namespace, request) || isEnumerated(own, scope)) {
      const inScope = codesInScope(namespace, scope, registry);
      const required = inScope.filter((code) => isAskedFor(code, scope, options, settings));
      namespaces.push({
        namespace,
        ...splitReached(required, reach),
        countRequired: () => countCodes(required, scope, registry),
        scope,
        isRequested: isRequested(namespace, request),
        isOpen: isMissed(`${namespace}.${ADDED}`, reach),
      });
    }
  }
  // Where only calls count, or the settings name products already, the user need not name any.
  const isScoped = options.scope === 'action' || products.length > 0;
  return { namespaces, unscoped: isScoped ? [] : unscoped };
}

/**
 * The codes that a dispatch names, by namespace. Of a namespace that a comment names, all codes: whichever the calls return is asked
 * for, and the dispatch may name none yet.
 */
function groupNamedCodes(
  dispatch: Dispatch,
  request: Request | undefined,
  registry: Registry,
): ReadonlyMap<string, readonly string[]> {
  const named = groupBy(listDottedCodes(dispatch, registry), namespaceOf);
  const requested = request?.namespaces.map(
    (namespace) => [namespace, registry.codesOfNamespace(namespace, WHOLE_REGISTRY)] as const,
  );
  return new Map<string, readonly string[]>([...named, ...(requested ?? [])]);
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
  const required = namespacesInScope(scope, registry).filter((namespace) =>
    isNamespaceAskedFor(namespace, scope, options, facts.settings),
  );
  const reach = reachOf(dispatch, facts);
  const coverage = {
    namespace: undefined,
    ...splitReached(required, reach),
    countRequired: () => countNamespaces(required, scope, registry),
    scope,
    isRequested: findRequest(dispatch, facts)?.isOfAll ?? false,
    isOpen: isMissed(ADDED, reach),
  };
  return { namespaces: [coverage], unscoped: [] };
}

function splitReached(
  names: readonly string[],
  { isReached, isHandled }: Reach,
): Pick<NamespaceCoverage, 'missing' | 'handled'> {
  const missing: string[] = [];
  const handled: string[] = [];
  for (const name of names) if (isReached(name)) (isHandled(name) ? handled : missing).push(name);
  return { missing, handled };
}

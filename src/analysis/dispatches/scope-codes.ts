import type { Settings } from '../../settings.ts';
import { type Registry, type Scope, type ScopeTarget, namespaceOf } from '../../registry/index.ts';

/**
 * The products and actions whose error codes can reach a site, and what that is inferred from: the type of the code, the calls
 * that can fail, the imports of the file, the settings, or (a guess) the products that define all codes named at the site.
 */
export interface SiteScope {
  readonly source: 'type' | 'calls' | 'imports' | 'settings' | 'codes';
  readonly targets: readonly ScopeTarget[];
  /** Whether no other code can reach the site: every call is understood. */
  readonly isComplete: boolean;
  /** The codes that a type allows, sorted. It has no targets. */
  readonly codes?: readonly string[];
  /** Whether these are members of an enum, for which their texts cannot be written. */
  readonly isEnum?: boolean;
}

/** A target that has no codes of its own: a code is in its scope only if it is common to all products. */
const NO_TARGET: ScopeTarget = { product: '' };
const NO_PRODUCT: Scope = { targets: [NO_TARGET] };

/** Whether every action of every product can return a code. */
export function isCommon(code: string, registry: Registry): boolean {
  return registry.isCode(code, NO_PRODUCT);
}

/** The codes of a namespace that can reach a scope. Of products that are only guessed, the codes that all of them have. */
export function codesInScope(namespace: string, scope: SiteScope, registry: Registry): readonly string[] {
  const { source, targets, codes } = scope;
  if (codes !== undefined) return codes.filter((code) => namespaceOf(code) === namespace);
  if (source !== 'codes') return registry.codesOfNamespace(namespace, { targets });
  if (targets.length === 1) return registry.codesOfNamespace(namespace, { targets });
  const [first = NO_TARGET, ...others] = targets;
  return registry.codesOfNamespace(namespace, { targets: [first] }).filter((code) => {
    if (others.length === 0 || isCommon(code, registry)) return true;
    const having = registry.productsWith(code);
    return others.every(({ product }) => having.includes(product));
  });
}

/** The codes of a namespace that can reach a scope, without the bare code. */
export function dottedCodesInScope(namespace: string, scope: SiteScope, registry: Registry): readonly string[] {
  return codesInScope(namespace, scope, registry).filter((code) => code !== namespace);
}

/**
 * Whether a code that can reach a scope must be handled: not one that appeared after the day of the setting `asOf`. Of products
 * that are only guessed, all must have had it. No record is looked up where the setting is missing.
 */
export function isDue(code: string, { source, targets }: SiteScope, { registry, asOf }: Settings): boolean {
  if (asOf === undefined) return true;
  return scopesOf({ source, targets }).every((scope) => registry.existedOn(code, scope, asOf));
}

/** The scopes of which all must have a code: of products that are only guessed, each. */
function scopesOf({ source, targets }: Pick<SiteScope, 'source' | 'targets'>): readonly Scope[] {
  const isSplit = source === 'codes' && targets.length !== 1;
  return isSplit ? targets.map((target) => ({ targets: [target] })) : [{ targets }];
}

/** The namespaces in a scope that hold dotted codes; a bare code alone is no namespace to dispatch on. */
export function namespacesInScope({ targets, codes }: SiteScope, registry: Registry): readonly string[] {
  const dotted = [...(codes ?? registry.codesIn({ targets }))].filter((code) => code.includes('.'));
  return [...new Set(dotted.map(namespaceOf))];
}

/** How many codes (or namespaces) the targets of a scope list themselves, and how many it has only because they are common. */
export interface ScopeCount {
  readonly listed: number;
  readonly common: number;
}

/** Counts codes of a scope. Of products that are only guessed, all must list a code for it to count as listed. */
export function countCodes(codes: readonly string[], scope: SiteScope, registry: Registry): ScopeCount {
  if (scope.source === 'type') return { listed: codes.length, common: 0 };
  const scopes = scopesOf(scope);
  const isListed = (code: string) => scopes.length > 0 && scopes.every((one) => registry.isListed(code, one));
  const listed = codes.filter(isListed).length;
  return { listed, common: codes.length - listed };
}

/** Counts namespaces of a scope. No target lists a namespace that holds only common codes. */
export function countNamespaces(namespaces: readonly string[], scope: SiteScope, registry: Registry): ScopeCount {
  const listed = namespaces.filter(
    (namespace) => countCodes(dottedCodesInScope(namespace, scope, registry), scope, registry).listed > 0,
  ).length;
  return { listed, common: namespaces.length - listed };
}

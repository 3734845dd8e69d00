import type { Registry } from '../../registry/index.ts';
import { oncePerObject } from '../../memo/once.ts';
import type { ErrorOrigin } from '../error-origin/index.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { FileFacts } from '../facts.ts';
import { type SiteScope, codesInScope, isCommon } from './scope-codes.ts';
import { findTypeScope } from './type-scope.ts';

/** How far a scope may be narrowed: to the called actions where they are known, to actions only, or to products only. */
export type ScopeOption = 'auto' | 'action' | 'product';

/** The scopes that a site can have, the narrowest first: the scope of its calls, then the scope of the file. */
export function listSiteScopes(
  expression: CodeExpression,
  option: ScopeOption,
  facts: FileFacts,
): readonly SiteScope[] {
  const calls = option === 'product' ? undefined : findCallScope(expression);
  const file = option === 'action' ? undefined : findFileScope(facts);
  return [calls, file].filter((scope) => scope !== undefined);
}

/** The first scope that has any of the codes named at a site. A scope without any of them is wrong for the site. */
export function findScopeWithAny(
  named: readonly string[],
  scopes: readonly SiteScope[],
  registry: Registry,
): SiteScope | undefined {
  return scopes.find(({ targets }) => named.some((code) => registry.isCode(code, { targets })));
}

/** Every site has the common codes in scope; where no product is known, it has only these. */
const COMMON: SiteScope = { source: 'codes', targets: [], isComplete: false };

/**
 * The scope in which a namespace is judged: that of the type if it names codes, else that of the calls if it is complete or has
 * a code of the namespace.
 */
export function scopeOfNamespace(namespace: string, expression: CodeExpression, facts: FileFacts): SiteScope {
  const type = findTypeScope(expression, facts);
  if (type !== undefined) return type;
  const calls = findCallScope(expression);
  const isOfCalls =
    calls !== undefined && (calls.isComplete || codesInScope(namespace, calls, facts.settings.registry).length > 0);
  return isOfCalls ? calls : (findFileScope(facts) ?? COMMON);
}

/** The scope of the calls whose failure an expression holds; `undefined` if no call is known. */
export function findCallScope({ origin }: CodeExpression): SiteScope | undefined {
  return origin === undefined || origin.calls.length === 0 ? undefined : callScopeOf(origin);
}

const callScopeOf = oncePerObject((origin: ErrorOrigin): SiteScope => {
  const targets = origin.calls.map(({ product, version, action }) => ({
    product,
    ...(version !== undefined && { version }),
    ...(action !== undefined && { action }),
  }));
  const byText = new Map(targets.map((target) => [JSON.stringify(target), target]));
  return { source: 'calls', targets: [...byText.values()], isComplete: origin.complete };
});

function findFileScope({ scope: { scope, source } }: FileFacts): SiteScope | undefined {
  return source === 'none' ? undefined : { source, targets: scope.targets, isComplete: false };
}

/** The products that define all codes named at a site. Common codes name no product. */
export function guessScope(named: readonly string[], registry: Registry): SiteScope | undefined {
  const [first, ...others] = named
    .filter((code) => !isCommon(code, registry))
    .map((code) => registry.productsWith(code));
  const products = (first ?? []).filter((product) => others.every((list) => list.includes(product)));
  if (first !== undefined && products.length === 0) return undefined;
  return { source: 'codes', targets: products.map((product) => ({ product })), isComplete: false };
}

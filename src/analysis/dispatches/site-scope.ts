import type { Registry } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
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

/**
 * The scope of the calls whose failure an expression holds, or of the product whose response it is a field of; `undefined` if
 * neither is known.
 */
export function findCallScope({ origin, field }: CodeExpression): SiteScope | undefined {
  if (origin !== undefined && origin.calls.length > 0) return callScopeOf(origin);
  const product = field?.product;
  return product === undefined ? undefined : { source: 'calls', targets: [{ product }], isComplete: false };
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

/** The most products that a guess may have: what more have in common says little about any of them. */
const MOST_GUESSED = 2;

/**
 * The products that define all codes named at a site, if they are few. Common codes name no product. A guess must fit what the
 * file says: it is `'contradicted'` where the file names another product, one that the registry does not know, or words of
 * another (`ocrClient`).
 */
export function guessScope(named: readonly string[], facts: FileFacts): SiteScope | 'contradicted' | undefined {
  const { settings, scope, products: hints } = facts;
  const having = findProductsWithAll(named, settings);
  if (having === undefined) return undefined;
  if (having.length === 0) return createGuess([]);
  const mentioned = [
    ...(scope.source === 'imports' ? scope.scope.targets.map(({ product }) => product) : []),
    ...hints.mentioned(),
  ];
  const fitting = mentioned.length === 0 ? having : having.filter((product) => mentioned.includes(product));
  if (fitting.length === 0 || hints.hasUnknown()) return 'contradicted';
  return fitting.length > MOST_GUESSED ? undefined : createGuess(fitting);
}

function createGuess(products: readonly string[]): SiteScope {
  return { source: 'codes', targets: products.map((product) => ({ product })), isComplete: false };
}

/** `undefined` if no product has all; none if all are common codes, or in no list. */
function findProductsWithAll(named: readonly string[], settings: Settings): readonly string[] | undefined {
  const { registry } = settings;
  const [first, ...others] = named
    .filter((code) => !isCommon(code, registry))
    .map((code) => listProductsWith(code, settings))
    .filter((products) => products.length > 0);
  const products = (first ?? []).filter((product) => others.every((list) => list.includes(product)));
  return first !== undefined && products.length === 0 ? undefined : products;
}

/** The products that had a code on the day of the setting `asOf`, so that products which list it later change no guess; else all. */
function listProductsWith(code: string, { registry, asOf }: Settings): readonly string[] {
  const all = registry.productsWith(code);
  if (asOf === undefined) return all;
  const early = all.filter((product) => registry.existedOn(code, { targets: [{ product }] }, asOf));
  return early.length > 0 ? early : all;
}

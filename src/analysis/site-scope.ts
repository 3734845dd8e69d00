import { type Registry, type Scope, type ScopeTarget, namespaceOf } from '../registry/index.ts';
import type { ErrorOrigin } from './error-origin/types.ts';
import type { CodeExpression, FileFacts } from './types.ts';

/** How far a scope may be narrowed: to the actions that are called where they are known, always or never. */
export type ScopeOption = 'auto' | 'action' | 'product';

/**
 * Whose codes can arrive at a site, and how that is known: by the calls that can fail, by what the file imports, by the
 * settings, or by the products that define all codes named there.
 */
export interface SiteScope {
  readonly source: 'calls' | 'imports' | 'settings' | 'codes';
  readonly targets: readonly ScopeTarget[];
  /** Whether nothing else can arrive: every call is understood. */
  readonly isComplete: boolean;
}

/**
 * The scope of a site, the narrowest first. A scope that holds none of the codes in question (`named`) is wrong for them,
 * so the next one is asked; at last products are guessed (see `guessScope`). `undefined` if nothing tells.
 */
export function findSiteScope(
  expression: CodeExpression,
  named: readonly string[],
  guess: () => SiteScope | undefined,
  facts: FileFacts,
  option: ScopeOption,
): SiteScope | undefined {
  const { registry } = facts;
  const calls = option === 'product' ? undefined : findCallScope(expression);
  if (calls !== undefined && holdsAny(calls.targets, named, registry)) return calls;
  if (option === 'action') return undefined;
  const file = findFileScope(facts);
  if (file !== undefined && holdsAny(file.targets, named, registry)) return file;
  // Who names his products says that codes of others do not arrive.
  return file?.source === 'settings' ? undefined : guess();
}

/** The codes of a namespace that can arrive in a scope. For products that are only likely, those that all of them have. */
export function findCodesInScope(
  namespace: string,
  { source, targets }: SiteScope,
  registry: Registry,
): readonly string[] {
  if (source !== 'codes') return registry.codesOfNamespace(namespace, { targets });
  const [first = NO_TARGET, ...others] = targets;
  return registry.codesOfNamespace(namespace, { targets: [first] }).filter((code) => {
    if (others.length === 0 || isCommon(code, registry)) return true;
    const having = registry.productsWith(code);
    return others.every(({ product }) => having.includes(product));
  });
}

/** What no product has: a code there is common to all. */
const NO_TARGET: ScopeTarget = { product: '' };
const NO_PRODUCT: Scope = { targets: [NO_TARGET] };

/** Whether every action of every product can answer a code. */
export function isCommon(code: string, registry: Registry): boolean {
  return registry.isCode(code, NO_PRODUCT);
}

const scopes = new WeakMap<ErrorOrigin, SiteScope>();

/** The calls whose failure an expression holds, as a scope. Kept, since each rule asks for each literal. */
export function findCallScope({ origin }: CodeExpression): SiteScope | undefined {
  if (origin === undefined || origin.calls.length === 0) return undefined;
  const scope = scopes.get(origin) ?? createCallScope(origin);
  scopes.set(origin, scope);
  return scope;
}

function createCallScope(origin: ErrorOrigin): SiteScope {
  const targets = origin.calls.map(({ product, version, action }) => ({
    product,
    ...(version !== undefined && { version }),
    ...(action !== undefined && { action }),
  }));
  const byText = new Map(targets.map((target) => [JSON.stringify(target), target]));
  return { source: 'calls', targets: [...byText.values()], isComplete: origin.complete };
}

function findFileScope({ scope: { scope, source } }: FileFacts): SiteScope | undefined {
  return source === 'none' ? undefined : { source, targets: scope.targets, isComplete: false };
}

function holdsAny(targets: readonly ScopeTarget[], named: readonly string[], registry: Registry): boolean {
  const scope = { targets };
  return named.some((code) => registry.isCode(code, scope));
}

/** The products that define all codes named at a site. Common codes tell nothing. */
export function guessScope(named: readonly string[], registry: Registry): SiteScope | undefined {
  const [first, ...others] = named
    .filter((code) => !isCommon(code, registry))
    .map((code) => registry.productsWith(code));
  const products = (first ?? []).filter((product) => others.every((list) => list.includes(product)));
  if (first !== undefined && products.length === 0) return undefined;
  return { source: 'codes', targets: products.map((product) => ({ product })), isComplete: false };
}

/** The namespaces in a scope that hold dotted codes; a bare code alone is no namespace to dispatch on. */
export function findNamespacesInScope({ targets }: SiteScope, registry: Registry): readonly string[] {
  const dotted = [...registry.codesIn({ targets })].filter((code) => code.includes('.'));
  return [...new Set(dotted.map(namespaceOf))];
}

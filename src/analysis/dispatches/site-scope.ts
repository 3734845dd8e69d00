import { type Registry, type Scope, type ScopeTarget, namespaceOf } from '../../registry/index.ts';
import type { ErrorOrigin } from '../error-origin/index.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { FileFacts } from '../facts.ts';

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
  const { registry } = facts.settings;
  const holdsAny = ({ targets }: SiteScope) => named.some((code) => registry.isCode(code, { targets }));
  const calls = option === 'product' ? undefined : findCallScope(expression);
  if (calls !== undefined && holdsAny(calls)) return calls;
  if (option === 'action') return undefined;
  const file = findFileScope(facts);
  if (file !== undefined && holdsAny(file)) return file;
  // Who names his products says that codes of others do not arrive.
  return file?.source === 'settings' ? undefined : guess();
}

/** Every site has the common codes in scope; where nothing tells whose codes arrive, it has these alone. */
const COMMON: SiteScope = { source: 'codes', targets: [], isComplete: false };

/** The scope in which a namespace is looked at: that of the calls, if all are understood or any answers a code of it. */
export function findNamespaceScope(namespace: string, expression: CodeExpression, facts: FileFacts): SiteScope {
  const calls = findCallScope(expression);
  const areTold =
    calls !== undefined && (calls.isComplete || findCodesInScope(namespace, calls, facts.settings.registry).length > 0);
  return areTold ? calls : (findFileScope(facts) ?? COMMON);
}

/** The codes of a namespace that can arrive in a scope, but for the bare one. */
export function findDottedInScope(namespace: string, scope: SiteScope, registry: Registry): readonly string[] {
  return findCodesInScope(namespace, scope, registry).filter((code) => code !== namespace);
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

/** Whether a code can arrive from every action of every product. */
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

/** The products that define all codes named at a site. Common codes tell nothing. */
export function guessScope(named: readonly string[], registry: Registry): SiteScope | undefined {
  const [first, ...others] = named
    .filter((code) => !isCommon(code, registry))
    .map((code) => registry.productsWith(code));
  const products = (first ?? []).filter((product) => others.every((list) => list.includes(product)));
  if (first !== undefined && products.length === 0) return undefined;
  return { source: 'codes', targets: products.map((product) => ({ product })), isComplete: false };
}

/** How many codes (or namespaces) the targets of a scope list themselves, and how many belong to it as common ones alone. */
export interface ScopeCount {
  readonly listed: number;
  readonly common: number;
}

/** Counts codes of a scope. For products that are only likely, the listed ones are those that all of them list. */
export function countCodes(codes: readonly string[], { source, targets }: SiteScope, registry: Registry): ScopeCount {
  const scopes = source === 'codes' ? targets.map((target) => ({ targets: [target] })) : [{ targets }];
  const isListed = (code: string) => scopes.length > 0 && scopes.every((scope) => registry.isListed(code, scope));
  const listed = codes.filter(isListed).length;
  return { listed, common: codes.length - listed };
}

/** Counts namespaces of a scope. One that holds common codes alone is listed by no target. */
export function countNamespaces(namespaces: readonly string[], scope: SiteScope, registry: Registry): ScopeCount {
  const counts = namespaces.map((namespace) =>
    countCodes(findDottedInScope(namespace, scope, registry), scope, registry),
  );
  const listed = counts.filter((count) => count.listed > 0).length;
  return { listed, common: namespaces.length - listed };
}

/** The namespaces in a scope that hold dotted codes; a bare code alone is no namespace to dispatch on. */
export function findNamespacesInScope({ targets }: SiteScope, registry: Registry): readonly string[] {
  const dotted = [...registry.codesIn({ targets })].filter((code) => code.includes('.'));
  return [...new Set(dotted.map(namespaceOf))];
}

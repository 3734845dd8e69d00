import type { ScopeCount } from '../analysis/dispatches/scope-codes.ts';
import type { SiteScope } from '../analysis/dispatches/site-scope.ts';
import type { Registry, ScopeTarget } from '../registry/index.ts';
import { listNames } from './text.ts';

/** How many products a message names. */
const LISTED = 3;

/** The words for one and for several of what is counted: what the targets of a scope list, and what is common alone. */
const NOUNS = {
  code: { listed: ['code', 'codes'], common: ['common code', 'common codes'] },
  namespace: {
    listed: ['namespace of codes', 'namespaces of codes'],
    common: ['namespace of common codes', 'namespaces of common codes'],
  },
} as const;

/**
 * How many codes (or namespaces) belong to a scope, and whose they are, as the count that comes first and the text after it:
 * `5` … `codes documented for scf CopyFunction and 1 common code`. Common codes are counted apart, as the command does.
 */
export function describeCount(
  { listed, common }: ScopeCount,
  scope: SiteScope,
  registry: Registry,
  counted: keyof typeof NOUNS = 'code',
): { readonly count: number; readonly scope: string } {
  const nouns = NOUNS[counted];
  const commonNoun = nouns.common[common === 1 ? 0 : 1];
  if (listed === 0) return { count: common, scope: commonNoun };
  const ofTargets = `${nouns.listed[listed === 1 ? 0 : 1]} ${describeOwners(scope, registry)}`;
  return { count: listed, scope: common === 0 ? ofTargets : `${ofTargets} and ${common} ${commonNoun}` };
}

/**
 * `scf CreateFunction and scf GetFunction`. An action that documents no code stands for its product, whose codes count then;
 * where a product stands for itself, its actions add nothing.
 */
export function describeCalls({ targets }: Pick<SiteScope, 'targets'>, registry: Registry): string {
  const whole = targets.filter((target) => !documentsCodes(target, registry)).map(({ product }) => product);
  const calls = targets.map(({ product, action }) =>
    action === undefined || whole.includes(product) ? product : `${product} ${action}`,
  );
  return listNames([...new Set(calls)]);
}

function documentsCodes(target: ScopeTarget, registry: Registry): boolean {
  const { action } = target;
  if (action === undefined) return false;
  return registry.productVersions(target).some(({ actions }) => (actions.get(action) ?? []).length > 0);
}

function describeOwners({ source, targets }: SiteScope, registry: Registry): string {
  const products = [...new Set(targets.map(({ product }) => product))];
  if (source === 'codes') return describeGuess(products);
  return `documented for ${source === 'calls' ? describeCalls({ targets }, registry) : listNames(products)}`;
}

function describeGuess(products: readonly string[]): string {
  if (products.length > LISTED) return `that the ${products.length} products with all codes named here share`;
  const names = listNames(products);
  return products.length === 1
    ? `documented for ${names} (the product with all codes named here)`
    : `that ${names}, the products with all codes named here, share`;
}

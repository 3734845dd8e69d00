import type { ScopeCount, SiteScope } from '../analysis/dispatches/scope-codes.ts';
import { groupBy } from '../memo/group-by.ts';
import { ALL_CODES, type Registry, type ScopeTarget, namespaceOf } from '../registry/index.ts';
import { NOUNS, PHRASES } from './english.ts';
import { render } from '../language/sentence.ts';
import { listNames } from './text.ts';

/** What settings and options leave out of the codes that are counted. */
export interface Omitted {
  readonly asOf: string | undefined;
  readonly ignoreCodes: readonly string[];
  readonly considerCommonCodes: boolean;
}

/** How many codes (or namespaces) belong to a scope. */
interface Counted {
  readonly required: ScopeCount;
  readonly scope: SiteScope;
  readonly noun?: keyof typeof NOUNS;
  /** Says which codes are counted: `codes` → `such codes`. */
  readonly qualify?: (noun: string) => string;
}

/**
 * How many codes (or namespaces) belong to a scope, and whose they are, as the count that comes first and the text after it:
 * `5` … `codes documented for scf CopyFunction and 1 common code`. Common codes are counted apart, as the command does.
 */
export function describeCount(
  { required: { listed, common }, scope, noun = 'code', qualify = (plain) => plain }: Counted,
  registry: Registry,
): { readonly count: number; readonly scope: string } {
  const commonNoun = NOUNS[noun].common[common === 1 ? 0 : 1];
  if (listed === 0) return { count: common, scope: qualify(commonNoun) };
  const ofTargets = describeOwned(qualify(NOUNS[noun].listed[listed === 1 ? 0 : 1]), scope, registry);
  const both = { listed: ofTargets, count: common, noun: commonNoun };
  return { count: listed, scope: common === 0 ? ofTargets : render(PHRASES.andCommon, both) };
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

/** The products of a scope, each once. */
export function productsOf({ targets }: { readonly targets: readonly ScopeTarget[] }): readonly string[] {
  return [...new Set(targets.map(({ product }) => product))];
}

/**
 * The commands that print the codes of namespaces in a scope, one for each product: `npx eslint-plugin-tencentcloud-errors codes scf --namespace LimitExceeded`.
 * None for types and for common codes.
 */
export function writeListCommands(
  { targets }: Pick<SiteScope, 'targets'>,
  namespaces: readonly string[],
  { asOf, ignoreCodes, considerCommonCodes }: Omitted,
  registry: Registry,
): readonly string[] {
  const byProduct = groupBy(targets, ({ product, version }) =>
    version === undefined ? product : `${product}@${version}`,
  );
  return Array.from(byProduct, ([name, own]) => {
    // A target without an action that documents codes stands for its product.
    const isOfActions = own.every((target) => documentsCodes(target, registry));
    const actions = isOfActions ? own.flatMap(({ action }) => action ?? []) : [];
    const options = [
      ...actions.map((action) => `--action ${action}`),
      ...namespaces.map((namespace) => `--namespace ${namespace}`),
      ...ignoreCodes
        .filter((pattern) => namespaces.includes(namespaceOf(pattern)))
        .map((pattern) => `--except ${pattern.endsWith(ALL_CODES) ? `'${pattern}'` : pattern}`),
      ...(considerCommonCodes ? [] : ['--no-common']),
      ...(asOf === undefined ? [] : [`--as-of ${asOf}`]),
    ];
    return ['npx eslint-plugin-tencentcloud-errors codes', name, ...options].join(' ');
  });
}

function documentsCodes(target: ScopeTarget, registry: Registry): boolean {
  const { action } = target;
  if (action === undefined) return false;
  return registry.productVersions(target).some(({ actions }) => (actions.get(action) ?? []).length > 0);
}

function describeOwned(noun: string, scope: SiteScope, registry: Registry): string {
  if (scope.source === 'type') return render(PHRASES.allowed, { noun });
  const products = productsOf(scope);
  const owners = scope.source === 'calls' ? describeCalls(scope, registry) : listNames(products);
  if (scope.source !== 'codes') return render(PHRASES.documented, { noun, owners });
  return products.length === 1
    ? render(PHRASES.documentedForGuess, { noun, owners })
    : render(PHRASES.shared, { noun, count: products.length });
}

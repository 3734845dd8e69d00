import type { ScopeCount, SiteScope } from '../analysis/dispatches/scope-codes.ts';
import { groupBy } from '../memo/group-by.ts';
import { ALL_CODES, type Registry, type ScopeTarget, namespaceOf } from '../registry/index.ts';
import { render } from '../language/sentence.ts';
import { listAs } from './lists.ts';
import { NOUNS, type Noun, PHRASES } from './sentences.ts';
import type { Wording } from './wording.ts';

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
  readonly noun?: Noun;
  /** Says which codes are counted: `codes` → `such codes`. */
  readonly qualify?: (noun: string) => string;
}

/**
 * How many codes (or namespaces) belong to a scope, and whose they are: `5 codes documented for scf CopyFunction and 1 common code`.
 * In Chinese, a clause. Common codes are counted apart, as the command does.
 */
export function describeCount(
  { required: { listed, common }, scope, noun = 'code', qualify = (plain) => plain }: Counted,
  wording: Wording,
): string {
  const { language } = wording;
  const nouns = NOUNS[language][noun];
  const commonNoun = nouns.common[common === 1 ? 0 : 1];
  if (listed === 0) return render(PHRASES.counted[language], { count: common, noun: qualify(commonNoun) });
  const ofTargets = describeOwned(listed, qualify(nouns.listed[listed === 1 ? 0 : 1]), scope, wording);
  const both = { listed: ofTargets, count: common, noun: commonNoun };
  return common === 0 ? ofTargets : render(PHRASES.andCommon[language], both);
}

/**
 * `scf CreateFunction and scf GetFunction`. An action that documents no code stands for its product, whose codes count then;
 * where a product stands for itself, its actions add nothing.
 */
export function describeCalls({ targets }: Pick<SiteScope, 'targets'>, { registry, language }: Wording): string {
  const whole = targets.filter((target) => !documentsCodes(target, registry)).map(({ product }) => product);
  const calls = targets.filter(({ product, action }) => action !== undefined && !whole.includes(product));
  const names = targets.map((target) =>
    calls.includes(target) ? `${target.product} ${target.action ?? ''}` : target.product,
  );
  return listAs(nounOf(calls.length, targets.length), [...new Set(names)], language);
}

/** What is counted in a list of calls and of products that stand for theirs. */
function nounOf(calls: number, all: number): 'call' | 'product' | 'target' {
  if (calls === all) return 'call';
  return calls === 0 ? 'product' : 'target';
}

/** The products of a scope, each once. */
export function productsOf({ targets }: { readonly targets: readonly ScopeTarget[] }): readonly string[] {
  return [...new Set(targets.map(({ product }) => product))];
}

/**
 * The commands that print the codes of namespaces in a scope, one for each product, in backquotes:
 * `npx eslint-plugin-tencentcloud-errors codes scf --namespace LimitExceeded`. None for types and for common codes.
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
    return `\`${['npx eslint-plugin-tencentcloud-errors codes', name, ...options].join(' ')}\``;
  });
}

function documentsCodes(target: ScopeTarget, registry: Registry): boolean {
  const { action } = target;
  if (action === undefined) return false;
  return registry.productVersions(target).some(({ actions }) => (actions.get(action) ?? []).length > 0);
}

function describeOwned(count: number, noun: string, scope: SiteScope, wording: Wording): string {
  const { language } = wording;
  if (scope.source === 'type') return render(PHRASES.allowed[language], { count, noun });
  const products = productsOf(scope);
  const owners = scope.source === 'calls' ? describeCalls(scope, wording) : listAs('product', products, language);
  if (scope.source !== 'codes') return render(PHRASES.documented[language], { count, noun, owners });
  return products.length === 1
    ? render(PHRASES.documentedForGuess[language], { count, noun, owners })
    : render(PHRASES.shared[language], { count, noun, products: products.length });
}

import { groupBy } from '../../memo/group-by.ts';
import { explain } from '../../registry/explain/index.ts';
import { type ProductVersion, type Registry, subCodeOf } from '../../registry/index.ts';
import { type SiteScope, findCallScope, findDottedInScope } from '../dispatches/site-scope.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** A code that exists, but that none of the calls whose failure is handled documents. */
export interface ImpossibleCode {
  readonly literal: CodeLiteral;
  readonly scope: SiteScope;
  /** Who does answer it: actions of the same product, else products. */
  readonly owners: readonly string[];
  /** What is documented for the calls in its place, best first. None where the literal stands elsewhere than it is compared. */
  readonly candidates: readonly string[];
}

/**
 * Finds codes that cannot arrive. Only where every call in the guarded code is understood: otherwise something else may
 * answer them. A text that several sites share, as the entry of a list, must be impossible at each of them.
 */
export function findImpossible(facts: FileFacts): readonly ImpossibleCode[] {
  const judged = facts.sites
    .filter(({ kind }) => kind !== 'message')
    .flatMap((site) => site.literals.map((literal) => ({ literal, found: findInSite(literal, site, facts) })));
  return [...groupBy(judged, ({ literal }) => String(literal.range[0])).values()].flatMap((sharing) => {
    const found = sharing.flatMap((each) => each.found ?? []);
    return found.length === sharing.length ? found.slice(0, 1) : [];
  });
}

function findInSite(
  literal: CodeLiteral,
  { node, expression }: CodeSite,
  facts: FileFacts,
): ImpossibleCode | undefined {
  const scope = findCallScope(expression);
  if (scope?.isComplete !== true || !isDocumented(scope, facts.settings.registry)) return undefined;
  if (literal.match !== 'code' || isOthers(literal.value, scope, facts)) return undefined;
  const verdict = explain(literal.value, { targets: scope.targets }, facts.settings.registry);
  if (verdict.kind !== 'other-scope') return undefined;
  const owners = findOwners(literal.value, scope, verdict.products, facts.settings.registry);
  if (owners.length === 0) return undefined;
  // A constant may meet the codes of other calls as well, which can return what it holds.
  const isHere = node.range[0] <= literal.range[0] && literal.range[1] <= node.range[1];
  return { literal, scope, owners, candidates: isHere ? verdict.candidates : [] };
}

/** What the settings add can arrive, and a bare code whose namespace can arrive is a matter of `findBareNamespaces`. */
function isOthers(code: string, scope: SiteScope, { settings }: FileFacts): boolean {
  const isNamespace = subCodeOf(code) === undefined && findDottedInScope(code, scope, settings.registry).length > 0;
  return isNamespace || settings.isAdditionalCode(code);
}

/** Whether every target has codes: what documents nothing says nothing. */
function isDocumented({ targets }: SiteScope, registry: Registry): boolean {
  return targets.every((target) => registry.productVersions(target).some(hasCodes));
}

/** The names of current codes are at hand; the records of all codes take much longer to make. */
function hasCodes(version: ProductVersion): boolean {
  return (version.current ?? []).length > 0 || version.codes.size > 0;
}

/** `scf CreateFunction`, `scf UpdateFunctionCode`; where the product has the code in no action, or is another: products. */
function findOwners(
  code: string,
  { targets }: SiteScope,
  products: readonly string[],
  registry: Registry,
): readonly string[] {
  const actions = targets.flatMap(({ product, version }) =>
    registry
      .productVersions(version === undefined ? { product } : { product, version })
      .flatMap(({ actions: all }) =>
        [...all].filter(([, codes]) => codes.includes(code)).map(([action]) => `${product} ${action}`),
      ),
  );
  if (actions.length > 0) return [...new Set(actions)].sort();
  // What the product has in no action may come from any of them.
  return targets.some(({ product }) => products.includes(product)) ? [] : products;
}

import { groupBy } from '../../memo/group-by.ts';
import { explain } from '../../registry/explain/index.ts';
import { type ProductVersion, type Registry, subCodeOf } from '../../registry/index.ts';
import { dottedCodesInScope, type SiteScope } from '../dispatches/scope-codes.ts';
import { findCallScope } from '../dispatches/site-scope.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** A code that exists, but that no call whose failure is handled documents. */
export interface ImpossibleCode {
  readonly literal: CodeLiteral;
  readonly scope: SiteScope;
  /** What returns the code: actions of the same product, else products. */
  readonly owners: readonly string[];
  /** Similar codes that the calls document, best first. None if the literal is a constant from elsewhere in the file. */
  readonly candidates: readonly string[];
}

/**
 * Finds codes that cannot reach their site. Every call that can fail must be understood: otherwise some other call may return
 * them. A text that several sites share, such as the entry of a list, must be impossible at each of them; where it is only defined,
 * nothing can reach it.
 */
export function listImpossibleCodes(facts: FileFacts): readonly ImpossibleCode[] {
  const judged = facts.sites
    .filter(({ kind }) => kind !== 'message' && kind !== 'definition')
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
  if (literal.match !== 'code' || isExempt(literal.value, scope, facts)) return undefined;
  const verdict = explain(literal.value, { targets: scope.targets }, facts.settings.registry);
  if (verdict.kind !== 'other-scope') return undefined;
  const actions = listActionsWith(literal.value, scope, facts.settings.registry);
  const owners = actions.length > 0 ? actions : listOtherProducts(verdict.products, scope);
  if (owners.length === 0) return undefined;
  // Other sites may compare the same constant with codes of other calls, which can return it.
  const isHere = node.range[0] <= literal.range[0] && literal.range[1] <= node.range[1];
  return { literal, scope, owners, candidates: isHere ? verdict.candidates : [] };
}

/** Codes that the settings add are possible, and `listBareNamespaces` finds bare codes whose namespace is possible. */
function isExempt(code: string, scope: SiteScope, { settings }: FileFacts): boolean {
  const isNamespace = subCodeOf(code) === undefined && dottedCodesInScope(code, scope, settings.registry).length > 0;
  return isNamespace || settings.isAdditionalCode(code);
}

/** Whether every target documents codes. If one documents none, nothing is known to be impossible. */
function isDocumented({ targets }: SiteScope, registry: Registry): boolean {
  return targets.every((target) => registry.productVersions(target).some(hasCodes));
}

/** Looks at the names of current codes first: the records of all codes take much longer to make. */
function hasCodes(version: ProductVersion): boolean {
  return (version.current ?? []).length > 0 || version.codes.size > 0;
}

/** Actions of the products in scope that return a code: `scf CreateFunction`. */
function listActionsWith(code: string, { targets }: SiteScope, registry: Registry): readonly string[] {
  const actions = targets.flatMap(({ product, version }) =>
    registry
      .productVersions(version === undefined ? { product } : { product, version })
      .flatMap(({ actions: all }) =>
        [...all].filter(([, codes]) => codes.includes(code)).map(([action]) => `${product} ${action}`),
      ),
  );
  return [...new Set(actions)].sort();
}

/** None if a product in scope has the code: without any action that lists it, each may return it. */
function listOtherProducts(products: readonly string[], { targets }: SiteScope): readonly string[] {
  return targets.some(({ product }) => products.includes(product)) ? [] : products;
}

import { groupBy } from '../../memo/group-by.ts';
import { oncePerObject } from '../../memo/once.ts';
import { explain } from '../../registry/explain/index.ts';
import { type Registry, type ScopeTarget, subCodeOf } from '../../registry/index.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';
import { type CallOrigin, type ListScope, type PossibleCodes, findPossibleCodes } from './possible-scope.ts';

/** A code that exists, but that no call whose failure is handled documents. */
export interface ImpossibleCode {
  readonly literal: CodeLiteral;
  /** What lacks the code: the products, or the actions, that are called. */
  readonly called: readonly ScopeTarget[];
  /** What returns the code: actions of the same product, else products. */
  readonly owners: Owners;
  /**
   * Similar codes that the calls document, else their products, best first. None if the literal is a constant from elsewhere in the
   * file.
   */
  readonly candidates: readonly string[];
}

/** Names of products, or of their actions. */
interface Owners {
  readonly kind: 'call' | 'product';
  readonly names: readonly string[];
}

/**
 * Finds codes that cannot reach their site by the lists of the called products, or of the called actions. Every call that can fail
 * must be understood: otherwise some other call may return them. A text that several sites share, such as the entry of a list, must
 * be impossible at each of them; where it is only defined, nothing can reach it.
 */
export function listImpossibleCodes(facts: FileFacts, scope: ListScope): readonly ImpossibleCode[] {
  const possibleOf = oncePerObject((origin: CallOrigin) => findPossibleCodes(origin, scope, facts.settings.registry));
  const judged = facts.sites
    .filter(({ kind }) => kind !== 'message' && kind !== 'definition')
    .flatMap((site) => {
      const { origin } = site.expression;
      const possible = origin && possibleOf(origin);
      return site.literals.map((literal) => ({
        literal,
        found: possible && findInSite(literal, site, possible, facts),
      }));
    });
  return [...groupBy(judged, ({ literal }) => String(literal.range[0])).values()].flatMap((sharing) => {
    const found = sharing.flatMap((each) => each.found ?? []);
    return found.length === sharing.length ? found.slice(0, 1) : [];
  });
}

function findInSite(
  literal: CodeLiteral,
  { node }: CodeSite,
  possible: PossibleCodes,
  facts: FileFacts,
): ImpossibleCode | undefined {
  const { registry } = facts.settings;
  const { called, targets } = possible;
  if (literal.match !== 'code' || isExempt(literal.value, possible, facts)) return undefined;
  const verdict = explain(literal.value, { targets }, registry);
  if (verdict.kind !== 'other-scope') return undefined;
  const actions = listActionsWith(literal.value, targets, registry);
  const owners: Owners =
    actions.length > 0
      ? { kind: 'call', names: actions }
      : { kind: 'product', names: listOtherProducts(verdict.products, targets) };
  if (owners.names.length === 0) return undefined;
  // Other sites may compare the same constant with codes of other calls, which can return it.
  const isHere = node.range[0] <= literal.range[0] && literal.range[1] <= node.range[1];
  return { literal, called, owners, candidates: isHere ? listCandidates(literal.value, possible, registry) : [] };
}

/**
 * Codes that the settings add are possible, and `listBareNamespaces` finds bare codes whose namespace is possible.
 */
function isExempt(code: string, { targets }: PossibleCodes, { settings }: FileFacts): boolean {
  const inNamespace = subCodeOf(code) === undefined ? settings.registry.codesOfNamespace(code, { targets }) : [];
  return inNamespace.some((one) => one !== code) || settings.isAdditionalCode(code);
}

/** Similar codes of the called actions, if there are any: what only others of the product document arrives less often. */
function listCandidates(code: string, { actions, targets }: PossibleCodes, registry: Registry): readonly string[] {
  for (const scope of [actions, targets]) {
    const verdict = explain(code, { targets: scope }, registry);
    if (verdict.kind === 'other-scope' && verdict.candidates.length > 0) return verdict.candidates;
  }
  return [];
}

/** Actions of the products in scope that return a code: `scf CreateFunction`. */
function listActionsWith(code: string, targets: readonly ScopeTarget[], registry: Registry): readonly string[] {
  const actions = targets.flatMap(({ product }) =>
    registry
      .productVersions({ product })
      .flatMap(({ actions: all }) =>
        [...all].filter(([, codes]) => codes.includes(code)).map(([action]) => `${product} ${action}`),
      ),
  );
  return [...new Set(actions)].sort();
}

/** None if a product in scope has the code: without any action that lists it, each may return it. */
function listOtherProducts(products: readonly string[], targets: readonly ScopeTarget[]): readonly string[] {
  return targets.some(({ product }) => products.includes(product)) ? [] : products;
}

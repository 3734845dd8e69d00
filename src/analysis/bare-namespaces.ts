import { namespaceOf, subCodeOf } from '../registry/index.ts';
import { indexSites } from './site-index.ts';
import { type SiteScope, findCodesInScope, findSiteScope } from './site-scope.ts';
import type { CodeLiteral, CodeSite, FileFacts } from './types.ts';

/** A comparison with a bare code, where codes of its namespace can arrive that it does not match. */
export interface BareNamespace {
  readonly site: CodeSite;
  readonly literal: CodeLiteral;
  /** The codes of the namespace that can arrive, but for the bare one. */
  readonly dotted: readonly string[];
  readonly scope: SiteScope;
  /** Whether the products in scope list the bare code itself. */
  readonly isListed: boolean;
}

/**
 * Finds bare codes that stand where their namespace may be meant. Silent where nothing tells whose codes arrive, and where
 * the same value is also held against the namespace or codes of it: then the bare one is meant.
 */
export function findBareNamespaces(facts: FileFacts): readonly BareNamespace[] {
  const found = facts.sites.flatMap((site) => (isComparison(site) ? findInSite(site, facts) : []));
  // Two sites can lead to one text: `LIST.includes(code) || LIST.some((entry) => code === entry)`.
  return [...new Map(found.map((each) => [each.literal.range[0], each])).values()];
}

function isComparison({ kind, expression: { part, isStatus } }: CodeSite): boolean {
  return part === 'code' && isStatus !== true && kind !== 'collection' && kind !== 'assertion';
}

function findInSite(site: CodeSite, facts: FileFacts): readonly BareNamespace[] {
  return site.literals.flatMap((literal) => {
    const { value, match } = literal;
    if (match !== 'code' || subCodeOf(value) !== undefined || isRefined(site, value, facts)) return [];
    const scope = findSiteScope(site.expression, [value], () => undefined, facts, 'auto');
    if (scope === undefined) return [];
    const dotted = findCodesInScope(value, scope, facts.registry).filter((code) => code !== value);
    const listing = facts.registry.productsWith(value);
    const isListed = scope.targets.some(({ product }) => listing.includes(product));
    return dotted.length === 0 ? [] : { site, literal, dotted, scope, isListed };
  });
}

/** Whether the same value is also held against the namespace, or against codes of it. */
function isRefined({ expression: { key } }: CodeSite, namespace: string, { sites }: FileFacts): boolean {
  return indexSites(sites)
    .literalsOf(key)
    .some(({ literals }) =>
      literals.some(({ value, match }) =>
        match === 'code'
          ? value !== namespace && namespaceOf(value) === namespace
          : namespace.startsWith(value.replace(/\.$/, '')),
      ),
    );
}

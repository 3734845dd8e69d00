import { type Registry, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import { indexSites } from '../dispatches/site-index.ts';
import {
  type ScopeCount,
  type SiteScope,
  countCodes,
  findDottedInScope,
  findNamespaceScope,
  isCommon,
} from '../dispatches/site-scope.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** A comparison with a bare code, where codes of its namespace can arrive that it does not match. */
export interface BareNamespace {
  readonly site: CodeSite;
  readonly literal: CodeLiteral;
  /** The codes of the namespace that can arrive, but for the bare one. */
  readonly dotted: readonly string[];
  readonly count: ScopeCount;
  readonly scope: SiteScope;
  /** Whether the bare code itself can arrive by what is documented: products in scope list it, or it is a common code. */
  readonly isListed: boolean;
}

/**
 * Finds bare codes that stand where their namespace may be meant. Silent where the same value is also held against the
 * namespace or codes of it: then the bare one is meant.
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
  const { registry } = facts.settings;
  return site.literals.flatMap((literal) => {
    const { value, match } = literal;
    if (match !== 'code' || !isBareCode(value, facts) || isRefined(site, value, facts)) return [];
    const scope = findNamespaceScope(value, site.expression, facts);
    const dotted = findDottedInScope(value, scope, registry);
    if (dotted.length === 0) return [];
    return {
      site,
      literal,
      dotted,
      count: countCodes(dotted, scope, registry),
      scope,
      isListed: isListed(value, scope, registry),
    };
  });
}

/** What is no code of any product is an unknown code, and one that was withdrawn is a retired one: other rules speak of them. */
function isBareCode(value: string, { settings: { registry }, scope: { scope } }: FileFacts): boolean {
  const isCode = subCodeOf(value) === undefined && registry.isCode(value, WHOLE_REGISTRY);
  return isCode && registry.retirement(value, scope) === undefined;
}

/** Where no product is known, any that lists the code may be called. */
function isListed(value: string, { targets }: SiteScope, registry: Registry): boolean {
  const listing = registry.productsWith(value);
  return isCommon(value, registry) || targets.length === 0 || targets.some(({ product }) => listing.includes(product));
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

import { type Registry, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import { indexSites } from '../dispatches/site-index.ts';
import {
  type ScopeCount,
  countCodes,
  dottedCodesInScope,
  isCommon,
  isDue,
  type SiteScope,
} from '../dispatches/scope-codes.ts';
import { scopeOfNamespace } from '../dispatches/site-scope.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** A comparison with a bare code, at a site that dotted codes of the same namespace can reach. */
export interface BareNamespace {
  readonly site: CodeSite;
  readonly literal: CodeLiteral;
  /** The codes of the namespace that can reach the site, without the bare code. */
  readonly dotted: readonly string[];
  readonly count: ScopeCount;
  readonly scope: SiteScope;
  /** Whether the bare code itself is documented: a product in scope lists it, or it is a common code. */
  readonly isListed: boolean;
}

/**
 * Finds bare codes where the author may have meant the whole namespace. Leaves out values that are also compared with the
 * namespace or with dotted codes of it: there the author means the bare code.
 */
export function listBareNamespaces(facts: FileFacts): readonly BareNamespace[] {
  const found = facts.sites.flatMap((site) => (isComparison(site) ? listInSite(site, facts) : []));
  // Two sites can lead to one text: `LIST.includes(code) || LIST.some((entry) => code === entry)`.
  return [...new Map(found.map((each) => [each.literal.range[0], each])).values()];
}

function isComparison({ kind, expression: { part, field } }: CodeSite): boolean {
  const holdsCodes = field === undefined || field.product !== undefined;
  return part === 'code' && holdsCodes && kind !== 'definition' && kind !== 'assertion';
}

function listInSite(site: CodeSite, facts: FileFacts): readonly BareNamespace[] {
  const { registry } = facts.settings;
  return site.literals.flatMap((literal) => {
    const { value, match } = literal;
    if (match !== 'code' || !isBareCode(value, facts) || isRefined(site, value, facts)) return [];
    const scope = scopeOfNamespace(value, site.expression, facts);
    const dotted = dottedCodesInScope(value, scope, registry).filter((code) => isDue(code, scope, facts.settings));
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

/** Other rules report unknown codes and retired ones. */
function isBareCode(value: string, { settings: { registry }, scope: { scope } }: FileFacts): boolean {
  const isCode = subCodeOf(value) === undefined && registry.isCode(value, WHOLE_REGISTRY);
  return isCode && registry.retirement(value, scope) === undefined;
}

/** Where no product is known, any product that lists the code may be called. */
function isListed(value: string, { targets }: SiteScope, registry: Registry): boolean {
  const listing = registry.productsWith(value);
  return isCommon(value, registry) || targets.length === 0 || targets.some(({ product }) => listing.includes(product));
}

/** Whether the same value is also compared with the namespace, or with dotted codes of it. */
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

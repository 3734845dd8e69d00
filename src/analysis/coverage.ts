import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../registry/index.ts';
import type { Registry, Scope } from '../registry/index.ts';
import type { CodeSite, FileFacts, ScopeSource } from './types.ts';

/** A namespace that a dispatch enumerates, and what it does not handle of it. */
export interface NamespaceCoverage {
  readonly namespace: string;
  /** Codes that can arrive and are not handled, sorted. */
  readonly missing: readonly string[];
  /** How many codes of the namespace can arrive. */
  readonly required: number;
  /** Products whose codes were required; empty for common codes alone. */
  readonly products: readonly string[];
  readonly source: ScopeSource | 'codes';
}

/** What a dispatch on a code covers. `unscoped`: namespaces that it enumerates, but nothing says whose codes arrive. */
export interface Coverage {
  readonly namespaces: readonly NamespaceCoverage[];
  readonly unscoped: readonly string[];
}

/** What a dispatch handles, by the literals that were met before and in it. */
interface Handled {
  readonly codes: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly namespaces: ReadonlySet<string>;
}

/** Holds what a `switch` (or another dispatch) handles against the codes that can arrive. */
export function findCoverage(site: CodeSite, facts: FileFacts): Coverage {
  const named = site.literals.filter(({ match, value }) => match === 'code' && subCodeOf(value) !== undefined);
  const known = named.map(({ value }) => value).filter((code) => facts.registry.isCode(code, WHOLE_REGISTRY));
  const handled = findHandled(site, facts);
  const namespaces: NamespaceCoverage[] = [];
  const unscoped: string[] = [];
  for (const namespace of new Set(known.map(namespaceOf))) {
    const required = findRequired(namespace, known, facts);
    if (required === undefined) unscoped.push(namespace);
    else namespaces.push(cover(namespace, required, handled));
  }
  return { namespaces, unscoped };
}

interface Required {
  readonly codes: readonly string[];
  readonly products: readonly string[];
  readonly source: NamespaceCoverage['source'];
}

function cover(namespace: string, { codes, products, source }: Required, handled: Handled): NamespaceCoverage {
  const missing = codes.filter((code) => !isHandled(code, handled));
  return { namespace, missing, required: codes.length, products, source };
}

function isHandled(code: string, { codes, prefixes, namespaces }: Handled): boolean {
  return codes.has(code) || namespaces.has(namespaceOf(code)) || prefixes.some((prefix) => code.startsWith(prefix));
}

/**
 * The codes of a namespace that can arrive: those of the file's scope if the scope has any code that is named here,
 * else those that all products share which define every code named here. `undefined` if no product does.
 */
function findRequired(namespace: string, named: readonly string[], facts: FileFacts): Required | undefined {
  const { registry, scope } = facts;
  const ofNamespace = named.filter((code) => namespaceOf(code) === namespace);
  if (scope.source !== 'none' && ofNamespace.some((code) => registry.isCode(code, scope.scope))) {
    const products = [...new Set(scope.scope.targets.map(({ product }) => product))];
    return { codes: registry.codesOfNamespace(namespace, scope.scope), products, source: scope.source };
  }
  return findRequiredByCodes(namespace, named, registry);
}

function findRequiredByCodes(namespace: string, named: readonly string[], registry: Registry): Required | undefined {
  const own = named.filter((code) => !isCommon(code, registry));
  const [first, ...others] = own.map((code) => registry.productsWith(code));
  const products = (first ?? []).filter((product) => others.every((list) => list.includes(product)));
  if (own.length > 0 && products.length === 0) return undefined;
  const codes = registry.codesOfNamespace(namespace, WHOLE_REGISTRY).filter((code) => {
    if (isCommon(code, registry)) return true;
    const having = registry.productsWith(code);
    return products.length > 0 && products.every((product) => having.includes(product));
  });
  return { codes, products, source: 'codes' };
}

/** A scope that no product has: what is a code there is common to all. */
const NO_PRODUCT: Scope = { targets: [{ product: '' }] };

function isCommon(code: string, registry: Registry): boolean {
  return registry.isCode(code, NO_PRODUCT);
}

/** The literals of the dispatch itself, of its rest comment, and of earlier tests of the same value in its function. */
function findHandled(site: CodeSite, { sites }: FileFacts): Handled {
  const literals = sites
    .filter((other) => other.expression.key === site.expression.key && isBefore(other, site))
    .flatMap((other) => other.literals);
  return {
    codes: new Set(literals.filter(({ match }) => match === 'code').map(({ value }) => value)),
    prefixes: literals.filter(({ match }) => match === 'prefix').map(({ value }) => value),
    namespaces: new Set(literals.filter(({ match }) => match === 'namespace').map(({ value }) => value)),
  };
}

function isBefore(other: CodeSite, site: CodeSite): boolean {
  return other === site || other.node === site.node || other.node.range[0] < site.node.range[0];
}

/** Whether a `switch` has a `default`, and where its names for the rest stand. */
export function findDefault(node: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  return node.cases.find(({ test }) => test === null);
}

/** Where to report a `switch`: from the keyword to the end of what it dispatches on. */
export function findHeadLocation(
  node: TSESTree.SwitchStatement,
  sourceCode: TSESLint.SourceCode,
): TSESTree.SourceLocation {
  const end = sourceCode.getTokenAfter(node.discriminant) ?? node.discriminant;
  return { start: node.loc.start, end: end.loc.end };
}

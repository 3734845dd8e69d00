import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { isNearNamespace } from '../../registry/explain/index.ts';
import { WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import { isCodeLike } from '../code-expressions/objections/code-like.ts';
import type { FileFacts } from '../facts.ts';
import type { Refusal, RefusalReason, RefusedLiteral } from '../refusals.ts';
import type { CodeSite } from '../sites/code-site.ts';

/** A place of a file that is about codes, or looks as if it were. */
export type Place = CheckedPlace | UncheckedPlace;

/** A place that the rules check. */
export interface CheckedPlace {
  readonly site: CodeSite;
  /** Literals that are left out there, with the reason. */
  readonly omitted: readonly Omission[];
}

/** A place that the rules do not check, or a code that meets nothing there, of which only misspellings are reported. */
export interface UncheckedPlace extends Omission {
  readonly site?: undefined;
  readonly node: TSESTree.Node;
  /** The expression that meets the literals; absent where they are only defined. */
  readonly compared?: TSESTree.Node;
}

/** Literals that are not checked for one reason. */
export interface Omission {
  readonly literals: readonly RefusedLiteral[];
  readonly reason: RefusalReason | 'lone-string';
}

/**
 * All places of a file that are about codes, and those that look so: they have a text with a namespace of Tencent Cloud, or what they compare
 * is called a code. In the order of the file.
 */
export function listPlaces(facts: FileFacts, refusals: readonly Refusal[]): readonly Place[] {
  const comparisons = refusals.filter(({ compared }) => compared !== undefined);
  const refusedAt = groupBy(comparisons, ({ node }) => node);
  const sites = facts.sites.map((site): CheckedPlace => {
    return { site, omitted: listOmissions(site, refusedAt.get(site.node) ?? [], facts) };
  });
  const checkedNodes = new Set(facts.sites.map(({ node }) => node));
  const refused = [...refusedAt]
    .filter(([node]) => !checkedNodes.has(node))
    .flatMap(([, all]) => withoutRepeats(all, new Set()))
    .filter((refusal) => isOfInterest(refusal, facts));
  const places = [...sites, ...refused];
  const definitions = listDefinitions(refusals, places, facts);
  const all = [...places, ...definitions];
  return [...all, ...listLoneStrings(facts, all)].sort((a, b) => startOf(a) - startOf(b));
}

/** Where a place begins: with the comparison, or with the first text that is defined. */
export function startOf(place: Place): number {
  const { node, literals } = place.site ?? place;
  const isDefinition = place.site === undefined ? place.compared === undefined : place.site.kind === 'definition';
  return (isDefinition ? literals[0]?.range[0] : undefined) ?? node.range[0];
}

/** What a site leaves out. A place may have been tried in several ways, so what it does check is none. */
function listOmissions(site: CodeSite, refusals: readonly Refusal[], facts: FileFacts): readonly Omission[] {
  if (site.kind === 'rest-comment') return [];
  const left = withoutRepeats(refusals, new Set(site.literals.map(keyOf)));
  return left.filter((refusal) => isOfInterest(refusal, facts)).map(({ literals, reason }) => ({ literals, reason }));
}

/** The refusals, each literal only in the first that has it. */
function withoutRepeats(refusals: readonly Refusal[], seen: Set<string>): readonly Refusal[] {
  return refusals.flatMap((refusal) => {
    const literals = refusal.literals.filter((literal) => !seen.has(keyOf(literal)));
    for (const literal of literals) seen.add(keyOf(literal));
    return literals.length === 0 ? [] : { ...refusal, literals };
  });
}

/** The definitions that are not checked, of whose texts no other place has any. */
function listDefinitions(
  refusals: readonly Refusal[],
  places: readonly Place[],
  facts: FileFacts,
): readonly UncheckedPlace[] {
  const definitions = refusals.filter(({ compared }) => compared === undefined);
  return withoutRepeats(definitions, new Set(places.flatMap(literalsOf).map(keyOf)))
    .map((refusal) => ({ ...refusal, literals: refusal.literals.filter(({ value }) => isNamespaced(value, facts)) }))
    .filter(({ literals }) => literals.length > 0);
}

/** The codes that are in no place. */
function listLoneStrings(facts: FileFacts, places: readonly Place[]): readonly UncheckedPlace[] {
  const seen = new Set(places.flatMap(literalsOf).map(keyOf));
  const { ast } = facts.sourceCode;
  return facts.codeStrings
    .filter((literal) => !seen.has(keyOf(literal)))
    .map((literal) => ({ node: ast, literals: [literal], reason: 'lone-string' }));
}

function literalsOf(place: Place): readonly RefusedLiteral[] {
  if (place.site === undefined) return place.literals;
  return [...place.site.literals, ...place.omitted.flatMap(({ literals }) => literals)];
}

function keyOf({ value, range }: RefusedLiteral): string {
  return `${range[0]} ${value}`;
}

function isOfInterest({ compared, literals }: Refusal, facts: FileFacts): boolean {
  const isNamed = compared !== undefined && isCodeLike(compared, facts.sourceCode);
  return isNamed || literals.some(({ value }) => isNamespaced(value, facts));
}

/** Whether a text is a code of any product, or begins with a namespace or nearly one: `ResourceNotFound.Shelf`. */
function isNamespaced(value: string, { settings: { registry } }: FileFacts): boolean {
  if (registry.isCode(value, WHOLE_REGISTRY)) return true;
  return /^[A-Z]\w*\.[A-Z]/.test(value) && isNearNamespace(namespaceOf(value), registry);
}

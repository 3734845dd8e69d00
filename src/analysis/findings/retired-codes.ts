import type { Verdict } from '../../registry/explain/index.ts';
import type { Scope } from '../../registry/index.ts';
import type { FileFacts } from '../facts.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { isDeprecated } from '../syntax/deprecations.ts';
import { findNodeAt } from '../syntax/nodes.ts';
import { type JudgedLiteral, judgeLiterals } from './judgement.ts';

/** A code that the lists had and dropped, where it meets a code. */
export interface RetiredCode {
  readonly judged: JudgedLiteral;
  readonly verdict: Extract<Verdict, { readonly kind: 'retired' }>;
  /** Whether a fix may put the replacement in its place: nothing speaks for it that the code is still returned. */
  readonly isSurelyReplaced: boolean;
}

/**
 * Finds codes that left the lists of all products in scope that had them. Leaves out those that left after the day of the setting
 * `asOf`, those that a call at the place may return all the same: one that was seen to, or that no list has; and definitions that
 * are documented as deprecated, whose author knows.
 */
export function listRetiredCodes(facts: FileFacts): readonly RetiredCode[] {
  return judgeLiterals(facts).flatMap((judged) => {
    const { literal, judgement } = judged;
    const { verdict } = judgement;
    if (verdict.kind !== 'retired' || isTooLate(verdict, facts)) return [];
    const sites = facts.sites.filter(({ literals }) => literals.some(({ value }) => value === literal.value));
    const here = sites.filter(({ literals }) => literals.some(({ range: [start] }) => start === literal.range[0]));
    if (here.some((site) => mayReturn(literal.value, site, facts)) || isKnownToBeOld(literal, here, facts)) return [];
    // A fix replaces all equal texts of a file.
    return {
      judged,
      verdict,
      isSurelyReplaced: sites.every((site) => isReplacedAt(site, literal.value, verdict, facts)),
    };
  });
}

/** Whether a file only defines a code, and documents it as deprecated. */
function isKnownToBeOld(
  { range: [start] }: CodeLiteral,
  sites: readonly CodeSite[],
  { sourceCode }: FileFacts,
): boolean {
  if (!sites.every(({ kind }) => kind === 'definition')) return false;
  const node = findNodeAt(start, sourceCode);
  return node !== undefined && isDeprecated(node, sourceCode);
}

/** So that a new registry breaks no build. */
function isTooLate({ date }: RetiredCode['verdict'], { settings: { asOf } }: FileFacts): boolean {
  return asOf !== undefined && date > asOf;
}

/** Whether a call at a site was seen to return a code that the lists dropped, or is one of which no list says anything. */
function mayReturn(code: string, { expression: { origin } }: CodeSite, { settings: { registry } }: FileFacts): boolean {
  return (origin?.calls ?? []).some(({ product, action, isUnlisted }) => {
    if (isUnlisted) return true;
    const seen = action === undefined ? [] : registry.observedIn({ targets: [{ product, action }] });
    return seen.some((answer) => answer.code === code);
  });
}

/**
 * Whether the replacement is what arrives at a site. The release that dropped the code must have brought it, and it must be in the list
 * of one of the called actions. Where these are not known, it must be in the lists of the products in scope, and no action may have left
 * these: its codes are in none.
 */
function isReplacedAt(
  site: CodeSite,
  code: string,
  { replacedBy, doubt, products }: RetiredCode['verdict'],
  facts: FileFacts,
): boolean {
  const { registry } = facts.settings;
  if (replacedBy === undefined || doubt !== undefined || mayReturn(code, site, facts)) return false;
  const calls = scopeOfCalls(site);
  if (calls !== undefined) return registry.isListed(replacedBy, calls);
  return (
    registry.isListed(replacedBy, facts.scope.scope) && !products.some((product) => hasLostActions(product, facts))
  );
}

/** The actions whose errors reach a site, if all are known. */
function scopeOfCalls({ expression: { origin } }: CodeSite): Scope | undefined {
  if (!origin?.complete || origin.calls.length === 0) return undefined;
  const targets = origin.calls.flatMap(({ product, action }) => (action === undefined ? [] : { product, action }));
  return targets.length < origin.calls.length ? undefined : { targets };
}

function hasLostActions(product: string, { settings: { registry } }: FileFacts): boolean {
  return [...registry.otherActions(product).values()].some(({ kind }) => kind === 'withdrawn');
}

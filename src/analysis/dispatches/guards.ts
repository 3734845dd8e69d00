import type { TSESTree } from '@typescript-eslint/utils';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { type Condition, findConditions } from '../syntax/conditions.ts';
import { type Dispatch, isRead } from './dispatches.ts';
import { indexSites } from './site-index.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import type { CodeSite, SiteKind } from '../sites/code-site.ts';

/** A condition that asks for the code that a dispatch is about. */
export interface Guard {
  readonly condition: Condition;
  /** The sites in its tests that ask for that code, in the order of the file. */
  readonly sites: readonly CodeSite[];
  readonly siteOf: ReadonlyMap<TSESTree.Node, CodeSite>;
}

/** Methods whose answer is a position, which counts as true where there is none. */
const OF_POSITION: ReadonlySet<string> = new Set(['indexOf', 'lastIndexOf', 'search']);

/** What a site says of a code: all of it is asked for, perhaps some of it (of a namespace), or nothing. */
export type SiteMatch = 'all' | 'some' | 'none';

/** Whether a test answers as wanted; `undefined`: not known, or not only a matter of the code. */
type Answer = boolean | undefined;

const KINDS: ReadonlySet<SiteKind> = new Set(['equality', 'membership', 'prefix', 'pattern', 'helper']);

/** The guards of a dispatch: conditions it stands under, and those before it whose branch leaves. */
export function findGuards({ kind, node, expression }: Dispatch, sites: readonly CodeSite[]): readonly Guard[] {
  const asking = indexSites(sites)
    .sitesOf(expression.key)
    .filter((site) => isAsking(site, kind))
    .sort((left, right) => left.node.range[0] - right.node.range[0]);
  if (asking.length === 0) return [];
  return findConditions(node).flatMap((condition) => {
    const within = condition.flatMap(({ test }) => findWithin(test, asking));
    return within.length === 0 ? [] : [createGuard(condition, within)];
  });
}

function createGuard(condition: Condition, sites: readonly CodeSite[]): Guard {
  // Of two sites that are one node, the first counts.
  return { condition, sites, siteOf: new Map(sites.toReversed().map((site) => [site.node, site])) };
}

/** Before `TEXTS[code]`, `code in TEXTS` is how a table falls back. */
function isAsking({ kind, node }: CodeSite, of: Dispatch['kind']): boolean {
  return KINDS.has(kind) || (kind === 'lookup' && of !== 'lookup' && !isRead(node));
}

/** Whether a guard lets a code through, for sure. */
export function letsThrough(guard: Guard, match: (site: CodeSite) => SiteMatch): boolean {
  return guard.condition.some(({ test, wanted }) => answer(test, wanted, guard, match) === true);
}

/** Whether a dispatch stands in a case of a `switch` over the same code, where only some codes come. */
export function isInCase(node: TSESTree.Node, key: string, sites: readonly CodeSite[]): boolean {
  const { switches } = indexSites(sites);
  for (let { parent } = node; switches.size > 0 && parent; { parent } = parent) {
    if (parent.type === 'SwitchCase' && parent.test !== null && switches.get(parent.parent) === key) return true;
  }
  return false;
}

function answer(node: TSESTree.Node, wanted: boolean, guard: Guard, match: (site: CodeSite) => SiteMatch): Answer {
  const test = skipTypeSyntax(node);
  if (test.type === 'UnaryExpression' && test.operator === '!') return answer(test.argument, !wanted, guard, match);
  if (test.type !== 'LogicalExpression' || test.operator === '??') return answerLeaf(test, wanted, guard, match);
  const isBoth = (test.operator === '&&') === wanted;
  const answers = findOperands(test)
    // What does not ask for the code does not narrow it, but makes "this or that" a matter of something else.
    .filter((side) => !isBoth || holdsSite(side, guard.sites))
    .map((side) => answer(side, wanted, guard, match));
  if (answers.includes(!isBoth)) return !isBoth;
  return answers.includes(undefined) ? undefined : isBoth;
}

/** `a && b && c` → the three; without recursion, since chains are long. */
function findOperands(chain: TSESTree.LogicalExpression): readonly TSESTree.Node[] {
  const operands: TSESTree.Node[] = [];
  let node: TSESTree.Node = chain;
  for (; node.type === 'LogicalExpression' && node.operator === chain.operator; node = skipTypeSyntax(node.left)) {
    operands.push(node.right);
  }
  return [...operands, node].reverse();
}

function answerLeaf(test: TSESTree.Node, wanted: boolean, guard: Guard, match: (site: CodeSite) => SiteMatch): Answer {
  const found = findLeafSite(test, guard);
  if (found !== undefined) return answerSite(found.site, found.isNegated ? !wanted : wanted, match(found.site));
  // `LIST.some((code) => …)` before a dispatch takes away what it names; other forms are not understood.
  const isSearch = findBuiltinMethod(findMethodCall(test)?.name ?? '')?.searches === true;
  const within = isSearch ? findWithin(test, guard.sites) : [];
  const isNarrowing = within.length > 0 && !wanted && within.every((site) => match(site) === 'none');
  return isNarrowing ? true : undefined;
}

function answerSite({ kind, literals, isOpen }: CodeSite, wanted: boolean, matched: SiteMatch): Answer {
  // An own function may ask for more or less than it compares, or for the contrary.
  if (kind === 'helper' && wanted) return undefined;
  if (matched === 'none') return isOpen === true ? undefined : !wanted;
  if (matched === 'some') return wanted ? undefined : true;
  // A pattern may ask for less than its texts say, and `code === (x ? A : B)` asks for one of two.
  const isExact = kind !== 'pattern' && (kind !== 'equality' || literals.length === 1);
  return wanted && !isExact ? undefined : wanted;
}

/** The site that a test is, alone or compared with a position: `LIST.indexOf(code) === -1`. */
function findLeafSite(
  test: TSESTree.Node,
  { siteOf }: Guard,
): { readonly site: CodeSite; readonly isNegated: boolean } | undefined {
  const site = siteOf.get(test);
  if (site !== undefined) {
    const isNegated = test.type === 'BinaryExpression' && test.operator.startsWith('!');
    return OF_POSITION.has(findMethodCall(test)?.name ?? '') ? undefined : { site, isNegated };
  }
  if (test.type !== 'BinaryExpression') return undefined;
  const left = skipTypeSyntax(test.left);
  const compared = siteOf.get(left);
  const isNegated = POSITIONS.get(`${test.operator} ${findNumber(test.right)}`);
  // `=== 0` asks for a prefix of the code, but for the first entry of a list.
  const isFirst = findNumber(test.right) === 0 && /^[!=]/.test(test.operator);
  if (compared === undefined || isNegated === undefined || (isFirst && compared.kind !== 'prefix')) return undefined;
  return { site: compared, isNegated };
}

/** Comparisons of a position with a number, and whether they ask for its absence. */
const POSITIONS: ReadonlyMap<string, boolean> = new Map([
  ['=== -1', true],
  ['== -1', true],
  ['< 0', true],
  ['!== 0', true],
  ['!= 0', true],
  ['!== -1', false],
  ['!= -1', false],
  ['> -1', false],
  ['>= 0', false],
  ['=== 0', false],
  ['== 0', false],
]);

function findNumber(node: TSESTree.Node): number | undefined {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : undefined;
  const value = node.type === 'UnaryExpression' && node.operator === '-' ? findNumber(node.argument) : undefined;
  return value === undefined ? undefined : -value;
}

/** The sites within a node, of sites in the order of the file: there may be thousands of both. */
function findWithin({ range: [start, end] }: TSESTree.Node, sites: readonly CodeSite[]): readonly CodeSite[] {
  const from = sites.slice(findFirstFrom(start, sites), findFirstFrom(end, sites));
  return from.filter(({ node }) => node.range[1] <= end);
}

function holdsSite({ range: [start, end] }: TSESTree.Node, sites: readonly CodeSite[]): boolean {
  for (let at = findFirstFrom(start, sites); ; at += 1) {
    const site = sites[at]?.node.range;
    if (site === undefined || site[0] >= end) return false;
    if (site[1] <= end) return true;
  }
}

/** The position of the first site that does not begin before a place, by halving. */
function findFirstFrom(place: number, sites: readonly CodeSite[]): number {
  let [low, high] = [0, sites.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sites[middle]?.node.range[0] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

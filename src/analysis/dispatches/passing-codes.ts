import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createGuard, type Guard, holdsSite, listWithin } from './guards.ts';
import type { CodeSite } from '../sites/code-site.ts';

/** How a site matches a code or namespace: all of it, perhaps some of it (of a namespace), or nothing. */
export type SiteMatch = 'all' | 'some' | 'none';

/**
 * Creates the test whether all guards surely let a code pass. Most guards name a few codes, and treat all others alike: each
 * guard is evaluated once for the others, and again only for the codes that it names. A function may have hundreds of guards,
 * and a hundred codes.
 */
export function createCodeTest(
  guards: readonly Guard[],
  match: (code: string, site: CodeSite) => SiteMatch,
): (code: string) => boolean {
  // Most dispatches have no guard, and are asked about dozens of codes.
  if (guards.length === 0) return () => true;
  const [naming, others] = [guards.filter(namesCodes), guards.filter((guard) => !namesCodes(guard))];
  const stopping = new Set(naming.filter((guard) => !letsThrough(guard, () => 'none')));
  const byCode = groupBy(naming.flatMap(listNamedCodes), ({ code }) => code);
  return (code) => {
    const concerned = (byCode.get(code) ?? []).map(({ guard }) => guard);
    if (concerned.filter((guard) => stopping.has(guard)).length < stopping.size) return false;
    const passes = (guard: Guard) => letsThrough(guard, (site) => match(code, site));
    return concerned.every(passes) && others.every(passes);
  };
}

/** Whether a guard compares only with whole codes, and with no namespace or part of a code. */
function namesCodes({ sites }: Guard): boolean {
  return sites.every(({ literals }) => literals.every(({ match }) => match === 'code'));
}

/** The codes that a guard names, each once. */
function listNamedCodes(guard: Guard): readonly { readonly guard: Guard; readonly code: string }[] {
  const codes = new Set(guard.sites.flatMap(({ literals }) => literals.map(({ value }) => value)));
  return Array.from(codes, (code) => ({ guard, code }));
}

/** Whether a guard surely lets a code pass, by how its sites match the code. */
export function letsThrough(guard: Guard, match: (site: CodeSite) => SiteMatch): boolean {
  const code = { guard, match };
  return guard.condition.some(({ test, wanted }) => evaluate(test, wanted, code) === true);
}

/** A test of a branch, and a site in it. */
interface BranchTest {
  readonly test: TSESTree.Node;
  readonly site: CodeSite;
}

/**
 * Whether tests of branches distinguish codes: there are at least two, and none accepts the codes that its sites do not name, as
 * `code !== A` does, or may do so, as `(code === A) === x`.
 */
export function distinguishes(tests: readonly BranchTest[]): boolean {
  const byTest = groupBy(tests, ({ test }) => test);
  return (
    byTest.size > 1 &&
    ![...byTest].some(([test, group]) =>
      acceptsOthers(
        test,
        group.map(({ site }) => site),
      ),
    )
  );
}

function acceptsOthers(test: TSESTree.Node, sites: readonly CodeSite[]): boolean {
  const guard = createGuard([{ test, wanted: true }], sites);
  const read = new Set(listLeaves(test).map((leaf) => findLeafSite(leaf, guard)?.site.node));
  return sites.some(({ node }) => !read.has(node)) || letsThrough(guard, () => 'none');
}

/** Whether a test surely comes out false for the codes that its sites do not name; they are all sites in it on that code. */
export function rejectsOthers(test: TSESTree.Node, sites: readonly CodeSite[]): boolean {
  return evaluate(test, true, { guard: createGuard([{ test, wanted: true }], sites), match: () => 'none' }) === false;
}

/** Whether each operand of a test is one of these sites. */
export function dependsOnlyOn(test: TSESTree.Node, sites: readonly CodeSite[]): boolean {
  const guard = createGuard([{ test, wanted: true }], sites);
  return listLeaves(test).every((leaf) => findLeafSite(leaf, guard) !== undefined);
}

/** The operands of a test: `a && !(b || c)` → the three. */
function listLeaves(node: TSESTree.Node): readonly TSESTree.Node[] {
  const test = skipTypeSyntax(node);
  if (test.type === 'UnaryExpression' && test.operator === '!') return listLeaves(test.argument);
  return test.type === 'LogicalExpression' && test.operator !== '??' ? listOperands(test).flatMap(listLeaves) : [test];
}

/** A code at a guard: how the sites of the guard match it. */
interface CodeAtGuard {
  readonly guard: Guard;
  readonly match: (site: CodeSite) => SiteMatch;
}

/** Whether a test comes out as wanted; `undefined`: unknown, or not decided by the code alone. */
type Outcome = boolean | undefined;

function evaluate(node: TSESTree.Node, wanted: boolean, code: CodeAtGuard): Outcome {
  const test = skipTypeSyntax(node);
  if (test.type === 'UnaryExpression' && test.operator === '!') return evaluate(test.argument, !wanted, code);
  if (test.type !== 'LogicalExpression' || test.operator === '??') return evaluateLeaf(test, wanted, code);
  const isBoth = (test.operator === '&&') === wanted;
  const outcomes = listOperands(test)
    // An operand that does not test the code does not narrow it, but makes "this or that" depend on something else.
    .filter((side) => !isBoth || holdsSite(side, code.guard.sites))
    .map((side) => evaluate(side, wanted, code));
  if (outcomes.includes(!isBoth)) return !isBoth;
  return outcomes.includes(undefined) ? undefined : isBoth;
}

/** `a && b && c` → the three; without recursion, since chains are long. */
export function listOperands(chain: TSESTree.LogicalExpression): readonly TSESTree.Node[] {
  const operands: TSESTree.Node[] = [];
  let node: TSESTree.Node = chain;
  for (; node.type === 'LogicalExpression' && node.operator === chain.operator; node = skipTypeSyntax(node.left)) {
    operands.push(node.right);
  }
  return [...operands, node].reverse();
}

function evaluateLeaf(test: TSESTree.Node, wanted: boolean, { guard, match }: CodeAtGuard): Outcome {
  const found = findLeafSite(test, guard);
  if (found !== undefined) return evaluateSite(found.site, found.isNegated ? !wanted : wanted, match(found.site));
  // `LIST.some((code) => …)` before a dispatch removes what the callback names; no other form is understood.
  const within =
    findBuiltinMethod(findMethodCall(test)?.name ?? '')?.searches === true ? listWithin(test, guard.sites) : [];
  const isNarrowing = within.length > 0 && !wanted && within.every((site) => match(site) === 'none');
  return isNarrowing ? true : undefined;
}

function evaluateSite({ kind, literals, isOpen }: CodeSite, wanted: boolean, matched: SiteMatch): Outcome {
  // A function of the user's may accept more or less than it compares, or the contrary.
  if (kind === 'helper' && wanted) return undefined;
  if (matched === 'none') return isOpen === true ? undefined : !wanted;
  if (matched === 'some') return wanted ? undefined : true;
  // A pattern may accept less than its texts, and `code === (x ? A : B)` accepts one of two.
  const isExact = kind !== 'pattern' && (kind !== 'equality' || literals.length === 1);
  return wanted && !isExact ? undefined : wanted;
}

/** Methods that return a position, which is truthy where nothing is found. */
const POSITION_METHODS: ReadonlySet<string> = new Set(['indexOf', 'lastIndexOf', 'search']);

/** The site that a test is, alone or as a position compared with a number: `LIST.indexOf(code) === -1`. */
function findLeafSite(
  test: TSESTree.Node,
  { siteOf }: Guard,
): { readonly site: CodeSite; readonly isNegated: boolean } | undefined {
  const site = siteOf.get(test);
  if (site !== undefined) {
    const isNegated = test.type === 'BinaryExpression' && test.operator.startsWith('!');
    return POSITION_METHODS.has(findMethodCall(test)?.name ?? '') ? undefined : { site, isNegated };
  }
  if (test.type !== 'BinaryExpression') return undefined;
  const compared = siteOf.get(skipTypeSyntax(test.left));
  const number = findNumber(test.right);
  const isNegated = IS_NOT_FOUND.get(`${test.operator} ${number}`);
  // `=== 0` tests for a prefix of a code, and otherwise for the first entry of a list.
  const isFirst = number === 0 && /^[!=]/.test(test.operator);
  if (compared === undefined || isNegated === undefined || (isFirst && compared.kind !== 'prefix')) return undefined;
  return { site: compared, isNegated };
}

/** How `indexOf(x) <op> <n>` reads: `true` means "not found". */
const IS_NOT_FOUND: ReadonlyMap<string, boolean> = new Map([
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

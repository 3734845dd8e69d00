import type { TSESTree } from '@typescript-eslint/utils';
import { findBranch, rootBranchOf } from '../syntax/control-flow.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findDefaultValue, findElse, fallbackOf } from '../syntax/fallbacks.ts';
import { groupBy } from '../../memo/group-by.ts';
import { createLadderFinder, findSibling } from './ladders.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite, SiteKind } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** A form in which a program distinguishes error codes and handles each. */
export type DispatchKind = 'switch' | 'if-chain' | 'lookup' | 'match';

/** One dispatch on a code, or on the namespace of one. */
export interface Dispatch {
  readonly kind: DispatchKind;
  readonly node: TSESTree.Node;
  readonly expression: CodeExpression;
  /** The literals that the dispatch itself names. */
  readonly literals: readonly CodeLiteral[];
  /** The last statement of a dispatch that consists of several in a row. */
  readonly last?: TSESTree.Node;
  /** Whether it handles every other code: `default`, `else`, `?? x`, `.otherwise`. */
  readonly hasFallback: boolean;
}

/**
 * The dispatches of one form in a file. Leaves out dispatches on a field of a successful response, since no list says which of the
 * codes arrive there; files without any sign of Tencent Cloud, whose codes can be there by chance; and dispatches with computed cases.
 */
export function listDispatches(kind: DispatchKind, { sites: all }: FileFacts): readonly Dispatch[] {
  const sites = all.filter(
    ({ expression, isOpen }) => expression.field === undefined && expression.evidence !== 'possible' && isOpen !== true,
  );
  switch (kind) {
    case 'switch':
      return sites.flatMap((site) => (site.kind === 'switch' ? createSwitch(site) : []));
    case 'match':
      return sites.flatMap((site) => (site.kind === 'match' ? createMatch(site) : []));
    case 'lookup':
      return listLookups(sites);
    case 'if-chain':
      return listChains(sites);
  }
}

/** Where to report a dispatch: the head of a statement, so that a report does not move when its body changes. */
export function headLocationOf({ node, expression }: Dispatch, sourceCode: SourceCode): TSESTree.SourceLocation {
  const start = node.loc.start;
  if (node.type === 'SwitchStatement' || node.type === 'IfStatement') {
    const tested = node.type === 'SwitchStatement' ? node.discriminant : node.test;
    return { start, end: (sourceCode.getTokenAfter(tested) ?? tested).loc.end };
  }
  return node.type === 'ConditionalExpression' ? node.test.loc : expression.node.loc;
}

function createSwitch({ node, expression, literals }: CodeSite): Dispatch {
  const hasFallback = node.type === 'SwitchStatement' && node.cases.some(({ test }) => test === null);
  return { kind: 'switch', node, expression, literals, hasFallback };
}

function createMatch({ node, expression, literals, isCatchAll }: CodeSite): Dispatch {
  const hasFallback = isCatchAll === true || fallbackOf(node).range !== undefined;
  return { kind: 'match', node, expression, literals, hasFallback };
}

/** Tables that are indexed by a code, each once, however often it is used. A table has a fallback if every use has one. */
function listLookups(sites: readonly CodeSite[]): readonly Dispatch[] {
  const reads = sites.filter(({ kind, node }) => kind === 'lookup' && isRead(node));
  const byCode = new Set(reads.filter(({ expression }) => expression.part === 'code').map(({ literals }) => literals));
  const places = new Set([...byCode].flatMap((literals) => literals.map(({ range }) => range[0])));
  // A table that is also looked up by the namespace, for codes that it does not hold, is one dispatch, on the code.
  const uses = reads.filter(
    ({ expression, literals }) => expression.part === 'code' || !literals.some(({ range }) => places.has(range[0])),
  );
  const byTable = groupBy(uses, ({ literals }) => String(literals[0]?.range[0]));
  return Array.from(byTable.values(), (group) => {
    const [{ node, expression, literals }] = group;
    const hasFallback = group.every((use) => findDefaultValue(use.node) !== undefined);
    return { kind: 'lookup', node, expression, literals, hasFallback };
  });
}

/** Whether a look-up reads an entry: `T[code]`, `T.get(code)`; `code in T` only tests for it. */
export function isRead(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' || findMethodCall(node)?.name === 'get';
}

/** Kinds of sites that are no condition. */
const NO_CONDITIONS: ReadonlySet<SiteKind> = new Set(['switch', 'message', 'rest-comment']);

/**
 * Chains of `if … else if …` or of ternaries, and ladders of `if` that leave, in which at least two branches test the same
 * code. The fallback of a ladder is the statement after it.
 */
function listChains(sites: readonly CodeSite[]): readonly Dispatch[] {
  const steps = sites.flatMap((site) => {
    const branch = NO_CONDITIONS.has(site.kind) ? undefined : findBranch(site.node);
    return branch === undefined ? [] : { site, branch, root: rootBranchOf(branch) };
  });
  const startOf = createLadderFinder(steps);
  const chains = groupBy(steps, (step) => {
    const { part, key } = step.site.expression;
    return `${startOf(step).range[0]} ${part} ${key}`;
  });
  return [...chains.values()].flatMap((chain) => {
    const [first] = chain;
    if (new Set(chain.map(({ branch }) => branch)).size < 2) return [];
    const node = startOf(first);
    const last = chain.at(-1)?.root ?? node;
    return {
      kind: 'if-chain' as const,
      node,
      ...(last !== node && { last }),
      expression: first.site.expression,
      literals: chain.flatMap(({ site }) => site.literals),
      hasFallback: last === node ? findElse(node) !== null : findSibling(last, 1) !== undefined,
    };
  });
}

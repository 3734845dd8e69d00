import type { TSESTree } from '@typescript-eslint/utils';
import { climbOptional, findDefaultValue } from '../syntax/fallbacks.ts';
import { isFunction, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { isAbsenceHandled } from './implicit-fallbacks.ts';

/** A look-up, and those of other tables that it falls back to: `T[code] ?? U[code]` → `T[code]`, `U[code]`. */
export interface LookupChain {
  readonly first: CodeSite;
  readonly others: readonly CodeSite[];
}

/** Puts look-ups of the same code together of which one is in the fallback of another. The others are chains of one. */
export function listLookupChains(uses: readonly CodeSite[]): readonly LookupChain[] {
  const byNode = new Map(uses.map((use) => [use.node, use]));
  const chains = new Map<CodeSite, CodeSite[]>();
  for (const use of uses) {
    const first = findFirst(use, byNode);
    chains.set(first, [...(chains.get(first) ?? []), ...(first === use ? [] : [use])]);
  }
  return Array.from(chains, ([first, others]) => ({ first, others }));
}

type SiteByNode = ReadonlyMap<TSESTree.Node, CodeSite>;

/** The look-up that comes before all others for whose codes a look-up is the fallback, or itself. */
function findFirst(use: CodeSite, byNode: SiteByNode): CodeSite {
  let first = use;
  for (let child = use.node; child.parent && !isFunction(child.parent); child = child.parent) {
    const { parent } = child;
    if (parent.type.endsWith('Statement')) break;
    const isFallback = parent.type === 'LogicalExpression' && parent.operator !== '&&' && parent.right === child;
    const before = isFallback ? findWithin(parent.left, byNode) : undefined;
    if (before !== undefined && isSameCode(before, use)) first = before;
  }
  return first;
}

function isSameCode({ expression, table }: CodeSite, use: CodeSite): boolean {
  return expression.key === use.expression.key && expression.part === use.expression.part && table !== use.table;
}

/** The look-up whose value an expression has where there is one: `T[code]` of `T[code]?.text`, of `T[code] ?? U[code]`. */
function findWithin(node: TSESTree.Node, byNode: SiteByNode): CodeSite | undefined {
  const plain = skipTypeSyntax(node);
  const site = byNode.get(plain);
  if (site !== undefined) return site;
  switch (plain.type) {
    case 'LogicalExpression':
      return findWithin(plain.left, byNode) ?? findWithin(plain.right, byNode);
    case 'MemberExpression':
      return findWithin(plain.object, byNode);
    case 'CallExpression':
      return findWithin(plain.callee, byNode);
    default:
      return undefined;
  }
}

/** Whether a chain says what happens to codes that none of its tables has. */
export function isChainComplete({ first, others }: LookupChain, sourceCode: SourceCode): boolean {
  const { whole, last } = findEnd(first.node);
  const isOpen = others.some(({ node }) => climbOptional(node) === last);
  return isAbsenceHandled(isOpen ? whole : first.node, sourceCode);
}

/** The whole of `a ?? b ?? c`, and the last value of it. */
function findEnd(node: TSESTree.Node): { readonly whole: TSESTree.Node; readonly last: TSESTree.Node | undefined } {
  let whole = node;
  let last: TSESTree.Node | undefined;
  for (let next = findDefaultValue(whole); next?.parent; next = findDefaultValue(whole)) {
    last = next;
    whole = next.parent;
  }
  return { whole, last };
}

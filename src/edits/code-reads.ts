import type { TSESTree } from '@typescript-eslint/utils';
import { holdsSite, listWithin } from '../analysis/dispatches/guards.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { rejectsOthers } from '../analysis/dispatches/passing-codes.ts';
import { indexSites } from '../analysis/dispatches/site-index.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { findRootName } from '../analysis/syntax/bindings.ts';
import { isWithin } from '../analysis/syntax/nodes.ts';
import { isPlainAccess, parentOf, skipTypeSyntax, type SourceCode, walkWhile } from '../analysis/syntax/syntax.ts';

/**
 * How many of the first tests of a dispatch surely reject the codes that it does not name. A test about something else may hold for
 * them as well: what comes behind it, they need not reach.
 */
export function countRejecting(
  tests: readonly TSESTree.Node[],
  { expression }: Dispatch,
  { sites }: FileFacts,
): number {
  const own = indexSites(sites)
    .sitesOf(expression.key)
    .toSorted((left, right) => left.node.range[0] - right.node.range[0]);
  const end = tests.findIndex((test) => !holdsSite(test, own) || !rejectsOthers(test, listWithin(test, own)));
  return end === -1 ? tests.length : end;
}

/**
 * The text that reads the code of a dispatch, for a test of one's own behind its first test. `undefined` if reading it again may do
 * something, or the first test reads it only where something else is so: `err && err.code === 'X'`.
 */
export function writeCodeRead(
  { expression: { node } }: Dispatch,
  first: TSESTree.Node | undefined,
  sourceCode: SourceCode,
): string | undefined {
  const isSafe =
    first !== undefined &&
    isWithin(node, first) &&
    isPlainAccess(skipTypeSyntax(node)) &&
    !isConditional(node, first, sourceCode);
  return isSafe ? sourceCode.getText(node) : undefined;
}

/** Whether a test reads something only if an operand before says so that is about the same variable. */
function isConditional(read: TSESTree.Node, test: TSESTree.Node, sourceCode: SourceCode): boolean {
  const name = findRootName(read) ?? 'this';
  for (let child = read; child !== test;) {
    const parent = parentOf(child);
    if (parent === undefined) return true;
    if (parent.type === 'LogicalExpression' && parent.right === child && mentions(parent.left, name, sourceCode))
      return true;
    child = parent;
  }
  return false;
}

function mentions(node: TSESTree.Node, name: string, sourceCode: SourceCode): boolean {
  let isFound = false;
  walkWhile(node, sourceCode, (each) => {
    isFound ||= each.type === 'Identifier' ? each.name === name : each.type === 'ThisExpression' && name === 'this';
    return !isFound;
  });
  return isFound;
}

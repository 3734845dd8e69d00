import type { TSESTree } from '@typescript-eslint/utils';
import { holdsSite, listWithin } from '../analysis/dispatches/guards.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { dependsOnlyOn, rejectsOthers } from '../analysis/dispatches/passing-codes.ts';
import { indexSites } from '../analysis/dispatches/site-index.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { CodeSite } from '../analysis/sites/code-site.ts';
import { findRootName } from '../analysis/syntax/bindings.ts';
import { isWithin } from '../analysis/syntax/nodes.ts';
import { isPlainAccess, parentOf, skipTypeSyntax, type SourceCode, walkWhile } from '../analysis/syntax/syntax.ts';

/**
 * How many of the first tests of a dispatch surely reject the codes that it does not name. A test about something else may hold for
 * them as well: what comes behind it, they need not reach.
 */
export function countRejecting(tests: readonly TSESTree.Node[], dispatch: Dispatch, facts: FileFacts): number {
  const own = listOwnSites(dispatch, facts);
  const end = tests.findIndex((test) => !holdsSite(test, own) || !rejectsOthers(test, listWithin(test, own)));
  return end === -1 ? tests.length : end;
}

/** Whether tests depend on nothing but the code of a dispatch, so that one of them is true for each code that they name. */
export function testOnlyCode(tests: readonly TSESTree.Node[], dispatch: Dispatch, facts: FileFacts): boolean {
  const own = listOwnSites(dispatch, facts);
  return tests.every((test) => dependsOnlyOn(test, listWithin(test, own)));
}

/** The sites on the code of a dispatch, in the order of the file. */
function listOwnSites({ expression }: Dispatch, { sites }: FileFacts): readonly CodeSite[] {
  const own = indexSites(sites).sitesOf(expression.key);
  return own.toSorted((left, right) => left.node.range[0] - right.node.range[0]);
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

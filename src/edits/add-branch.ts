import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { findOnlyIf } from '../analysis/syntax/control-flow.ts';
import { isWithin } from '../analysis/syntax/nodes.ts';
import { isPlainAccess, skipTypeSyntax, type SourceCode } from '../analysis/syntax/syntax.ts';
import type { Addition } from './edit.ts';
import { findIndent, newlineOf, quoteMarkOf } from './layout.ts';
import { writeRethrow } from './rethrow.ts';
import { needsSemicolon, takesElse } from './semicolons.ts';

/**
 * Adds a branch for some codes to a chain of `if`, before its `else`. `undefined` for ternaries, for conditions that do
 * not read the code plainly or test something else, for statements in a row, and where the branch would belong to another
 * `if`.
 */
export function addBranch(
  dispatch: Dispatch,
  missing: readonly string[],
  { sourceCode }: FileFacts,
): Addition | undefined {
  const { node, last: lastStatement = node, expression } = dispatch;
  if (node.type !== 'IfStatement' || lastStatement.type !== 'IfStatement' || !isWithin(lastStatement, node))
    return undefined;
  const last = lastBranchOf(lastStatement);
  if (!isPlainAccess(skipTypeSyntax(expression.node)) || (last.alternate === null && takesElse(last.consequent))) {
    return undefined;
  }
  const quote = quoteMarkOf(sourceCode.getText(node));
  const code = sourceCode.getText(expression.node);
  // A condition about something else may hold for the codes as well: then they would not reach the new branch.
  if (!listTests(node, last).every((test) => sourceCode.getText(test).includes(code))) return undefined;
  const rethrow = writeRethrow(dispatch, { quote, semicolon: semicolonOf(last, sourceCode) }, sourceCode);
  if (rethrow === undefined) return undefined;
  const condition = missing.map((each) => `${code} === ${quote}${each}${quote}`).join(' || ');
  const end = last.consequent.range[1];
  const before = needsSemicolon(last.consequent, sourceCode) ? ';' : '';
  const block = writeBlock(rethrow.statement, [lastStatement, last], sourceCode);
  const text = `${before} else if (${condition}) ${block}`;
  return { edit: { range: [end, end], text }, rethrown: rethrow.rethrown };
}

function lastBranchOf(node: TSESTree.IfStatement): TSESTree.IfStatement {
  return node.alternate?.type === 'IfStatement' ? lastBranchOf(node.alternate) : node;
}

/** The tests of the branches from one to another, which is in its `else`. */
function listTests(first: TSESTree.IfStatement, last: TSESTree.IfStatement): readonly TSESTree.Expression[] {
  const { test, alternate } = first;
  if (first === last || alternate === null) return [test];
  const next = alternate.type === 'IfStatement' ? alternate : findOnlyIf(alternate);
  return next === undefined ? [test] : [test, ...listTests(next, last)];
}

function semicolonOf(node: TSESTree.IfStatement, sourceCode: SourceCode): string {
  const [first] = node.consequent.type === 'BlockStatement' ? node.consequent.body : [node.consequent];
  return first === undefined || /[;}]$/.test(sourceCode.getText(first)) ? ';' : '';
}

/** A block in the indentation of the chain, which begins with `root`; on one line if the chain is. */
function writeBlock(
  statement: string,
  [root, last]: readonly [TSESTree.IfStatement, TSESTree.IfStatement],
  sourceCode: SourceCode,
): string {
  const indent = findIndent(root, sourceCode);
  const [first] = last.consequent.type === 'BlockStatement' ? last.consequent.body : [];
  const inner = first && findIndent(first, sourceCode);
  if (indent === undefined || inner === undefined) return `{ ${statement} }`;
  const newline = newlineOf(sourceCode);
  return `{${newline}${inner}${statement}${newline}${indent}}`;
}

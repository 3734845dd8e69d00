import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatches.ts';
import { isPlainAccess, skipTypeSyntax, type SourceCode } from '../analysis/syntax/syntax.ts';
import type { Edit } from './replace-code.ts';
import { writeRethrow } from './rethrow.ts';
import { needsSemicolon, takesElse } from './semicolons.ts';
import { MOST_CODES, findIndent, findNewline, findQuote } from './layout.ts';

/**
 * Adds a branch for some codes to a chain of `if`, before its `else`. `undefined` for ternaries, for conditions that do
 * not read the code plainly or ask for something else, for many codes, for statements in a row, and where the branch would
 * belong to another `if`.
 */
export function addBranch(
  { node, last: lastInRow, expression }: Dispatch,
  codes: readonly string[],
  sourceCode: SourceCode,
): { readonly edit: Edit; readonly act: string } | undefined {
  const compared = skipTypeSyntax(expression.node);
  const isPlain = isPlainAccess(compared);
  if (node.type !== 'IfStatement' || lastInRow !== undefined || !isPlain || codes.length > MOST_CODES) return undefined;
  const last = findLast(node);
  if (last.alternate === null && takesElse(last.consequent)) return undefined;
  const quote = findQuote(sourceCode.getText(node));
  const text = sourceCode.getText(expression.node);
  // What asks for something else may hold for the codes as well: then they would not get as far as the new branch.
  if (!findTests(node).every((test) => sourceCode.getText(test).includes(text))) return undefined;
  const condition = codes.map((code) => `${text} === ${quote}${code}${quote}`).join(' || ');
  const rethrow = writeRethrow(expression, { quote, semicolon: findSemicolon(last, sourceCode) }, node, sourceCode);
  if (rethrow === undefined) return undefined;
  const end = last.consequent.range[1];
  const before = needsSemicolon(last.consequent, sourceCode) ? ';' : '';
  const block = writeBlock(rethrow.statement, node, last, sourceCode);
  return { edit: { range: [end, end], text: `${before} else if (${condition}) ${block}` }, act: rethrow.act };
}

function findLast(node: TSESTree.IfStatement): TSESTree.IfStatement {
  return node.alternate?.type === 'IfStatement' ? findLast(node.alternate) : node;
}

function findTests({ test, alternate }: TSESTree.IfStatement): readonly TSESTree.Expression[] {
  return alternate?.type === 'IfStatement' ? [test, ...findTests(alternate)] : [test];
}

function findSemicolon(node: TSESTree.IfStatement, sourceCode: SourceCode): string {
  const [first] = node.consequent.type === 'BlockStatement' ? node.consequent.body : [node.consequent];
  return first === undefined || /[;}]$/.test(sourceCode.getText(first)) ? ';' : '';
}

/** A block in the indentation of the chain; on one line where the chain stands on one. */
function writeBlock(
  statement: string,
  root: TSESTree.IfStatement,
  last: TSESTree.IfStatement,
  sourceCode: SourceCode,
): string {
  const indent = findIndent(root, sourceCode);
  const [first] = last.consequent.type === 'BlockStatement' ? last.consequent.body : [];
  const inner = first && findIndent(first, sourceCode);
  if (indent === undefined || inner === undefined) return `{ ${statement} }`;
  const newline = findNewline(sourceCode);
  return `{${newline}${inner}${statement}${newline}${indent}}`;
}

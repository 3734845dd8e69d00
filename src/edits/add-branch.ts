import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { listBranches } from '../analysis/syntax/control-flow.ts';
import { isWithin } from '../analysis/syntax/nodes.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { countRejecting, writeCodeRead } from './code-reads.ts';
import type { Addition } from './edit.ts';
import { findIndent, newlineOf, quoteMarkOf } from './layout.ts';
import { writeRethrow } from './rethrow.ts';
import { needsSemicolon, takesElse } from './semicolons.ts';

/**
 * Adds a branch for some codes to a chain of `if`: behind the last one that they surely reach. `undefined` for ternaries, for a chain
 * that begins with a condition on something else, for statements in a row, where the code cannot be read again, and where the branch
 * would belong to another `if`.
 */
export function addBranch(dispatch: Dispatch, missing: readonly string[], facts: FileFacts): Addition | undefined {
  const { sourceCode } = facts;
  const { node, last: lastStatement = node } = dispatch;
  const branches = isWithin(lastStatement, node) ? listBranches(node) : [];
  const tests = branches.map(({ test }) => test);
  const last = branches[countRejecting(tests, dispatch, facts) - 1];
  const code = writeCodeRead(dispatch, tests[0], sourceCode);
  if (last?.type !== 'IfStatement' || code === undefined) return undefined;
  if (last.alternate === null && takesElse(last.consequent)) return undefined;
  const quote = quoteMarkOf(sourceCode.getText(node));
  const rethrow = writeRethrow(dispatch, { quote, semicolon: semicolonOf(last, sourceCode) }, sourceCode);
  if (rethrow === undefined) return undefined;
  const condition = missing.map((each) => `${code} === ${quote}${each}${quote}`).join(' || ');
  const end = last.consequent.range[1];
  const before = needsSemicolon(last.consequent, sourceCode) ? ';' : '';
  const text = `${before} else if (${condition}) ${writeBlock(rethrow.statement, last, sourceCode)}`;
  return { edit: { range: [end, end], text }, rethrown: rethrow.rethrown };
}

/** The mark at the end of a statement in the style of a branch. */
export function semicolonOf({ consequent }: TSESTree.IfStatement, sourceCode: SourceCode): ';' | '' {
  const [first] = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  return first === undefined || /[;}]$/.test(sourceCode.getText(first)) ? ';' : '';
}

/** A block with one statement in the indentation of a branch; in one line if that is. `comment` is written behind the brace. */
export function writeBlock(
  statement: string,
  branch: TSESTree.IfStatement,
  sourceCode: SourceCode,
  comment?: string,
): string {
  const [first] = branch.consequent.type === 'BlockStatement' ? branch.consequent.body : [];
  const inner = first && findIndent(first, sourceCode);
  const outer = findIndentOfChain(branch, sourceCode);
  if (outer === undefined || inner === undefined) {
    return comment === undefined ? `{ ${statement} }` : `{ /* ${comment} */ ${statement} }`;
  }
  const newline = newlineOf(sourceCode);
  const note = comment === undefined ? '' : ` // ${comment}`;
  return `{${note}${newline}${inner}${statement}${newline}${outer}}`;
}

/** The white space before the `if` with which the chain of a branch begins. */
function findIndentOfChain(branch: TSESTree.IfStatement, sourceCode: SourceCode): string | undefined {
  let first = branch;
  while (first.parent.type === 'IfStatement' && first.parent.alternate === first) first = first.parent;
  return findIndent(first, sourceCode);
}

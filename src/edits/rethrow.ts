import type { TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from '../analysis/syntax/assignments.ts';
import { findRootName, isBoundWithin, isBuiltIn } from '../analysis/syntax/bindings.ts';
import { findVariable } from '../analysis/syntax/eslint-utils.ts';
import { isPlainAccess, type SourceCode } from '../analysis/syntax/syntax.ts';
import type { CodeExpression } from '../analysis/code-expressions/code-expression.ts';

/** The statement for codes that nobody handled yet; `act` says the same in words. */
export interface Rethrow {
  readonly statement: string;
  readonly act: string;
}

/**
 * Rethrows the error if it is at hand, else throws one that names the code. `place` is the statement in which it will stand:
 * names that mean something else there are not used. `undefined` where even `Error` does.
 */
export function writeRethrow(
  expression: CodeExpression,
  { quote, semicolon }: { readonly quote: string; readonly semicolon: string },
  place: TSESTree.Node,
  sourceCode: SourceCode,
): Rethrow | undefined {
  const { node, errorName } = expression;
  if (errorName !== undefined && holdsError(errorName, node, place, sourceCode)) {
    return { statement: `throw ${errorName}${semicolon}`, act: `rethrows ${errorName}` };
  }
  if (!isBuiltIn('Error', place, sourceCode)) return undefined;
  const isReadable = isPlainAccess(node) && isReadIn(node, place, sourceCode);
  const text = `${quote}Unhandled error code${isReadable ? ' ' : ''}${quote}`;
  const message = isReadable ? `${text} + ${sourceCode.getText(node)}` : text;
  return { statement: `throw new Error(${message})${semicolon}`, act: 'throws an error' };
}

/** Whether a variable still holds the error whose code was read: `const { code } = e; e = null;` takes it away. */
function holdsError(name: string, read: TSESTree.Node, place: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isBoundWithin(name, place, sourceCode)) return false;
  const variable = findVariable(sourceCode.getScope(place), name);
  return findRootName(read) === name || variable === null || !isReassigned(variable);
}

function isReadIn(node: TSESTree.Node, place: TSESTree.Node, sourceCode: SourceCode): boolean {
  const name = findRootName(node);
  return name === undefined || !isBoundWithin(name, place, sourceCode);
}

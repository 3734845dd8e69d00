import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { isReassigned } from '../analysis/syntax/assignments.ts';
import { findRootName, isBoundWithin, isBuiltIn } from '../analysis/syntax/bindings.ts';
import { findVariable } from '../analysis/syntax/eslint-utils.ts';
import { isPlainAccess, type SourceCode } from '../analysis/syntax/syntax.ts';
import type { Addition } from './edit.ts';

/** A statement for codes that nothing handles yet. */
export interface Rethrow extends Pick<Addition, 'rethrown'> {
  readonly statement: string;
}

/**
 * Writes a statement of a dispatch that rethrows the error if a variable holds it, else throws one that names the code.
 * Names that mean something else within the dispatch are not used: `undefined` if `Error` is one.
 */
export function writeRethrow(
  { node: place, expression: { node, errorName } }: Dispatch,
  { quote, semicolon }: { readonly quote: string; readonly semicolon: string },
  sourceCode: SourceCode,
): Rethrow | undefined {
  if (errorName !== undefined && holdsError(errorName)) {
    return { statement: `throw ${errorName}${semicolon}`, rethrown: errorName };
  }
  if (!isBuiltIn('Error', place, sourceCode)) return undefined;
  const root = findRootName(node);
  const isReadable = isPlainAccess(node) && (root === undefined || !isBoundWithin(root, place, sourceCode));
  const text = `${quote}Unhandled error code${isReadable ? ' ' : ''}${quote}`;
  const message = isReadable ? `${text} + ${sourceCode.getText(node)}` : text;
  return { statement: `throw new Error(${message})${semicolon}` };

  /** Whether a variable still holds the error whose code was read: `const { code } = e; e = null;` overwrites it. */
  function holdsError(name: string): boolean {
    if (isBoundWithin(name, place, sourceCode)) return false;
    const variable = findVariable(sourceCode.getScope(place), name);
    return findRootName(node) === name || variable === null || !isReassigned(variable);
  }
}

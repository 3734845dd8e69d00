import type { TSESLint } from '@typescript-eslint/utils';
import { isPlainAccess, skipTypeSyntax } from '../analysis/syntax.ts';
import type { CodeExpression } from '../analysis/types.ts';

/**
 * The statement for codes that nobody handled yet: rethrows the error if it is at hand, else throws one that names the
 * code. `act` says the same in words.
 */
export function writeRethrow(
  { node, errorName }: CodeExpression,
  { quote, semicolon }: { readonly quote: string; readonly semicolon: string },
  sourceCode: Readonly<TSESLint.SourceCode>,
): { readonly statement: string; readonly act: string } {
  if (errorName !== undefined) return { statement: `throw ${errorName}${semicolon}`, act: `rethrows ${errorName}` };
  const compared = skipTypeSyntax(node);
  const isPlain = isPlainAccess(compared);
  const text = `${quote}Unhandled error code${isPlain ? ' ' : ''}${quote}`;
  const message = isPlain ? `${text} + ${sourceCode.getText(node)}` : text;
  return { statement: `throw new Error(${message})${semicolon}`, act: 'throws an error' };
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../analysis/literals.ts';
import { skipTypeSyntax } from '../analysis/syntax.ts';
import type { CodeExpression } from '../analysis/types.ts';
import { namespaceOf } from '../registry/index.ts';
import { findSwitchLayout } from './switch-layout.ts';

/** The last clause for a code of a namespace. */
export function findClauseOf(
  node: TSESTree.SwitchStatement,
  namespace: string,
  sourceCode: Readonly<TSESLint.SourceCode>,
): (TSESTree.SwitchCase & { test: TSESTree.Expression }) | undefined {
  return node.cases.filter(hasTest).findLast(({ test }) => {
    const code = findConstantString(test, sourceCode)?.value;
    return code !== undefined && namespaceOf(code) === namespace;
  });
}

function hasTest(clause: TSESTree.SwitchCase): clause is TSESTree.SwitchCase & { test: TSESTree.Expression } {
  return clause.test !== null;
}

/**
 * The statement for codes that nobody handled yet: rethrows the error if it is at hand, else throws one that names the code.
 * `act` says the same in words.
 */
export function writeRethrow(
  { errorName }: CodeExpression,
  node: TSESTree.SwitchStatement,
  sourceCode: Readonly<TSESLint.SourceCode>,
): { readonly statement: string; readonly act: string } {
  const { quote, semicolon } = findSwitchLayout(node, sourceCode);
  if (errorName !== undefined) {
    return { statement: `throw ${errorName}${semicolon}`, act: `rethrows ${errorName}` };
  }
  const compared = skipTypeSyntax(node.discriminant);
  const isPlain = compared.type === 'Identifier' || compared.type === 'MemberExpression';
  const text = `${quote}Unhandled error code${isPlain ? ' ' : ''}${quote}`;
  const message = isPlain ? `${text} + ${sourceCode.getText(node.discriminant)}` : text;
  return { statement: `throw new Error(${message})${semicolon}`, act: 'throws an error' };
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../analysis/constants/constant-strings.ts';
import { namespaceOf } from '../registry/index.ts';

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

import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../analysis/constants/constant-strings.ts';
import { namespaceOf } from '../registry/index.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** The last clause for a code of a namespace. */
export function findClauseOf(
  node: TSESTree.SwitchStatement,
  namespace: string,
  sourceCode: SourceCode,
): (TSESTree.SwitchCase & { test: TSESTree.Expression }) | undefined {
  return node.cases.filter(hasTest).findLast(({ test }) => {
    const code = findConstantString(test, sourceCode)?.value;
    return code !== undefined && namespaceOf(code) === namespace;
  });
}

function hasTest(clause: TSESTree.SwitchCase): clause is TSESTree.SwitchCase & { test: TSESTree.Expression } {
  return clause.test !== null;
}

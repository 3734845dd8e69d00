import type { TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from './assignments.ts';
import { findVariable } from './eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from './syntax.ts';

/** Whether a name means what JavaScript provides where a node stands: no variable of the file has it. */
export function isBuiltIn(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (findVariable(sourceCode.getScope(node), name)?.defs.length ?? 0) === 0;
}

/** Whether the clauses of a `switch` bind a name, which means something else in its discriminant then. */
export function isBoundWithin(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const scope = sourceCode.getScope(node);
  return node.type === 'SwitchStatement' && scope.block === node && scope.set.has(name);
}

/** Whether the variable of a name is given another value than the one that it begins with. */
export function isNameReassigned(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = findVariable(sourceCode.getScope(node), name);
  return variable !== null && isReassigned(variable);
}

/** The name that a plain access begins with: `err` of `err.response.code`; `undefined` for `this.code`. */
export function findRootName(node: TSESTree.Node): string | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return findRootName(plain.object);
  return plain.type === 'Identifier' ? plain.name : undefined;
}

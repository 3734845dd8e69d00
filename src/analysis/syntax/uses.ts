import type { TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from './assignments.ts';
import { climbTypeSyntax, type SourceCode, type Variable } from './syntax.ts';

/** Where a function, or any other value, is used. */
export interface Uses {
  /** The expressions that stand for it. */
  readonly nodes: readonly TSESTree.Node[];
  /** Whether code outside the file may use it as well. */
  readonly isOpen: boolean;
}

/** The uses of a variable's value: all its references that read it. */
export function findVariableUses(variable: Variable): Uses {
  const nodes = variable.references
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => climbTypeSyntax(identifier));
  const isOpen = variable.defs.some(({ node }) => isExported(node)) || variable.scope.type === 'global';
  return { nodes, isOpen };
}

/** The uses of what a declaration gives a name; `undefined` if the variable may hold another function as well. */
export function findDeclaredUses(declarator: TSESTree.VariableDeclarator, sourceCode: SourceCode): Uses | undefined {
  const [variable] = declarator.id.type === 'Identifier' ? sourceCode.getDeclaredVariables(declarator) : [];
  return variable === undefined || isReassigned(variable) ? undefined : findVariableUses(variable);
}

/** The uses of both. */
export function joinUses(first: Uses, second: Uses | undefined): Uses {
  return { nodes: [...first.nodes, ...(second?.nodes ?? [])], isOpen: first.isOpen || second?.isOpen === true };
}

function isExported(node: TSESTree.Node): boolean {
  const declaration = node.type === 'VariableDeclarator' ? node.parent : node;
  const { parent } = declaration;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}

import type { TSESTree } from '@typescript-eslint/utils';

/** The constants that a statement declares, exported ones included: `export const A = 1, B = 2` → `A = 1`, `B = 2`. */
export function listConstants(statement: TSESTree.Node): readonly TSESTree.VariableDeclarator[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  return declaration?.type === 'VariableDeclaration' && declaration.kind === 'const' ? declaration.declarations : [];
}

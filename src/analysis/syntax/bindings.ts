import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from './eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from './syntax.ts';

/** Whether a name refers to a global of JavaScript at a node: no variable of the file has it. */
export function isBuiltIn(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (findVariable(sourceCode.getScope(node), name)?.defs.length ?? 0) === 0;
}

/** Whether the clauses of a `switch` declare a name, which refers to something else in its discriminant then. */
export function isBoundWithin(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const scope = sourceCode.getScope(node);
  return node.type === 'SwitchStatement' && scope.block === node && scope.set.has(name);
}

/** The name that a plain access begins with: `err` of `err.response.code`; `undefined` for `this.code`. */
export function findRootName(node: TSESTree.Node): string | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return findRootName(plain.object);
  return plain.type === 'Identifier' ? plain.name : undefined;
}

/** The name by which a module exports what a specifier imports: `{ literal as l }` → `literal`; `undefined` for other forms. */
export function findImportedName(specifier: TSESTree.Node): string | undefined {
  if (specifier.type !== 'ImportSpecifier') return undefined;
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}

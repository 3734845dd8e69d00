import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from './eslint-utils.ts';
import type { Variable, SourceCode } from './syntax.ts';

/** The variable that a name refers to; `undefined` for a global that nothing declares, and for other expressions. */
export function findVariableOf(node: TSESTree.Node, sourceCode: SourceCode): Variable | undefined {
  if (node.type !== 'Identifier') return undefined;
  return findVariable(sourceCode.getScope(node), node.name) ?? undefined;
}

/** `a.b`, `a['b']` → `b`; `a.#b` → `#b`; `undefined` if the name is not static. */
export function findMemberName(
  node: TSESTree.MemberExpression | TSESTree.Property,
  sourceCode: SourceCode,
): string | undefined {
  if (node.type === 'MemberExpression' && node.property.type === 'PrivateIdentifier') return `#${node.property.name}`;
  return getPropertyName(node, sourceCode) ?? undefined;
}

type ClassMember = TSESTree.ClassElement | TSESTree.TypeElement;

/** The name of a member of a class or of a type: `client`, `#client`. */
export function findElementName(member: ClassMember): string | undefined {
  if (!('key' in member) || member.computed) return undefined;
  const { key } = member;
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return String(key.value);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { climbTypeSyntax } from '../../syntax/syntax.ts';
import { findRole } from './string-roles.ts';

/** A value that has a string somewhere inside. */
export interface Holder {
  readonly node: TSESTree.Node;
  /** The members that lead from the value to the string, or to the list or table that has it as an entry or a key. */
  readonly way: readonly string[];
  /** Whether the way leads to the string itself. */
  readonly isString: boolean;
}

/** Any element of a list, in a way. */
export const ELEMENT = '[]';

/** A member of constants, in a way. Its reads by name are those of the constant, which are followed by themselves. */
export const CONSTANT = '.';

/** The list, table, enum, class, namespace or object of constants that has a string as an entry. */
export function findContainer(node: TSESTree.Node): Holder | undefined {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'ArrayExpression': {
      const outer = climbTypeSyntax(parent).parent;
      return { node: outer?.type === 'ArrayExpression' ? outer : parent, way: [], isString: false };
    }
    case 'Property':
      return parent.parent.type === 'ObjectExpression' ? createOfObject(parent, parent.parent, child) : undefined;
    case 'TSEnumMember':
    case 'PropertyDefinition':
    case 'VariableDeclarator':
      return createOfConstant(child);
    default:
      return undefined;
  }
}

function createOfObject(property: TSESTree.Property, object: TSESTree.Node, child: TSESTree.Node): Holder | undefined {
  if (property.value !== child) return { node: object, way: [], isString: false };
  const isConstant = findRole(child)?.constant !== undefined;
  return { node: object, way: [isConstant ? CONSTANT : (getPropertyName(property) ?? '')], isString: true };
}

/** The name of the enum, class or namespace that a constant is a member of. */
function createOfConstant(value: TSESTree.Node): Holder | undefined {
  const { id, member } = findRole(value)?.constant ?? {};
  return id === undefined || member === undefined ? undefined : { node: id, way: [CONSTANT], isString: true };
}

import type { TSESTree } from '@typescript-eslint/utils';
import { climbTypeSyntax, isFunction } from '../syntax.ts';
import { findElementName, findMemberName } from './names.ts';
import { findThisMembers } from './this-members.ts';
import type { ClassNode, SdkContext, Variable } from './types.ts';

/** Where a function, or any other value, is used. */
export interface Uses {
  /** The expressions that stand for it. */
  readonly nodes: readonly TSESTree.Node[];
  /** Whether code outside the file may use it as well. */
  readonly isOpen: boolean;
}

/** The uses of a function: where it stands, or where its name does. */
export function findFunctionUses(fn: TSESTree.FunctionLike, context: SdkContext): Uses {
  const { parent } = climbTypeSyntax(fn);
  if (fn.type === 'FunctionDeclaration') return ownNameUses(fn, context) ?? { nodes: [], isOpen: true };
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition')
    return methodUses(parent, parent.parent.parent, context);
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression')
    return propertyUses(parent, parent.parent, context);
  const declared = parent?.type === 'VariableDeclarator' ? declaredUses(parent, context) : undefined;
  if (declared !== undefined) return joinUses(declared, ownNameUses(fn, context));
  return joinUses({ nodes: [climbTypeSyntax(fn)], isOpen: false }, ownNameUses(fn, context));
}

/** The uses of a variable's value: all its references that read it. */
export function findVariableUses(variable: Variable): Uses {
  const nodes = variable.references
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => climbTypeSyntax(identifier));
  const isOpen = variable.defs.some(({ node }) => isExported(node)) || variable.scope.type === 'global';
  return { nodes, isOpen };
}

/** `function f() {}`, and the `f` of `const g = function f() {}`. */
function ownNameUses(fn: TSESTree.FunctionLike, { sourceCode }: SdkContext): Uses | undefined {
  const variable = sourceCode.getDeclaredVariables(fn).find(({ defs }) => defs.some(({ name }) => name === fn.id));
  return variable && findVariableUses(variable);
}

/** `undefined` if the variable may hold another function as well. */
function declaredUses(declarator: TSESTree.VariableDeclarator, { sourceCode }: SdkContext): Uses | undefined {
  const [variable] = declarator.id.type === 'Identifier' ? sourceCode.getDeclaredVariables(declarator) : [];
  const isReassigned = variable?.references.some((reference) => reference.isWrite() && reference.init !== true);
  return variable === undefined || isReassigned === true ? undefined : findVariableUses(variable);
}

function methodUses(
  method: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  owner: ClassNode,
  { sourceCode }: SdkContext,
): Uses {
  const name = findElementName(method);
  const isPrivate = method.key.type === 'PrivateIdentifier' || method.accessibility === 'private';
  const nodes = name === undefined ? [] : findThisMembers(owner, name, sourceCode).map(climbTypeSyntax);
  return { nodes, isOpen: !isPrivate };
}

function propertyUses(property: TSESTree.Property, owner: TSESTree.ObjectExpression, { sourceCode }: SdkContext): Uses {
  const name = findMemberName(property, sourceCode);
  const nodes = name === undefined ? [] : findThisMembers(owner, name, sourceCode).map(climbTypeSyntax);
  return { nodes, isOpen: true };
}

function joinUses(first: Uses, second: Uses | undefined): Uses {
  return { nodes: [...first.nodes, ...(second?.nodes ?? [])], isOpen: first.isOpen || second?.isOpen === true };
}

function isExported(node: TSESTree.Node): boolean {
  const declaration = node.type === 'VariableDeclarator' ? node.parent : node;
  const { parent } = declaration;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}

/**
 * The calls of a function, if all are known: no use but in calls, none from outside the file.
 * `f(x)`, `(function () {})(x)`, `this.#f(x)`.
 */
export function findAllCalls(
  fn: TSESTree.FunctionLike,
  context: SdkContext,
): readonly TSESTree.CallExpression[] | undefined {
  const { nodes, isOpen } = findFunctionUses(fn, context);
  const calls = nodes.flatMap((node) =>
    node.parent?.type === 'CallExpression' && node.parent.callee === node ? node.parent : [],
  );
  return isOpen || calls.length < nodes.length ? undefined : calls;
}

/** The position of the parameter that declares a name, and the parameter; `undefined` if the function has none. */
export function findParameter(
  fn: TSESTree.Node,
  name: TSESTree.Node,
): { readonly index: number; readonly node: TSESTree.Parameter } | undefined {
  if (!isFunction(fn)) return undefined;
  const index = fn.params.findIndex(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
  const node = fn.params[index];
  return node === undefined ? undefined : { index, node };
}

import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { isReassigned } from '../syntax/assignments.ts';
import { listConstants } from '../syntax/declarations.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { isNamed } from '../syntax/method-calls.ts';
import { referencesOf } from '../syntax/references.ts';
import {
  isFunction,
  skipTypeSyntax,
  type ClassNode,
  type Definition,
  type SourceCode,
  type Variable,
} from '../syntax/syntax.ts';
import { findBuiltinFunction } from '../syntax/builtins.ts';

/** Constants may refer to constants; a chain longer than this is not followed. */
const MAX_DEPTH = 8;

/** The definition of the variable that an identifier refers to, if it has exactly one. */
export function findOnlyDefinition(node: TSESTree.Identifier, sourceCode: SourceCode): Definition | undefined {
  const variable = findVariableOf(node, sourceCode);
  return variable?.defs.length === 1 ? variable.defs[0] : undefined;
}

/** The initializer of the `const` that an identifier refers to, or of another variable that is never written to. */
export function findConstInitializer(
  node: TSESTree.Identifier,
  sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  const variable = findVariableOf(node, sourceCode);
  const [definition, ...others] = variable?.defs ?? [];
  if (definition?.node.type !== 'VariableDeclarator' || definition.node.id.type !== 'Identifier') return undefined;
  const { parent } = definition;
  if (variable === undefined || others.length > 0 || parent?.type !== 'VariableDeclaration') return undefined;
  return parent.kind === 'const' || !isReassigned(variable) ? (definition.node.init ?? undefined) : undefined;
}

/**
 * The function of the file that a name always refers to: `function f() {}`, `const f = () => {}`. A parameter is defined by a
 * function as well, but refers to another.
 */
export function findNamedFunction(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): TSESTree.FunctionLike | undefined {
  const variable = findVariableOf(name, sourceCode);
  const [definition, ...others] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || others.length > 0 || isReassigned(variable))
    return undefined;
  const { node } = definition;
  if (isFunction(node)) return definition.name === node.id ? node : undefined;
  if (node.type !== 'VariableDeclarator' || node.init === null || node.id !== definition.name) return undefined;
  const value = resolveConstant(node.init, sourceCode);
  return isFunction(value) ? value : undefined;
}

/**
 * The expression that defines a constant, one step: `X` → `init` of `const X = init`; `E.X` → its initializer in an
 * enum, a constant object, a class or a namespace; `Object.freeze(x)` → `x`. `undefined` for everything that may change.
 */
function findDefinition(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'Identifier') return findConstInitializer(node, sourceCode);
  if (node.type === 'CallExpression') return findFrozen(node);
  if (node.type !== 'MemberExpression') return undefined;
  const name = getPropertyName(node, sourceCode);
  const object = skipTypeSyntax(node.object);
  if (name === null) return undefined;
  if (object.type === 'ThisExpression') return findField(findEnclosingClass(object), name);
  return object.type === 'Identifier' ? findMember(object, name, sourceCode) : undefined;
}

/** A member of what a name refers to: of an enum, a class, a namespace or a constant object. */
function findMember(object: TSESTree.Identifier, name: string, sourceCode: SourceCode): TSESTree.Node | undefined {
  const owner = findOnlyDefinition(object, sourceCode)?.node;
  switch (owner?.type) {
    case 'TSEnumDeclaration':
      return findEnumMember(owner, name);
    case 'ClassDeclaration':
      return findField(owner, name);
    case 'TSModuleDeclaration':
      return findNamespaceConstant(owner, name);
    case 'VariableDeclarator':
      return findObjectMember(object, name, sourceCode);
    default:
      return undefined;
  }
}

/** The expression at the end of a chain of constants; the node itself if it is no constant. */
export function resolveConstant(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let current = skipTypeSyntax(node);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const definition = findDefinition(current, sourceCode);
    if (definition === undefined) return current;
    current = skipTypeSyntax(definition);
  }
  return current;
}

/** The argument that a call of `Object` returns: `Object.freeze({ … })`, `Object.seal({ … })` → `{ … }`. */
export function findFrozen({ callee, arguments: [argument] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (callee.type !== 'MemberExpression' || !isNamed(callee.object, 'Object')) return undefined;
  return findBuiltinFunction(`Object.${getPropertyName(callee) ?? ''}`)?.returns === 'subject' ? argument : undefined;
}

function findEnumMember({ body }: TSESTree.TSEnumDeclaration, name: string): TSESTree.Expression | undefined {
  return body.members.find(({ id }) => nameOfMember(id) === name)?.initializer ?? undefined;
}

/** The name of an enum's member: `A`, or `'A'`. */
function nameOfMember(id: TSESTree.TSEnumMember['id']): string | undefined {
  if (id.type === 'Identifier') return id.name;
  return 'value' in id && typeof id.value === 'string' ? id.value : undefined;
}

/** `A` of `namespace Codes { export const A = '…'; }`. */
function findNamespaceConstant({ body }: TSESTree.TSModuleDeclaration, name: string): TSESTree.Expression | undefined {
  if (body?.type !== 'TSModuleBlock') return undefined;
  const constants = body.body.filter(({ type }) => type === 'ExportNamedDeclaration').flatMap(listConstants);
  return constants.find(({ id }) => id.type === 'Identifier' && id.name === name)?.init ?? undefined;
}

function findField(owner: ClassNode | undefined, name: string): TSESTree.Expression | undefined {
  const fields = (owner?.body.body ?? []).filter((member) => member.type === 'PropertyDefinition');
  const field = fields.find((member) => getPropertyName(member) === name);
  return field?.value ?? undefined;
}

function findEnclosingClass(node: TSESTree.Node): ClassNode | undefined {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return node;
  return node.parent ? findEnclosingClass(node.parent) : undefined;
}

function findObjectMember(
  object: TSESTree.Identifier,
  name: string,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const init = findConstInitializer(object, sourceCode);
  const plain = init === undefined ? undefined : unfreeze(skipTypeSyntax(init));
  if (plain?.type !== 'ObjectExpression') return undefined;
  const variable = findVariableOf(object, sourceCode);
  if (variable && hasWrittenMember(variable)) return undefined;
  const properties = plain.properties.filter(
    (property) => property.type === 'Property' && getPropertyName(property) === name,
  );
  const [property] = properties;
  // Of two properties of one name the last counts, and a spread may override: neither is a constant to rely on.
  const isPlain = properties.length === 1 && plain.properties.every(({ type }) => type === 'Property');
  return isPlain && property?.type === 'Property' && property.kind === 'init' ? property.value : undefined;
}

function unfreeze(node: TSESTree.Node): TSESTree.Node {
  const frozen = node.type === 'CallExpression' ? findFrozen(node) : undefined;
  return frozen === undefined ? node : skipTypeSyntax(frozen);
}

/** Whether a member of the object that a variable holds is assigned: `Codes.X = …`. */
const hasWrittenMember = oncePerObject((variable: Variable): boolean =>
  referencesOf(variable).some(({ identifier }) => {
    const member = identifier.parent;
    if (member.type !== 'MemberExpression' || member.object !== identifier) return false;
    const { parent } = member;
    return (
      (parent.type === 'AssignmentExpression' && parent.left === member) ||
      parent.type === 'UpdateExpression' ||
      (parent.type === 'UnaryExpression' && parent.operator === 'delete')
    );
  }),
);

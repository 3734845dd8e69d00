import type { TSESTree } from '@typescript-eslint/utils';
import { isNamed } from '../../syntax/method-calls.ts';
import { isCodeName } from '../../evidence/code-names.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findSpelledString } from '../../constants/constant-strings.ts';
import { climbTypeSyntax } from '../../syntax/syntax.ts';
import { findFrozen } from '../../constants/definitions.ts';
import { findPairs } from '../../constants/table-copies.ts';

/** A constant whose value other places read: a variable, or a member of an object, class, enum or namespace. */
export interface Constant {
  readonly id: TSESTree.Identifier;
  readonly member?: string;
  /** The variable that the member is inside its namespace. */
  readonly inner?: TSESTree.Identifier;
}

/** The role of a string: the value of a constant, or an entry of a list, table, enum or union. */
export interface StringRole {
  /** The name of the constant or member. */
  readonly name?: string;
  /** The name of the list, table, enum or union. */
  readonly group?: string;
  /** The other strings in the same role. */
  readonly others: readonly string[];
  readonly constant?: Constant;
}

/** The role of a string; `undefined` if it is neither a constant nor an entry, or an entry of some argument. */
export function findRole(node: TSESTree.Node): StringRole | undefined {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return isConst(parent)
        ? { name: parent.id.name, others: [], constant: findNamespaceMember(parent.id, parent) ?? { id: parent.id } }
        : undefined;
    case 'PropertyDefinition':
      return parent.value === child ? findField(parent) : undefined;
    case 'TSEnumMember':
      return parent.initializer === child ? findEnumMember(parent, child) : undefined;
    case 'Property':
      return parent.key === child ? findKey(parent) : findMember(parent, child);
    case 'ArrayExpression':
      return findEntry(parent, child);
    case 'TSLiteralType':
      return findTypeRole(parent);
    default:
      return undefined;
  }
}

function isConst(
  node: TSESTree.VariableDeclarator,
): node is TSESTree.VariableDeclarator & { readonly id: TSESTree.Identifier } {
  return node.id.type === 'Identifier' && node.parent.kind === 'const';
}

/** `A` of `namespace Codes { export const A = '…'; }`, which other places read as `Codes.A`. */
function findNamespaceMember(inner: TSESTree.Identifier, { parent }: TSESTree.Node): Constant | undefined {
  const block = parent?.parent?.type === 'ExportNamedDeclaration' ? parent.parent.parent : undefined;
  if (block?.type !== 'TSModuleBlock' || block.parent.id.type !== 'Identifier') return undefined;
  return { id: block.parent.id, member: inner.name, inner };
}

function findField(field: TSESTree.PropertyDefinition): StringRole | undefined {
  const owner = field.parent.parent;
  const name = getPropertyName(field);
  if (name === null || owner.id === null || !(field.static || field.readonly)) return undefined;
  return { name, others: [], constant: { id: owner.id, member: name } };
}

function findEnumMember({ id, parent: body }: TSESTree.TSEnumMember, value: TSESTree.Node): StringRole | undefined {
  const name = id.type === 'Identifier' ? id.name : findSpelledString(id)?.value;
  const owner = body.parent;
  if (name === undefined) return undefined;
  const values = owner.body.members.map(({ initializer }) => initializer);
  return { name, group: owner.id.name, others: spell(values, value), constant: { id: owner.id, member: name } };
}

/** A key of a table. */
function findKey({ parent, key }: TSESTree.Property): StringRole | undefined {
  if (parent.type !== 'ObjectExpression') return undefined;
  const keys = parent.properties.map((property) => (property.type === 'Property' ? property.key : undefined));
  return findInGroup(parent, spell(keys, key));
}

/** A member of an object of constants. An object with a `code` is an error that the program creates. */
function findMember(property: TSESTree.Property, value: TSESTree.Node): StringRole | undefined {
  const object = property.parent;
  const name = getPropertyName(property);
  if (object.type !== 'ObjectExpression' || name === null || isCodeName(name)) return undefined;
  const values = object.properties.map((each) => (each.type === 'Property' ? each.value : undefined));
  const role = findInGroup(object, spell(values, value));
  if (role === undefined) return undefined;
  const { parent } = climbWrappers(object);
  const id = parent?.type === 'VariableDeclarator' && isConst(parent) ? parent.id : undefined;
  return id === undefined ? role : { ...role, name, constant: { id, member: name } };
}

/** An entry of a list, or the key of a pair in a list of pairs, as a `Map` takes it. */
function findEntry(array: TSESTree.ArrayExpression, entry: TSESTree.Node): StringRole | undefined {
  const { parent } = climbTypeSyntax(array);
  if (parent?.type !== 'ArrayExpression') return findInGroup(array, spell(array.elements, entry));
  if (array.elements[0] !== entry) return undefined;
  const heads = parent.elements.map((pair) => (pair?.type === 'ArrayExpression' ? pair.elements[0] : undefined));
  return findInGroup(parent, spell(heads, entry));
}

function findTypeRole(type: TSESTree.TSLiteralType): StringRole | undefined {
  const union = type.parent.type === 'TSUnionType' ? type.parent : undefined;
  const { parent } = union ?? type;
  const types = (union?.types ?? []).map((each) => (each.type === 'TSLiteralType' ? each.literal : undefined));
  const others = spell(types, type.literal);
  if (parent.type === 'TSTypeAliasDeclaration') return { name: parent.id.name, group: parent.id.name, others };
  return union === undefined ? undefined : { others };
}

function findInGroup(container: TSESTree.Node, others: readonly string[]): StringRole | undefined {
  const { parent } = climbWrappers(container);
  const group = parent && findName(parent);
  if (group !== undefined) return { group, others };
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression' ? undefined : { others };
}

/** The whole of `new Set([…])`, `new Map([…])`, `Object.fromEntries([…])` and `Object.freeze([…])`, from their argument. */
function climbWrappers(node: TSESTree.Node): TSESTree.Node {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  return parent && isWrapper(parent) ? climbWrappers(parent) : child;
}

function isWrapper(node: TSESTree.Node): boolean {
  if (node.type === 'NewExpression') return isNamed(node.callee, 'Set', 'Map');
  return node.type === 'CallExpression' && (findFrozen(node) ?? findPairs(node)) !== undefined;
}

/** The name of the variable or member that has a value. */
function findName(node: TSESTree.Node): string | undefined {
  if (node.type === 'VariableDeclarator') return node.id.type === 'Identifier' ? node.id.name : undefined;
  return node.type === 'Property' || node.type === 'PropertyDefinition'
    ? (getPropertyName(node) ?? undefined)
    : undefined;
}

/** The strings that nodes spell, without those of one node. */
function spell(nodes: readonly (TSESTree.Node | null | undefined)[], own: TSESTree.Node): readonly string[] {
  return nodes.flatMap(
    (node) => (node && node !== own && climbTypeSyntax(node) !== own && findSpelledString(node)?.value) || [],
  );
}

import type { TSESTree } from '@typescript-eslint/utils';
import { isNamed } from '../../syntax/method-calls.ts';
import { isCodeName } from '../../evidence/code-names.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findSpelledString } from '../../constants/constant-strings.ts';
import { climbTypeSyntax } from '../../syntax/syntax.ts';

/** What declares a constant of which other places take the value: a variable, or a member of what a variable holds. */
export interface Declaration {
  readonly id: TSESTree.Identifier;
  readonly member?: string;
}

/** What a string is declared as: a constant, or an entry of a list, table, enum or union. */
export interface Holder {
  /** The name of the constant or member. */
  readonly name?: string;
  /** The name of the list, table, enum or union. */
  readonly group?: string;
  /** The other strings in the same role. */
  readonly others: readonly string[];
  readonly declaration?: Declaration;
}

/** What holds a string; `undefined` where it is no constant and no entry of anything, or of an argument of some function. */
export function findHolder(node: TSESTree.Node): Holder | undefined {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return isConstant(parent) ? { name: parent.id.name, others: [], declaration: { id: parent.id } } : undefined;
    case 'PropertyDefinition':
      return parent.value === child ? findField(parent) : undefined;
    case 'TSEnumMember':
      return parent.initializer === child ? findEnumMember(parent, child) : undefined;
    case 'Property':
      return parent.key === child ? findKey(parent) : findMember(parent, child);
    case 'ArrayExpression':
      return findEntry(parent, child);
    case 'TSLiteralType':
      return findType(parent);
    default:
      return undefined;
  }
}

function isConstant(
  node: TSESTree.VariableDeclarator,
): node is TSESTree.VariableDeclarator & { readonly id: TSESTree.Identifier } {
  return node.id.type === 'Identifier' && node.parent.kind === 'const';
}

function findField(field: TSESTree.PropertyDefinition): Holder | undefined {
  const owner = field.parent.parent;
  const name = getPropertyName(field);
  if (name === null || owner.id === null || !(field.static || field.readonly)) return undefined;
  return { name, others: [], declaration: { id: owner.id, member: name } };
}

function findEnumMember({ id, parent: body }: TSESTree.TSEnumMember, value: TSESTree.Node): Holder | undefined {
  const name = id.type === 'Identifier' ? id.name : findSpelledString(id)?.value;
  const owner = body.parent;
  if (name === undefined) return undefined;
  const values = owner.body.members.map(({ initializer }) => initializer);
  return { name, group: owner.id.name, others: spell(values, value), declaration: { id: owner.id, member: name } };
}

/** The key of a table. */
function findKey({ parent, key }: TSESTree.Property): Holder | undefined {
  if (parent.type !== 'ObjectExpression') return undefined;
  const keys = parent.properties.map((property) => (property.type === 'Property' ? property.key : undefined));
  return findInGroup(parent, spell(keys, key));
}

/** The member of an object of constants. One with a `code` builds an error. */
function findMember(property: TSESTree.Property, value: TSESTree.Node): Holder | undefined {
  const object = property.parent;
  const name = getPropertyName(property);
  if (object.type !== 'ObjectExpression' || name === null || isCodeName(name)) return undefined;
  const values = object.properties.map((each) => (each.type === 'Property' ? each.value : undefined));
  const holder = findInGroup(object, spell(values, value));
  if (holder === undefined) return undefined;
  const { parent } = climbWrappers(object);
  const id = parent?.type === 'VariableDeclarator' && isConstant(parent) ? parent.id : undefined;
  return id === undefined ? holder : { ...holder, name, declaration: { id, member: name } };
}

/** An entry of a list, or the key of a pair in a list of pairs, as a `Map` takes it. */
function findEntry(array: TSESTree.ArrayExpression, entry: TSESTree.Node): Holder | undefined {
  const { parent } = climbTypeSyntax(array);
  if (parent?.type !== 'ArrayExpression') return findInGroup(array, spell(array.elements, entry));
  if (array.elements[0] !== entry) return undefined;
  const heads = parent.elements.map((pair) => (pair?.type === 'ArrayExpression' ? pair.elements[0] : undefined));
  return findInGroup(parent, spell(heads, entry));
}

function findType(type: TSESTree.TSLiteralType): Holder | undefined {
  const union = type.parent.type === 'TSUnionType' ? type.parent : undefined;
  const { parent } = union ?? type;
  const types = (union?.types ?? []).map((each) => (each.type === 'TSLiteralType' ? each.literal : undefined));
  const others = spell(types, type.literal);
  if (parent.type === 'TSTypeAliasDeclaration') return { name: parent.id.name, group: parent.id.name, others };
  return union === undefined ? undefined : { others };
}

function findInGroup(container: TSESTree.Node, others: readonly string[]): Holder | undefined {
  const { parent } = climbWrappers(container);
  const group = parent && findName(parent);
  if (group !== undefined) return { group, others };
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression' ? undefined : { others };
}

/** `new Set([…])`, `new Map([…])` and `Object.freeze([…])` are the list that they are given. */
function climbWrappers(node: TSESTree.Node): TSESTree.Node {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  return parent && isWrapper(parent) ? climbWrappers(parent) : child;
}

function isWrapper(node: TSESTree.Node): boolean {
  if (node.type === 'NewExpression') return isNamed(node.callee, 'Set', 'Map');
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return isNamed(node.callee.object, 'Object') && getPropertyName(node.callee) === 'freeze';
}

/** The name that a value is given. */
function findName(node: TSESTree.Node): string | undefined {
  if (node.type === 'VariableDeclarator') return node.id.type === 'Identifier' ? node.id.name : undefined;
  return node.type === 'Property' || node.type === 'PropertyDefinition'
    ? (getPropertyName(node) ?? undefined)
    : undefined;
}

/** The strings that nodes spell, but for one of them. */
function spell(nodes: readonly (TSESTree.Node | null | undefined)[], own: TSESTree.Node): readonly string[] {
  return nodes.flatMap(
    (node) => (node && node !== own && climbTypeSyntax(node) !== own && findSpelledString(node)?.value) || [],
  );
}

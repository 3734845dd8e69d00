import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../../constants/constant-strings.ts';
import { alwaysLeaves } from '../../syntax/control-flow.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { referencesOf } from '../../syntax/references.ts';
import { climbTypeSyntax, isFunction, isPlainAccess, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import type { Target } from './conflicts.ts';
import { indexTexts } from './text-index.ts';

/** An entry with a wrong text that can be removed, and the punctuator between entries. */
export interface RemovableEntry {
  readonly entry: TSESTree.Node;
  readonly separator: ',' | '|' | undefined;
}

/**
 * Finds the entry of a wrong text in a list, table, `switch`, union or enum that has an entry of the right code as well, if
 * removing it changes nothing for any code: the text is nowhere else, and nothing counts, orders or enumerates the entries.
 */
export function findRemovableEntry(
  { literal: { value, range }, code }: Target,
  sourceCode: SourceCode,
): RemovableEntry | undefined {
  const [text, ...others] = indexTexts(sourceCode).withWord(value);
  if (text === undefined || others.length > 0 || text.text !== value || text.node.range[0] !== range[0])
    return undefined;
  const found = findEntry(climbTypeSyntax(text.node), sourceCode);
  return found?.texts.includes(code) === true && found.isRemovable() ? found : undefined;
}

interface Entry extends RemovableEntry {
  /** The texts of all entries beside it. */
  readonly texts: readonly (string | null | undefined)[];
  readonly isRemovable: () => boolean;
}

function findEntry(child: TSESTree.Node, sourceCode: SourceCode): Entry | undefined {
  const { parent } = child;
  switch (parent?.type) {
    case 'ArrayExpression':
      return findListEntry(child, parent, sourceCode);
    case 'Property':
      return parent.key === child && parent.parent.type === 'ObjectExpression'
        ? createTableEntry(parent, parent.parent, sourceCode)
        : undefined;
    case 'TSLiteralType':
      return parent.parent.type === 'TSUnionType' ? createUnionEntry(parent, parent.parent) : undefined;
    case 'SwitchCase': {
      const texts = parent.parent.cases.map(({ test }) => textOf(test));
      return { entry: parent, separator: undefined, texts, isRemovable: () => isRemovableCase(parent) };
    }
    case 'TSEnumMember': {
      const texts = parent.parent.members.map(({ initializer }) => textOf(initializer));
      return { entry: parent, separator: ',', texts, isRemovable: () => isUnusedMember(parent, sourceCode) };
    }
    default:
      return undefined;
  }
}

/** An entry of a list, or the pair of a `Map` whose key it is. */
function findListEntry(
  entry: TSESTree.Node,
  array: TSESTree.ArrayExpression,
  sourceCode: SourceCode,
): Entry | undefined {
  const { parent } = climbTypeSyntax(array);
  if (parent?.type !== 'ArrayExpression') {
    const isRemovable = () => isOnlySearched(array, sourceCode);
    return { entry, separator: ',', texts: array.elements.map(textOf), isRemovable };
  }
  if (array.elements[0] !== entry) return undefined;
  const texts = parent.elements.map((pair) =>
    pair?.type === 'ArrayExpression' ? textOf(pair.elements[0]) : undefined,
  );
  const isRemovable = () => array.elements.every(isPure) && isOnlySearched(parent, sourceCode);
  return { entry: array, separator: ',', texts, isRemovable };
}

function createTableEntry(entry: TSESTree.Property, table: TSESTree.ObjectExpression, sourceCode: SourceCode): Entry {
  const texts = table.properties.map((each) => (each.type === 'Property' ? getPropertyName(each) : undefined));
  return { entry, separator: ',', texts, isRemovable: () => isPure(entry.value) && isOnlySearched(table, sourceCode) };
}

function createUnionEntry(entry: TSESTree.TSLiteralType, { types }: TSESTree.TSUnionType): Entry {
  const texts = types.map((type) => (type.type === 'TSLiteralType' ? textOf(type.literal) : undefined));
  return { entry, separator: '|', texts, isRemovable: () => true };
}

function textOf(node: TSESTree.Node | null | undefined): string | undefined {
  return node ? findSpelledString(skipTypeSyntax(node))?.value : undefined;
}

/** Whether an expression can be removed without a side effect. */
function isPure(node: TSESTree.Node | null): boolean {
  if (node === null) return true;
  if (node.type === 'ArrayExpression') return node.elements.every(isPure);
  if (node.type === 'ObjectExpression')
    return node.properties.every((each) => each.type === 'Property' && isPure(each.value));
  return node.type === 'Literal' || isFunction(node) || findSpelledString(node) !== undefined || isPlainAccess(node);
}

/** A case without statements, or one that leaves, declares nothing, and that no case falls through to. */
function isRemovableCase(clause: TSESTree.SwitchCase): boolean {
  const { cases } = clause.parent;
  if (clause.consequent.length === 0) return true;
  const above = cases[cases.indexOf(clause) - 1];
  const declares = clause.consequent.some(({ type }) => /Declaration$/.test(type));
  return !declares && alwaysLeaves(clause.consequent) && (above === undefined || alwaysLeaves(above.consequent));
}

/** Whether nothing reads a member of an enum, or the enum as a whole. */
function isUnusedMember({ id, parent: { parent: owner } }: TSESTree.TSEnumMember, sourceCode: SourceCode): boolean {
  const name = id.type === 'Identifier' ? id.name : undefined;
  const isExported = owner.parent.type === 'ExportNamedDeclaration';
  return !isExported && listReferences(owner.id, sourceCode).every(({ parent }) => isOtherMember(parent, name));
}

function isOtherMember(node: TSESTree.Node | undefined, name: string | undefined): boolean {
  if (node?.type === 'TSQualifiedName') return node.right.name !== name;
  const read = node?.type === 'MemberExpression' ? getPropertyName(node) : null;
  return read !== null && read !== name;
}

/** Whether every use of a list or table looks for a single entry. */
function isOnlySearched(container: TSESTree.Node, sourceCode: SourceCode): boolean {
  const child = climbTypeSyntax(container);
  const { parent } = child;
  if (parent?.type === 'NewExpression')
    return isNamed(parent.callee, 'Set', 'Map') && isOnlySearched(parent, sourceCode);
  if (parent?.type === 'VariableDeclarator') {
    if (parent.id.type !== 'Identifier' || parent.parent.parent.type === 'ExportNamedDeclaration') return false;
    return listReferences(parent.id, sourceCode).every(isSearched);
  }
  return isSearched(child);
}

/** `LIST.includes(x)`, `SET.has(x)`, `MAP.get(x)`, `TABLE[x]`. */
function isSearched(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  if (parent?.type !== 'MemberExpression') return false;
  if (parent.computed) return node.type !== 'ArrayExpression' && parent.property.type !== 'Literal';
  const call = parent.parent.type === 'CallExpression' ? findMethodCall(parent.parent) : undefined;
  return call !== undefined && /^(?:includes|has|get)$/.test(call.name);
}

/** The references to a variable, writes included, without its declaration. */
function listReferences(id: TSESTree.Identifier, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const variable = findVariableOf(id, sourceCode);
  const references = variable === undefined ? [] : referencesOf(variable);
  return references.flatMap(({ identifier }) => (identifier === id ? [] : identifier));
}

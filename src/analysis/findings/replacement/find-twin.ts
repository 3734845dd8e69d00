import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { alwaysLeaves } from '../../syntax/control-flow.ts';
import { findVariable, getPropertyName } from '../../syntax/eslint-utils.ts';
import { findSpelledString } from '../../constants/constant-strings.ts';
import { climbTypeSyntax, isFunction, isPlainAccess, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import type { FileText } from './file-texts.ts';
import { indexTexts } from './text-index.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';

/** An entry beside which the right one stands, and the punctuator between entries. */
export interface Twin {
  readonly entry: TSESTree.Node;
  readonly separator: ',' | '|' | undefined;
}

/**
 * Finds the entry of a wrong text in a list, table, `switch`, union or enum that has an entry of the right code as well, if
 * nothing changes for any code when the wrong one goes: the text is nowhere else, and nobody counts, orders or enumerates
 * the entries.
 */
export function findTwin({ value, range }: CodeLiteral, code: string, sourceCode: SourceCode): Twin | undefined {
  const [text, ...others] = indexTexts(sourceCode).withWord(value);
  if (text === undefined || others.length > 0 || text.text !== value || text.node.range[0] !== range[0])
    return undefined;
  return findEntry(text, code, sourceCode);
}

function findEntry({ node }: FileText, code: string, sourceCode: SourceCode): Twin | undefined {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'ArrayExpression':
      return findInArray(parent, child, code, sourceCode);
    case 'Property':
      return parent.key === child && parent.parent.type === 'ObjectExpression'
        ? findInTable(parent, parent.parent, code, sourceCode)
        : undefined;
    case 'TSLiteralType':
      return parent.parent.type === 'TSUnionType' && parent.parent.types.some((type) => isType(type, code))
        ? { entry: parent, separator: '|' }
        : undefined;
    case 'SwitchCase':
      return isRemovable(parent, code) ? { entry: parent, separator: undefined } : undefined;
    case 'TSEnumMember':
      return isUnusedMember(parent, code, sourceCode) ? { entry: parent, separator: ',' } : undefined;
    default:
      return undefined;
  }
}

/** An entry of a list, or the pair of a `Map` that it is the key of. */
function findInArray(
  array: TSESTree.ArrayExpression,
  entry: TSESTree.Node,
  code: string,
  sourceCode: SourceCode,
): Twin | undefined {
  const { parent } = climbTypeSyntax(array);
  if (parent?.type !== 'ArrayExpression') {
    const isTwin = array.elements.some((each) => isCode(each, code));
    return isTwin && isOnlyAsked(array, sourceCode) ? { entry, separator: ',' } : undefined;
  }
  const isTwin = parent.elements.some((pair) => pair?.type === 'ArrayExpression' && isCode(pair.elements[0], code));
  const isKey = array.elements[0] === entry && array.elements.every(isHarmless);
  return isTwin && isKey && isOnlyAsked(parent, sourceCode) ? { entry: array, separator: ',' } : undefined;
}

function findInTable(
  property: TSESTree.Property,
  table: TSESTree.ObjectExpression,
  code: string,
  sourceCode: SourceCode,
): Twin | undefined {
  const isTwin = table.properties.some((each) => each.type === 'Property' && getPropertyName(each) === code);
  return isTwin && isHarmless(property.value) && isOnlyAsked(table, sourceCode)
    ? { entry: property, separator: ',' }
    : undefined;
}

function isCode(node: TSESTree.Node | null | undefined, code: string): boolean {
  return !!node && findSpelledString(skipTypeSyntax(node))?.value === code;
}

function isType(type: TSESTree.TypeNode, code: string): boolean {
  return type.type === 'TSLiteralType' && isCode(type.literal, code);
}

/** Whether leaving out an expression leaves out nothing that happens. */
function isHarmless(node: TSESTree.Node | null): boolean {
  if (node === null) return true;
  if (node.type === 'ArrayExpression') return node.elements.every(isHarmless);
  if (node.type === 'ObjectExpression')
    return node.properties.every((each) => each.type === 'Property' && isHarmless(each.value));
  return node.type === 'Literal' || isFunction(node) || findSpelledString(node) !== undefined || isPlainAccess(node);
}

/** A case with no statements, or one that nothing runs into and that runs into nothing, beside one of the right code. */
function isRemovable(clause: TSESTree.SwitchCase, code: string): boolean {
  const { cases } = clause.parent;
  if (!cases.some(({ test }) => isCode(test, code))) return false;
  if (clause.consequent.length === 0) return true;
  const above = cases[cases.indexOf(clause) - 1];
  const declares = clause.consequent.some(({ type }) => /Declaration$/.test(type));
  return !declares && alwaysLeaves(clause.consequent) && (above === undefined || alwaysLeaves(above.consequent));
}

/** Whether a member of an enum is read nowhere, and the enum as a whole neither. */
function isUnusedMember(member: TSESTree.TSEnumMember, code: string, sourceCode: SourceCode): boolean {
  const owner = member.parent.parent;
  if (owner.parent.type === 'ExportNamedDeclaration') return false;
  const isTwin = owner.body.members.some(({ initializer }) => isCode(initializer, code));
  const name = member.id.type === 'Identifier' ? member.id.name : undefined;
  const references = findReferences(owner.id, sourceCode);
  return isTwin && references.every(({ parent }) => isOtherMember(parent, name));
}

function isOtherMember(node: TSESTree.Node | undefined, name: string | undefined): boolean {
  if (node?.type === 'TSQualifiedName') return node.right.name !== name;
  const read = node?.type === 'MemberExpression' ? getPropertyName(node) : null;
  return read !== null && read !== name;
}

/** Whether a list or table is asked for single entries and for nothing else, wherever it is used. */
function isOnlyAsked(container: TSESTree.Node, sourceCode: SourceCode): boolean {
  const child = climbTypeSyntax(container);
  const { parent } = child;
  if (parent?.type === 'NewExpression') return isNamed(parent.callee, 'Set', 'Map') && isOnlyAsked(parent, sourceCode);
  if (parent?.type === 'VariableDeclarator') {
    if (parent.id.type !== 'Identifier' || parent.parent.parent.type === 'ExportNamedDeclaration') return false;
    return findReferences(parent.id, sourceCode).every(isAsked);
  }
  return isAsked(child);
}

/** `LIST.includes(x)`, `SET.has(x)`, `MAP.get(x)`, `TABLE[x]`. */
function isAsked(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  if (parent?.type !== 'MemberExpression') return false;
  if (parent.computed) return node.type !== 'ArrayExpression' && parent.property.type !== 'Literal';
  const call = parent.parent.type === 'CallExpression' ? findMethodCall(parent.parent) : undefined;
  return call !== undefined && /^(?:includes|has|get)$/.test(call.name);
}

/** The uses of what is declared, but for the declaration. */
function findReferences(id: TSESTree.Identifier, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const variable = findVariable(sourceCode.getScope(id), id);
  return (variable?.references ?? []).flatMap(({ identifier }) => (identifier === id ? [] : identifier));
}

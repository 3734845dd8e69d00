import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { findAssignmentTo } from '../../syntax/assignments.ts';
import { keyOf } from '../../syntax/access-path.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findElementName } from '../../syntax/member-names.ts';
import { findMethodCall, lastNameOf } from '../../syntax/method-calls.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import { climbTypeSyntax, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { findPropertyRead, isNameOfCode } from './property-reads.ts';

/** What a file does with properties that are named like codes. */
export interface NamesInFile {
  /** The names that it writes to, looks for, or declares in a class: an error may have them after all. */
  readonly given: ReadonlySet<string>;
  /** The names that objects called `Error`, and the types of the file, have. */
  readonly built: ReadonlySet<string>;
  /** The last names of the values whose type it asks for: `typeof err`, `typeof res.Error`. */
  readonly asked: ReadonlySet<string>;
  /** Whether it makes, or declares, a property `Error` that is no object. */
  readonly hasPlainErrors: boolean;
  /** The keys of the values that are read by such names: `err#3.code`. */
  readonly keysRead: ReadonlySet<string>;
}

/** Reads the whole file once. */
export const namesInFile = oncePerObject((sourceCode: SourceCode): NamesInFile => {
  const given = new Set<string>();
  const built = new Set<string>();
  const asked = new Set<string>();
  const keysRead = new Set<string>();
  let hasPlainErrors = false;
  for (const node of allNodesOf(sourceCode)) {
    addAll(given, listGivenNames(node));
    addAll(built, listBuiltNames(node));
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') asked.add(lastNameOf(node.argument));
    hasPlainErrors ||= isPlainError(node);
    const read = findPropertyRead(node, sourceCode);
    if (read !== undefined) keysRead.add(keyOf(read.path, sourceCode));
  }
  return { given, built, asked, hasPlainErrors, keysRead };
});

function addAll(names: Set<string>, found: readonly (string | undefined)[]): void {
  for (const name of found) if (name !== undefined && isNameOfCode(name)) names.add(name);
}

/** `err.Code = x`, `'Code' in err`, `Object.hasOwn(err, 'Code')`, `Object.assign(err, { Code: x })`, `class E { Code = '' }`. */
function listGivenNames(node: TSESTree.Node): readonly (string | undefined)[] {
  switch (node.type) {
    case 'MemberExpression':
      return findAssignmentTo(climbTypeSyntax(node)) === undefined ? [] : [getPropertyName(node) ?? undefined];
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
      return [findElementName(node)];
    case 'TSParameterProperty':
      return node.parameter.type === 'Identifier' ? [node.parameter.name] : [];
    case 'Literal':
      return typeof node.value === 'string' && isLookedFor(node) ? [node.value] : [];
    case 'CallExpression':
      return findMethodCall(node)?.name === 'assign' ? node.arguments.flatMap(listKeys) : [];
    default:
      return [];
  }
}

function isLookedFor({ parent }: TSESTree.Literal): boolean {
  return parent.type === 'CallExpression' || (parent.type === 'BinaryExpression' && parent.operator === 'in');
}

/** `{ Error: { code: 'X' } }`, and `code: string` of an interface or a structure. */
function listBuiltNames(node: TSESTree.Node): readonly (string | undefined)[] {
  if (node.type === 'TSPropertySignature') return [findElementName(node)];
  return node.type === 'Property' && isErrorProperty(node) ? listKeys(node.value) : [];
}

/** `{ Error: 'X' }`, `Error: string`. */
function isPlainError(node: TSESTree.Node): boolean {
  if (node.type === 'TSPropertySignature')
    return findElementName(node) === 'Error' && node.typeAnnotation?.typeAnnotation.type !== 'TSTypeLiteral';
  if (node.type === 'Property') return isErrorProperty(node) && skipTypeSyntax(node.value).type !== 'ObjectExpression';
  return node.type === 'MemberExpression' && getPropertyName(node) === 'Error' && findAssignmentTo(node) !== undefined;
}

function isErrorProperty(node: TSESTree.Property): boolean {
  return node.parent.type === 'ObjectExpression' && getPropertyName(node) === 'Error';
}

function listKeys(node: TSESTree.Node): readonly string[] {
  const plain = skipTypeSyntax(node);
  if (plain.type !== 'ObjectExpression') return [];
  return plain.properties.flatMap((property) =>
    property.type === 'Property' ? (getPropertyName(property) ?? []) : [],
  );
}

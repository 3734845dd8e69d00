import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { findElementName, findVariableOf } from '../syntax/member-names.ts';
import type { Definition, SourceCode } from '../syntax/syntax.ts';
import { findParameter } from '../syntax/uses.ts';
import { findConstantString } from './constant-strings.ts';

/** The strings that a closed type allows, and whether they are members of an enum. */
export interface StringType {
  readonly values: readonly string[];
  readonly isEnum: boolean;
}

/** What a type that is written in a file says of a string: the strings that it allows; any; or something in another file. */
export type WrittenType = StringType | 'open' | 'unknown';

/** Types within types are followed this far. */
const MAX_DEPTH = 8;

const NOTHING: StringType = { values: [], isEnum: false };

/** What the file says of the type of an expression, by an annotation or a cast; `open` where it says nothing. */
export function readWrittenType(node: TSESTree.Node, sourceCode: SourceCode): WrittenType {
  const type = findTypeNode(node, sourceCode);
  return type === undefined ? 'open' : readType(type, sourceCode);
}

/** The strings that a type allows: `'A' | 'B'`, an alias of it, an enum. */
export const readType = oncePerObject((type: TSESTree.Node, sourceCode: SourceCode): WrittenType => {
  return readTypeWithin(type, sourceCode, MAX_DEPTH);
});

function readTypeWithin(type: TSESTree.Node, sourceCode: SourceCode, depth: number): WrittenType {
  switch (type.type) {
    case 'TSLiteralType':
      return readLiteralType(type, sourceCode);
    case 'TSUnionType':
      return type.types.map((part) => readTypeWithin(part, sourceCode, depth)).reduce(join, NOTHING);
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSNumberKeyword':
    case 'TSNeverKeyword':
      return NOTHING;
    case 'TSTypeReference':
      return depth === 0 ? 'unknown' : readReference(type, sourceCode, depth - 1);
    case 'TSIndexedAccessType':
    case 'TSTypeOperator':
    case 'TSImportType':
    case 'TSConditionalType':
      return 'unknown';
    default:
      return 'open';
  }
}

function join(left: WrittenType, right: WrittenType): WrittenType {
  if (left === 'open' || right === 'open') return 'open';
  if (left === 'unknown' || right === 'unknown') return 'unknown';
  return { values: [...left.values, ...right.values], isEnum: left.isEnum || right.isEnum };
}

/** `'A'`, and templates without placeholders. */
function readLiteralType({ literal }: TSESTree.TSLiteralType, sourceCode: SourceCode): WrittenType {
  if (literal.type === 'TemplateLiteral' && literal.expressions.length > 0) return 'open';
  const value = findConstantString(literal, sourceCode)?.value;
  return value === undefined ? NOTHING : { values: [value], isEnum: false };
}

function readReference({ typeName, typeArguments }: TSESTree.TSTypeReference, sourceCode: SourceCode, depth: number): WrittenType {
  // A member of an enum, or a type in a namespace.
  if (typeName.type !== 'Identifier') return 'unknown';
  const definition = findVariableOf(typeName, sourceCode)?.defs[0]?.node;
  const [argument] = typeArguments?.params ?? [];
  switch (definition?.type) {
    case undefined:
      return typeName.name === 'NonNullable' && argument ? readTypeWithin(argument, sourceCode, depth) : 'unknown';
    case 'TSTypeAliasDeclaration':
      return readTypeWithin(definition.typeAnnotation, sourceCode, depth);
    case 'TSTypeParameter':
      return definition.constraint ? readTypeWithin(definition.constraint, sourceCode, depth) : 'open';
    case 'TSEnumDeclaration':
      return readEnum(definition, sourceCode);
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration':
      return 'open';
    default:
      return 'unknown';
  }
}

function readEnum({ body: { members } }: TSESTree.TSEnumDeclaration, sourceCode: SourceCode): StringType {
  const values = members.flatMap(
    ({ initializer }) => (initializer && findConstantString(initializer, sourceCode)?.value) ?? [],
  );
  return { values, isEnum: true };
}

/** The type that a file writes to an expression: to a variable, a parameter, a property of either, or by a cast. */
function findTypeNode(node: TSESTree.Node, sourceCode: SourceCode, depth = MAX_DEPTH): TSESTree.Node | undefined {
  if (depth === 0) return undefined;
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return node.typeAnnotation;
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return findTypeNode(node.expression, sourceCode, depth - 1);
    case 'MemberExpression': {
      const object = findTypeNode(node.object, sourceCode, depth - 1);
      return object && findPropertyType(object, getPropertyName(node), sourceCode);
    }
    case 'Identifier':
      return findTypeOfVariable(node, sourceCode, depth - 1);
    default:
      return undefined;
  }
}

function findTypeOfVariable(node: TSESTree.Identifier, sourceCode: SourceCode, depth: number): TSESTree.Node | undefined {
  const [definition, ...others] = findVariableOf(node, sourceCode)?.defs ?? [];
  if (definition === undefined || others.length > 0) return undefined;
  const { name } = definition;
  if (name.type === 'Identifier' && name.typeAnnotation) return name.typeAnnotation.typeAnnotation;
  const { pattern, init } = findDeclaredPattern(definition) ?? {};
  if (pattern === undefined) return undefined;
  const whole = findAnnotation(pattern) ?? (init && findTypeNode(init, sourceCode, depth));
  const steps = findPatternSteps(name, pattern, sourceCode) ?? [{ isElement: true }];
  if (whole === undefined || steps.some((step) => 'isElement' in step)) return undefined;
  return steps.reduce<TSESTree.Node | undefined>(
    (type, step) => ('name' in step ? type && findPropertyType(type, step.name, sourceCode) : type),
    whole,
  );
}

/** The pattern that declares a variable, and the value of a constant. */
function findDeclaredPattern({
  node,
  name,
}: Definition): { readonly pattern: TSESTree.Node; readonly init?: TSESTree.Node } | undefined {
  if (node.type !== 'VariableDeclarator') return findParameter(node, name);
  return { pattern: node.id, ...(node.parent.kind === 'const' && node.init && { init: node.init }) };
}

function findAnnotation(pattern: TSESTree.Node): TSESTree.Node | undefined {
  return 'typeAnnotation' in pattern && pattern.typeAnnotation?.type === 'TSTypeAnnotation'
    ? pattern.typeAnnotation.typeAnnotation
    : undefined;
}

/** The type of a property in an object type that the file declares. */
function findPropertyType(type: TSESTree.Node, name: string | null, sourceCode: SourceCode): TSESTree.Node | undefined {
  const members = listMembers(type, sourceCode, MAX_DEPTH);
  const property = members.find((member) => name !== null && findElementName(member) === name);
  return property?.type === 'TSPropertySignature' ? property.typeAnnotation?.typeAnnotation : undefined;
}

function listMembers(type: TSESTree.Node, sourceCode: SourceCode, depth: number): readonly TSESTree.TypeElement[] {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference' || depth === 0) return [];
  const definition = findVariableOf(type.typeName, sourceCode)?.defs[0]?.node;
  if (definition?.type === 'TSInterfaceDeclaration') return definition.body.body;
  return definition?.type === 'TSTypeAliasDeclaration'
    ? listMembers(definition.typeAnnotation, sourceCode, depth - 1)
    : [];
}

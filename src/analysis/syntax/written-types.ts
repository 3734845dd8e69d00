import type { TSESTree } from '@typescript-eslint/utils';
import { findPatternSteps } from './destructuring.ts';
import { getPropertyName } from './eslint-utils.ts';
import { findElementName, findVariableOf } from './member-names.ts';
import type { Definition, SourceCode } from './syntax.ts';
import { findParameter } from './uses.ts';

/** Casts of constants, and types below types, are followed this far. */
const MAX_DEPTH = 8;

/**
 * The type that the file writes to an expression: to a variable, a parameter, a property of either, or by a cast.
 * `undefined` where it writes none.
 */
export function findWrittenType(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  depth = MAX_DEPTH,
): TSESTree.Node | undefined {
  if (depth === 0) return undefined;
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return node.typeAnnotation;
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return findWrittenType(node.expression, sourceCode, depth - 1);
    case 'MemberExpression': {
      const object = findWrittenType(node.object, sourceCode, depth - 1);
      return object && findPropertyType(object, getPropertyName(node), sourceCode);
    }
    case 'Identifier':
      return findTypeOfVariable(node, sourceCode, depth - 1);
    default:
      return undefined;
  }
}

function findTypeOfVariable(
  node: TSESTree.Identifier,
  sourceCode: SourceCode,
  depth: number,
): TSESTree.Node | undefined {
  const [definition, ...others] = findVariableOf(node, sourceCode)?.defs ?? [];
  if (definition === undefined || others.length > 0) return undefined;
  const { name } = definition;
  if (name.type === 'Identifier' && name.typeAnnotation) return name.typeAnnotation.typeAnnotation;
  const { pattern, init } = findDeclaredPattern(definition) ?? {};
  if (pattern === undefined) return undefined;
  const whole = findAnnotation(pattern) ?? (init && findWrittenType(init, sourceCode, depth));
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

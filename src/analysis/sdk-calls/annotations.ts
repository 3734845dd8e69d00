import type { TSESTree } from '@typescript-eslint/utils';
import { moduleValue } from './modules.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { Evaluator, Value } from './types.ts';
import { joinValues, NOTHING, OTHER, UNKNOWN } from './value.ts';

/** Types of TypeScript that describe the same value as their argument. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'Awaited NonNullable Partial Promise PromiseLike Readonly Required'.split(' '),
);

/** The value that a type annotation describes; `unknown` without one. */
export function annotationValue(annotation: TSESTree.TSTypeAnnotation | undefined, { typeOf }: Evaluator): Value {
  return annotation ? typeOf(annotation.typeAnnotation) : UNKNOWN;
}

/** The value that a type describes: `InstanceType<typeof scf.v20180416.Client>` → the client. */
export function evaluateType(node: TSESTree.Node, evaluator: Evaluator): Value {
  switch (node.type) {
    case 'TSTypeReference':
      return referenceValue(node, evaluator);
    case 'TSInterfaceHeritage':
      return node.expression.type === 'Identifier' ? namedValue(node.expression, evaluator) : UNKNOWN;
    case 'TSTypeQuery':
      return evaluator.valueOf(node.exprName);
    case 'TSImportType':
      return evaluator.instanceOf(evaluator.valueOf(node), []);
    case 'TSTypeLiteral':
      return { kind: 'object', node };
    case 'TSUnionType':
      return joinValues(node.types.map(evaluator.typeOf));
    case 'TSIntersectionType':
      return node.types.map(evaluator.typeOf).find(({ kind }) => kind === 'client') ?? UNKNOWN;
    default:
      return evaluateKeyword(node);
  }
}

function evaluateKeyword({ type }: TSESTree.Node): Value {
  switch (type) {
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSVoidKeyword':
    case 'TSNeverKeyword':
      return NOTHING;
    case 'TSStringKeyword':
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
      return OTHER;
    default:
      return UNKNOWN;
  }
}

function referenceValue(node: TSESTree.TSTypeReference, evaluator: Evaluator): Value {
  const [argument] = node.typeArguments?.params ?? [];
  const { typeName } = node;
  if (typeName.type !== 'Identifier') return evaluator.instanceOf(evaluator.valueOf(typeName), []);
  if (argument === undefined || isDeclared(typeName, evaluator)) return namedValue(typeName, evaluator);
  if (TRANSPARENT.has(typeName.name)) return evaluator.typeOf(argument);
  if (typeName.name === 'InstanceType') return evaluator.instanceOf(evaluator.typeOf(argument), []);
  return typeName.name === 'ReturnType' ? evaluator.resultOf(evaluator.typeOf(argument)) : UNKNOWN;
}

function isDeclared(name: TSESTree.Identifier, { sourceCode }: Evaluator): boolean {
  return (findVariableOf(name, sourceCode)?.defs.length ?? 0) > 0;
}

/** A type by its name: an alias, an interface, a class, or an import. */
function namedValue(name: TSESTree.Identifier, evaluator: Evaluator): Value {
  const [definition] = findVariableOf(name, evaluator.sourceCode)?.defs ?? [];
  switch (definition?.node.type) {
    case undefined:
      return UNKNOWN;
    case 'TSTypeAliasDeclaration':
      return evaluator.typeOf(definition.node.typeAnnotation);
    case 'TSInterfaceDeclaration':
      return { kind: 'object', node: definition.node };
    case 'TSTypeParameter':
      return definition.node.constraint ? evaluator.typeOf(definition.node.constraint) : UNKNOWN;
    default:
      return evaluator.instanceOf(evaluator.valueOf(name), []);
  }
}

/** `import('tencentcloud-sdk-nodejs-scf').scf.v20180416.Client` → the class. */
export function importTypeValue({ source, qualifier }: TSESTree.TSImportType, evaluator: Evaluator): Value {
  const value = moduleValue(source.value, evaluator.context);
  return qualifier === null ? value : qualifiedValue(value, qualifier, evaluator);
}

function qualifiedValue(whole: Value, name: TSESTree.EntityName, evaluator: Evaluator): Value {
  if (name.type === 'Identifier') return evaluator.memberOf(whole, name.name);
  if (name.type !== 'TSQualifiedName') return UNKNOWN;
  return evaluator.memberOf(qualifiedValue(whole, name.left, evaluator), name.right.name);
}

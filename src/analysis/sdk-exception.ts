import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves } from './control-flow.ts';
import { findOnlyDefinition } from './definitions.ts';
import { findVariable, getPropertyName } from './eslint-utils.ts';
import { isFunction, skipTypeSyntax } from './syntax.ts';
import { findClasses, findTypes, type TypeContext } from './type-information.ts';

/** The class of errors that the Node.js SDK throws; the older name is an alias. */
const EXCEPTION = /^TencentCloudSDK(?:Http)?Exception$/;

/**
 * Whether a variable is said to hold an error of the SDK where it is used: a test by `instanceof` (or by a type guard of
 * the same file) guards the use, or it is declared with the type, or documented with it (`@param {TencentCloudSDKHttpException} err`).
 */
export function isSdkException(
  node: TSESTree.Identifier,
  use: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): boolean {
  const variable = findVariable(sourceCode.getScope(node), node);
  if (variable === null) return false;
  const { tests, isDeclaredSo } = findClaims(variable, sourceCode);
  return isDeclaredSo || tests.some((test) => guards(test, use));
}

/** What is said of a variable wherever it is used: the tests of it, and whether its declaration names the exception. */
interface Claims {
  readonly tests: readonly TSESTree.Node[];
  readonly isDeclaredSo: boolean;
}

/** Remembered, since each use of a variable asks, and finding them looks at all of its uses. */
const claimsOf = new WeakMap<TSESLint.Scope.Variable, Claims>();

function findClaims(variable: TSESLint.Scope.Variable, sourceCode: TSESLint.SourceCode): Claims {
  const known = claimsOf.get(variable);
  if (known !== undefined) return known;
  const tested = variable.references.filter(({ identifier }) => isTest(identifier, sourceCode));
  const claims = {
    tests: tested.flatMap(({ identifier }) => identifier.parent),
    isDeclaredSo: variable.defs.some((definition) => isDeclared(definition, sourceCode)),
  };
  claimsOf.set(variable, claims);
  return claims;
}

/** Whether a cast says that a value is an error of the SDK: `err as TencentCloudSDKHttpException`. */
export function isCastToException(node: TSESTree.Node): boolean {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  return isExceptionType(node.typeAnnotation) || isCastToException(node.expression);
}

/** Whether type information, if the parser offers it, says that an expression is an error of the SDK, or may be one. */
export function isTypedException(node: TSESTree.Node, context: TypeContext): boolean {
  return findTypes(node, context).some((type) => findClasses(type).some(({ name }) => EXCEPTION.test(name)));
}

/**
 * Whether a use is only reached if a test holds: behind `test &&`, in the branch of `if (test)`, or after
 * `if (!test) return`.
 */
function guards(test: TSESTree.Node, use: TSESTree.Node): boolean {
  const { parent } = test;
  switch (parent?.type) {
    case 'LogicalExpression':
      if (parent.operator !== '&&') return false;
      return (parent.left === test && isWithin(use, parent.right)) || guards(parent, use);
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === test && isWithin(use, parent.consequent);
    case 'UnaryExpression':
      return guardsByNegation(parent, use);
    default:
      return false;
  }
}

/** `if (!test) return;`, also in a chain of `||`, and everything behind it in its block. */
function guardsByNegation(negation: TSESTree.Node, use: TSESTree.Node): boolean {
  const { parent } = negation;
  if (parent?.type === 'LogicalExpression') {
    if (parent.operator !== '||') return false;
    return (parent.left === negation && isWithin(use, parent.right)) || guardsByNegation(parent, use);
  }
  if (parent?.type !== 'IfStatement') return false;
  if (parent.alternate !== null && isWithin(use, parent.alternate)) return true;
  return alwaysLeaves([parent.consequent]) && isWithin(use, parent.parent) && use.range[0] >= parent.range[1];
}

function isWithin(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** `err instanceof TencentCloudSDKHttpException`, or `isSdkError(err)` of a function that returns `e is …`. */
function isTest(identifier: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const { parent } = identifier;
  if (parent?.type === 'BinaryExpression') {
    return parent.operator === 'instanceof' && parent.left === identifier && isExceptionClass(parent.right, sourceCode);
  }
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== identifier) return false;
  const definition =
    parent.callee.type === 'Identifier' ? findOnlyDefinition(parent.callee, sourceCode)?.node : undefined;
  const guard = definition?.type === 'VariableDeclarator' ? definition.init : definition;
  return guard != null && isFunction(guard) && isGuard(guard, sourceCode);
}

function isGuard({ returnType, body }: TSESTree.FunctionLike, sourceCode: TSESLint.SourceCode): boolean {
  const predicate = returnType?.typeAnnotation;
  if (predicate?.type === 'TSTypePredicate') return isExceptionType(predicate.typeAnnotation?.typeAnnotation);
  const [only] = body?.type === 'BlockStatement' ? body.body : [];
  const result = only?.type === 'ReturnStatement' ? only.argument : body;
  return (
    result?.type === 'BinaryExpression' &&
    result.operator === 'instanceof' &&
    isExceptionClass(result.right, sourceCode)
  );
}

function isExceptionClass(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return EXCEPTION.test(getPropertyName(plain) ?? '');
  if (plain.type !== 'Identifier') return false;
  const specifier = findOnlyDefinition(plain, sourceCode)?.node;
  const imported = specifier?.type === 'ImportSpecifier' ? specifier.imported : plain;
  return EXCEPTION.test(imported.type === 'Identifier' ? imported.name : imported.value);
}

function isDeclared({ name, node }: TSESLint.Scope.Definition, sourceCode: TSESLint.SourceCode): boolean {
  if (name.type === 'Identifier' && isExceptionType(name.typeAnnotation?.typeAnnotation)) return true;
  if (name.type !== 'Identifier' || !isFunction(node)) return false;
  const documented = node.type === 'FunctionDeclaration' ? node : node.parent;
  const comments = [
    ...sourceCode.getCommentsBefore(documented),
    ...sourceCode.getCommentsInside(documented).slice(0, 1),
  ];
  return comments.some(({ value }) => documents(value, name.name));
}

/** `@param {TencentCloudSDKHttpException} err`. */
function documents(comment: string, name: string): boolean {
  return Array.from(comment.matchAll(/@param\s*\{([^}]*)\}\s*\[?(\w+)/g)).some(
    ([, type = '', parameter]) => parameter === name && /\bTencentCloudSDK(?:Http)?Exception\b/.test(type),
  );
}

function isExceptionType(type: TSESTree.TypeNode | undefined): boolean {
  if (type?.type === 'TSUnionType') return type.types.some(isExceptionType);
  if (type?.type !== 'TSTypeReference') return false;
  const { typeName } = type;
  const name = typeName.type === 'TSQualifiedName' ? typeName.right : typeName;
  return name.type === 'Identifier' && EXCEPTION.test(name.name);
}

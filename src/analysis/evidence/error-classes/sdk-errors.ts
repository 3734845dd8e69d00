import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../../context.ts';
import { findConstInitializer } from '../../constants/definitions.ts';
import { isSdkErrorName } from './error-classes.ts';
import { findClaimAt, findErrorKey } from './error-claims.ts';
import { findDocumentedClass } from './documented-classes.ts';
import { findTypeClass } from './error-types.ts';
import { findVariable } from '../../syntax/eslint-utils.ts';
import { findClasses, findTypes } from '../../syntax/type-information.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/**
 * Whether an expression is said to be an error of the SDK where its code is read: by a cast, by type information, by a test
 * around it, or by the declaration or documentation of its variable.
 */
export function isSdkError(error: TSESTree.Node, use: TSESTree.Node, context: AnalysisContext): boolean {
  if (isCast(error, context.sourceCode) || isTyped(error, context)) return true;
  return error.type === 'Identifier' && isSdkErrorVariable(error, use, context.sourceCode);
}

function isSdkErrorVariable(error: TSESTree.Identifier, use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const init = findConstInitializer(error, sourceCode);
  if (init !== undefined && isCast(init, sourceCode)) return true;
  const key = findErrorKey(error, sourceCode);
  if (key !== undefined && findClaimAt(key, use, sourceCode) === 'sdk') return true;
  const variable = findVariable(sourceCode.getScope(error), error);
  return variable?.defs.some((definition) => isDeclared(definition, sourceCode)) === true;
}

/** `err as TencentCloudSDKHttpException`. */
function isCast(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  return findTypeClass(node.typeAnnotation, sourceCode) === 'sdk' || isCast(node.expression, sourceCode);
}

/** Whether type information, if the parser offers it, says that an expression is an error of the SDK, or may be one. */
function isTyped(node: TSESTree.Node, context: AnalysisContext): boolean {
  return findTypes(node, context).some((type) => findClasses(type).some(({ name }) => isSdkErrorName(name)));
}

/** `(err: TencentCloudSDKHttpException)`, `@param {TencentCloudSDKHttpException} err`. */
function isDeclared(definition: TSESLint.Scope.Definition, sourceCode: SourceCode): boolean {
  const { name } = definition;
  if (name.type !== 'Identifier') return false;
  const declared = findTypeClass(name.typeAnnotation?.typeAnnotation, sourceCode);
  return (declared ?? findDocumentedClass(definition, sourceCode)) === 'sdk';
}

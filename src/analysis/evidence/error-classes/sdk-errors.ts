import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../../context.ts';
import { oncePerObject } from '../../../memo/once.ts';
import { findConstInitializer } from '../../constants/definitions.ts';
import { isSdkErrorName, namesSdkError } from './error-classes.ts';
import { findClaimAt, findErrorKey } from './error-claims.ts';
import { findDeclaredClass, isCastTo } from './error-types.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { classesOf, findTypeServices, typesOf } from '../../syntax/type-information.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/**
 * Whether the file shows that an expression is an error of the SDK where its code is read: by a cast, by type information, by
 * a test around it, or by the declaration or documentation of its variable.
 */
export function isSdkError(error: TSESTree.Node, use: TSESTree.Node, context: AnalysisContext): boolean {
  if (!canShowSdkErrors(context.sourceCode)) return false;
  if (isCastTo('sdk', error, context.sourceCode) || isTyped(error, context)) return true;
  return error.type === 'Identifier' && isSdkErrorVariable(error, use, context.sourceCode);
}

/** Whether a file can show that anything is an error of the SDK: most files do not name the class of these. */
export const canShowSdkErrors = oncePerObject(
  (sourceCode: SourceCode): boolean => namesSdkError(sourceCode.text) || findTypeServices(sourceCode) !== undefined,
);

function isSdkErrorVariable(error: TSESTree.Identifier, use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const init = findConstInitializer(error, sourceCode);
  if (init !== undefined && isCastTo('sdk', init, sourceCode)) return true;
  const key = findErrorKey(error, sourceCode);
  if (key !== undefined && findClaimAt(key, use, sourceCode) === 'sdk') return true;
  const definitions = findVariableOf(error, sourceCode)?.defs ?? [];
  return definitions.some((definition) => findDeclaredClass(definition, sourceCode) === 'sdk');
}

/** Whether the type of an expression, if the parser knows it, is the SDK's class of errors, or may be. */
function isTyped(node: TSESTree.Node, context: AnalysisContext): boolean {
  return typesOf(node, context.sourceCode).some((type) => classesOf(type).some(({ name }) => isSdkErrorName(name)));
}

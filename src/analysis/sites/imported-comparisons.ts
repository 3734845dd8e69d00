import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { isDottedCode } from '../evidence/shared-codes.ts';
import { type ImportedParameter, findPredicateParameters } from '../syntax/imported-types.ts';
import type { ComparisonFunction } from './comparison-functions.ts';

/**
 * The comparison that an imported function makes, by its signature: it returns a boolean, the type of a parameter lists codes
 * of Tencent Cloud, and another takes the error or its code: `isCode(err: unknown, ...codes: ErrorCode[]): boolean`.
 */
export function findImportedComparison(
  callee: TSESTree.Identifier,
  { sourceCode, settings: { registry } }: AnalysisContext,
): ComparisonFunction | undefined {
  const parameters = findPredicateParameters(callee, sourceCode) ?? [];
  const texts = parameters.findLastIndex(({ values }) => values.some((value) => isDottedCode(value, registry)));
  const subject = parameters.findIndex((_, index) => index !== texts);
  const compared: ImportedParameter | undefined = parameters[subject];
  if (texts === -1 || compared === undefined) return undefined;
  const isRest = parameters[texts]?.isRest === true;
  return { subject, names: compared.isText ? [] : ['code'], texts, match: 'code', ...(isRest && { isRest }) };
}

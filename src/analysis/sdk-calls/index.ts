/** Which calls of the Tencent Cloud API a file makes, and of which product, version and action. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getEvaluator } from './evaluator.ts';
import type { SdkCall } from './types.ts';
import type { AnalysisContext } from '../context.ts';
export type { AnalysisContext } from '../context.ts';

export type { SdkCall } from './types.ts';

/**
 * The API call that a call expression makes, by an SDK's client, by a method taken from one, or by hand.
 * Decided by bindings and imports, not by names: what is shadowed, or holds clients of different products, does not count.
 * Where nothing is known of the object, a method counts if it is named like an action of just one product of the file.
 */
export function findSdkCall(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  context: AnalysisContext,
): SdkCall | undefined {
  return getEvaluator(context).sdkCallOf(node);
}

/** Which API calls the error in a variable can come from. */
import type { TSESTree } from '@typescript-eslint/utils';
import { findPatternArrival } from './arrivals.ts';
import { getFinder } from './finder.ts';
import { isMocked } from './mocks.ts';
import { settle } from './settle.ts';
import type { ErrorOrigin } from './types.ts';
import type { Way } from '../flow/sources.ts';
import type { AnalysisContext } from '../context.ts';

export { isForeignCall } from './foreign.ts';
export type { ErrorOrigin } from './types.ts';

/**
 * The API calls whose failure an error can be, which stands in a value (an expression, or the pattern of a parameter or of
 * a `catch`) at the end of a way; an error's code will do for the error. What is caught by a `catch`, passed to a handler or
 * a callback, held by a result of `Promise.allSettled` or returned is followed through functions and methods of the file.
 * `undefined` if nothing says that a caught error stands there.
 */
export function findErrorOrigin(value: TSESTree.Node, way: Way, context: AnalysisContext): ErrorOrigin | undefined {
  const finder = getFinder(context);
  const arrival =
    value.type === 'ObjectPattern' ? findPatternArrival(value, way, finder) : finder.arrivalIn(value, way);
  if (!arrival.isCaught) return undefined;
  const { calls, gap, foreign } = settle(arrival.failures, finder);
  const sdkCalls = [...finder.callIndex.callsIn(calls)];
  const mocked = sdkCalls.find((call) => isMocked(call, context.sourceCode));
  const doubt = gap ?? foreign ?? (mocked && `mocks ${mocked.action ?? mocked.product}`);
  return {
    calls: sdkCalls.sort((left, right) => left.node.range[0] - right.node.range[0]),
    complete: doubt === undefined,
    isForeign: sdkCalls.length === 0 && gap === undefined,
    reason: doubt ?? 'every guarded call is understood',
  };
}

/**
 * Which API calls the error in a variable can come from: the door of this folder.
 *
 * Two mutually recursive analyses run over the tree, on top of the values of `sdk-calls`. *Failures* are the effects of code: the
 * calls that can fail in it, whatever is not understood (a gap), and effects that depend on parameters. Bottom is `NONE`, the join
 * a union. A function is summarised once by the failures of its body (`bodyFailures`); each call substitutes its arguments for
 * the parameters (`parameters.ts`), and `settle` substitutes those of all calls where the error is caught inside the function.
 * *Arrivals* are the errors that reach a variable or a part of a value, traced backwards from the place that reads it to where
 * they are caught (`value-arrivals.ts`, `variable-arrivals.ts`, `passed-errors.ts`). Both are computed to
 * a fixed point by `src/memo/recursive.ts`; `finder.ts` ties the parts together.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { AnalysisContext } from '../context.ts';
import type { Way } from '../flow/sources.ts';
import { getFinder } from './finder.ts';
import { isMocked } from './mocks.ts';
import { settle } from './parameters.ts';
import type { ErrorOrigin, Failures, Finder } from './types.ts';
import { tracePattern } from './variable-arrivals.ts';

export { findCallback } from './callbacks.ts';
export { isForeignCall } from './foreign.ts';
export { isMocked } from './mocks.ts';
export { findParameterVariable, findPlainParameter } from './plain-parameters.ts';
export type { ErrorOrigin } from './types.ts';

/**
 * The API calls whose failure an error can be. The error, or its code, is at the end of a way in a value: an expression, or the
 * pattern of a parameter or of a `catch`. Errors are followed that a `catch` catches, that are passed to a handler or a callback,
 * that `Promise.allSettled` collects, and that functions and methods of the file return. `undefined` if no caught error is seen
 * to arrive there.
 */
export function findErrorOrigin(value: TSESTree.Node, way: Way, context: AnalysisContext): ErrorOrigin | undefined {
  const finder = getFinder(context);
  const arrival = value.type === 'ObjectPattern' ? tracePattern(value, way, finder) : finder.arrivalIn(value, way);
  if (!arrival.isCaught) return undefined;
  const failures = settle(arrival.failures, finder);
  const origins = originsOf(context);
  const key = keyOf(failures);
  const origin = origins.get(key) ?? createOrigin(failures, finder);
  origins.set(key, origin);
  return origin;
}

/** The origins of a file, by what can fail: handlers of functions that call one another share them, and what is found out about them. */
const originsOf = oncePerObject((_: AnalysisContext) => new Map<string, ErrorOrigin>());

/** The same for failures of which `createOrigin` makes the same. */
function keyOf({ calls, gap, foreign }: Failures): string {
  return JSON.stringify([calls.toString(16), gap, foreign]);
}

function createOrigin({ calls, gap, foreign }: Failures, { callIndex, context }: Finder): ErrorOrigin {
  const sdkCalls = [...callIndex.callsIn(calls)];
  const mocked = sdkCalls.find((call) => isMocked(call, context));
  const doubt = gap ?? foreign ?? (mocked && `mocks ${mocked.action ?? mocked.product}`);
  return {
    calls: sdkCalls.sort((left, right) => left.node.range[0] - right.node.range[0]),
    complete: doubt === undefined,
    isForeign: sdkCalls.length === 0 && gap === undefined,
    reason: doubt ?? 'every guarded call is understood',
  };
}

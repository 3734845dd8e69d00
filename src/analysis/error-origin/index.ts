/** Which API calls the error in a variable can come from. */
import type { TSESTree } from '@typescript-eslint/utils';
import { findVariableOf } from '../sdk-calls/names.ts';
import type { SdkContext } from '../sdk-calls/types.ts';
import { getFinder } from './finder.ts';
import type { ErrorOrigin } from './types.ts';

export type { ErrorOrigin } from './types.ts';

/**
 * The API calls whose failure an error variable can hold: of a `catch`, of a handler of a promise, of a callback, of a
 * function that errors are passed to, or of another variable. Follows functions and methods of the same file.
 * `undefined` if nothing says that the variable holds a caught error.
 */
export function findErrorOrigin(error: TSESTree.Identifier, context: SdkContext): ErrorOrigin | undefined {
  const finder = getFinder(context);
  const variable = findVariableOf(error, context.sourceCode);
  const arrival = variable && finder.arrivalAt(variable);
  if (arrival?.isCaught !== true) return undefined;
  const { calls, gap } = arrival.failures;
  return {
    calls: [...calls].sort((left, right) => left.node.range[0] - right.node.range[0]),
    complete: gap === undefined,
    reason: gap ?? 'every guarded call is understood',
  };
}

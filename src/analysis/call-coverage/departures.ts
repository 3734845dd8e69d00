import type { Evaluator } from '../sdk-calls/index.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves } from '../syntax/control-flow.ts';
import { isFunction, parentOf } from '../syntax/syntax.ts';
import { leaveFunction } from './leaving-functions.ts';
import { leaveRejected } from './leaving-promises.ts';
import type { Departure, Handler, Stop } from './stops.ts';

/** The next places of a failure, one step on. None: it adds nothing, as a function that is only tested. */
export function nextStops(departure: Departure, evaluator: Evaluator): readonly Stop[] {
  return departure.how === 'thrown' ? leaveThrown(departure, evaluator) : leaveRejected(departure, evaluator);
}

/** A thrown error meets the `catch` around it, or leaves the function. */
function leaveThrown({ node, entered }: Departure, evaluator: Evaluator): readonly Stop[] {
  for (let child = node, parent = parentOf(node); parent !== undefined; child = parent, parent = parentOf(parent)) {
    if (parent.type === 'TryStatement') {
      const { block, handler, finalizer } = parent;
      if (child === block && handler !== null) return [catchOf(handler, entered)];
      // `return` in `finally` ends what was thrown.
      if (finalizer !== null && child !== finalizer && alwaysLeaves(finalizer.body))
        return [{ outcome: 'swallowed', node: finalizer }];
    }
    if (isFunction(parent)) return leaveFunction(parent, parent.async ? 'rejected' : 'thrown', entered, evaluator);
  }
  return [{ outcome: 'uncaught', exit: 'top-level', node }];
}

function catchOf(handler: TSESTree.CatchClause, entered: Departure['entered']): Handler {
  return { kind: 'catch', node: handler, ...(handler.param !== null && { error: handler.param }), entered };
}

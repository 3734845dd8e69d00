import type { TSESTree } from '@typescript-eslint/utils';
import { createGap, joinFailures, NONE, withoutParameters } from './failures.ts';
import { findParameterVariable } from './plain-parameters.ts';
import { thrownFailures } from './thrown-errors.ts';
import type { Failures, Finder } from './types.ts';
import type { Arguments } from '../syntax/syntax.ts';

/** What can fail in the calls of `Promise` itself, and of await-to-js; `undefined` for other calls. */
export function findPromiseFailures(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  finder: Finder,
): Failures | undefined {
  const value = finder.evaluator.valueOf(node.callee);
  if (value.kind !== 'builtin') return undefined;
  const [argument] = node.arguments;
  switch (value.name) {
    case 'global.Promise':
      return argument === undefined ? NONE : findExecutorFailures(argument, finder);
    case 'global.Promise.all':
    case 'global.Promise.any':
    case 'global.Promise.race':
    case 'global.Promise.resolve':
      return awaitAll(node.arguments, finder);
    case 'global.Promise.allSettled':
    case 'await-to-js':
    case 'await-to-js.to':
      // Their promises never fail: failures are among the results.
      return NONE;
    case 'global.Promise.reject':
      return argument === undefined ? NONE : rejectWith(argument, finder);
    default:
      return undefined;
  }
}

function rejectWith(error: TSESTree.Node, finder: Finder): Failures {
  return joinFailures([finder.failuresOf(error), thrownFailures(error, finder)]);
}

function awaitAll(nodes: Arguments, { awaitedFailures }: Finder): Failures {
  return joinFailures(nodes.map(awaitedFailures));
}

/** `new Promise((resolve, reject) => …)`: what the function lets fail, and what is passed to `reject`. */
function findExecutorFailures(executor: TSESTree.Node, finder: Finder): Failures {
  const value = finder.evaluator.valueOf(executor);
  if (value.kind !== 'function') return createGap('calls', executor, finder.evaluator.context.sourceCode);
  const body = finder.bodyFailures(value.node);
  const own = [0, 1].map((index) => findParameterVariable(value.node, index, finder));
  const reject = own[1];
  return joinFailures([
    withoutParameters(body, (variable) => own.includes(variable)),
    reject === undefined ? NONE : finder.arrivalThrough(reject, 0, []).failures,
  ]);
}

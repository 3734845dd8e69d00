import type { TSESTree } from '@typescript-eslint/utils';
import type { Way } from '../flow/sources.ts';
import { collectReturnValues, findBuiltinCall, unwrapCall, findChain, type BuiltinCall } from '../sdk-calls/index.ts';
import { type ChainStep, traceReturned } from '../syntax/builtins.ts';
import { pickElements } from '../syntax/elements.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { caught, doubt, joinArrivals, joinFailures, NO_ARRIVAL } from './failures.ts';
import { bindArguments } from './parameters.ts';
import type { Arrival, Failures, Finder } from './types.ts';

/** The errors at the end of a way in the result of a call. */
export function traceResult(node: TSESTree.CallExpression, way: Way, finder: Finder): Arrival {
  const step = findChain(node, finder);
  if (step !== undefined) return traceChain(step, way, finder);
  if (finder.sdkCallOf(node) !== undefined) return NO_ARRIVAL;
  const builtin = findBuiltinCall(node, finder);
  if (builtin !== undefined) return traceBuiltin(builtin, way, finder);
  const { method, args } = unwrapCall(node, finder.sourceCode);
  const value = finder.valueOf(method);
  if (value.kind === 'builtin' && node.arguments.length === 0) return NO_ARRIVAL;
  if (value.kind !== 'function') return doubt('passes on', node, finder.sourceCode);
  const returned = traceReturns(value.node, way, finder);
  return { ...returned, failures: bindArguments(returned.failures, { fn: value.node, args, node }, finder) };
}

/** The result of a handler takes the place of what it handles; that of a `finally` does not. */
function traceChain({ promise, onDone, onError }: ChainStep, way: Way, finder: Finder): Arrival {
  return joinArrivals([
    onDone === undefined ? finder.arrivalIn(promise, way) : traceCallback(onDone, way, finder),
    onError === undefined ? NO_ARRIVAL : traceCallback(onError, way, finder),
  ]);
}

/** The errors in what a function returns that is called with unknown arguments. */
function traceCallback(callback: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const value = finder.valueOf(callback);
  return value.kind === 'function'
    ? traceReturns(value.node, way, finder)
    : doubt('passes an error to', callback, finder.sourceCode);
}

function traceReturns(fn: TSESTree.FunctionLike, way: Way, { arrivalIn, sourceCode }: Finder): Arrival {
  if (fn.generator || !fn.body) return doubt('calls', fn.id ?? fn, sourceCode);
  return joinArrivals(collectReturnValues(fn, sourceCode).map((node) => arrivalIn(node, way)));
}

function traceBuiltin({ returns, errorAt, subject, callback }: BuiltinCall, way: Way, finder: Finder): Arrival {
  if (errorAt !== undefined) {
    const isError = errorAt.every((step, at) => step === way[at] || (step === '*' && at < way.length));
    const step = errorAt[0] === '*' ? way[0] : undefined;
    return subject !== undefined && isError
      ? caught(collectSubjectFailures(subject, step, finder), way.slice(errorAt.length))
      : NO_ARRIVAL;
  }
  const part = returns && traceReturned(returns, way);
  if (part?.of === 'callback' && callback !== undefined) return traceCallback(callback, part.way, finder);
  return part?.of === 'subject' && subject !== undefined ? finder.arrivalIn(subject, part.way) : NO_ARRIVAL;
}

/** What can fail in a promise, or in the elements of a list of promises that a step leads to. */
function collectSubjectFailures(
  subject: TSESTree.Node,
  step: string | undefined,
  { awaitedFailures }: Finder,
): Failures {
  const plain = skipTypeSyntax(subject);
  return step !== undefined && plain.type === 'ArrayExpression'
    ? joinFailures(pickElements(plain.elements, step).map(awaitedFailures))
    : awaitedFailures(plain);
}

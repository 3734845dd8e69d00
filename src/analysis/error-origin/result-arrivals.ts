import type { TSESTree } from '@typescript-eslint/utils';
import { findCalled } from '../sdk-calls/sdk-call.ts';
import { findReturned } from '../sdk-calls/functions.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { type ChainStep, findChainStep } from './chains.ts';
import { pickElements } from './elements.ts';
import { caught, doubt, joinArrivals, joinFailures, NO_ARRIVAL, OPEN_ARRIVAL } from './failures.ts';
import { bindArguments } from './parameters.ts';
import type { Arrival, Failures, Finder } from './types.ts';
import type { Way } from '../flow/sources.ts';

/** The errors that stand in what a call gives, at the end of a way. */
export function findResultArrival(call: TSESTree.CallExpression, way: Way, finder: Finder): Arrival {
  const { evaluator } = finder;
  const step = findChainStep(call, finder);
  if (step !== undefined) return findChainArrival(step, way, finder);
  if (evaluator.sdkCallOf(call) !== undefined) return NO_ARRIVAL;
  const { method, args } = findCalled(call, evaluator);
  const value = evaluator.valueOf(method);
  const known = findListArrival(call, way, finder);
  if (known !== undefined) return known;
  if (value.kind === 'builtin') return findBuiltinArrival(value.name, call, way, finder);
  if (value.kind !== 'function') return doubt('passes on', call, evaluator.context.sourceCode);
  const returned = findReturnedArrival(value.node, way, finder);
  if (returned === OPEN_ARRIVAL) return returned;
  return { ...returned, failures: bindArguments(returned.failures, value.node, args, call, finder) };
}

/** What a handler gives takes the place of what it handles; what `finally` gives does not. */
function findChainArrival({ method, promise, onDone, onError }: ChainStep, way: Way, finder: Finder): Arrival {
  return joinArrivals([
    method === 'finally' || isAbsent(onDone, finder)
      ? finder.arrivalIn(promise, way)
      : findGivenArrival(onDone, way, finder),
    isAbsent(onError, finder) ? NO_ARRIVAL : findGivenArrival(onError, way, finder),
  ]);
}

function isAbsent(handler: TSESTree.Node | undefined, { evaluator }: Finder): handler is undefined {
  return handler === undefined || evaluator.valueOf(handler).kind === 'nothing';
}

/** What a function gives that is handed on, and called with nothing that is known. */
function findGivenArrival(handler: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const value = finder.evaluator.valueOf(handler);
  return value.kind === 'function'
    ? findReturnedArrival(value.node, way, finder)
    : doubt('passes an error to', handler, finder.evaluator.context.sourceCode);
}

function findReturnedArrival(fn: TSESTree.FunctionLike, way: Way, finder: Finder): Arrival {
  const { evaluator } = finder;
  if (fn.generator || !fn.body) return doubt('calls', fn.id ?? fn, evaluator.context.sourceCode);
  return joinArrivals(findReturned(fn, evaluator).map((node) => finder.arrivalIn(node, way)));
}

/** Methods that give a list of some of the elements, one of them, or a list of what a function makes of each. */
const LIST_METHODS: ReadonlyMap<string, 'same' | 'element' | 'mapped' | 'flattened'> = new Map([
  ...(['filter', 'reverse', 'slice', 'sort', 'toReversed', 'toSorted'] as const).map((name) => [name, 'same'] as const),
  ...(['at', 'find', 'findLast', 'pop', 'shift'] as const).map((name) => [name, 'element'] as const),
  ['map', 'mapped'],
  ['flatMap', 'flattened'],
]);

/** `undefined` if the call is of no method of lists. */
function findListArrival(call: TSESTree.CallExpression, way: Way, finder: Finder): Arrival | undefined {
  const callee = skipTypeSyntax(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const kind = LIST_METHODS.get(findMemberName(callee, finder.evaluator.context.sourceCode) ?? '');
  const [callback] = call.arguments;
  const [step, ...rest] = way;
  if (kind === 'element') return finder.arrivalIn(callee.object, ['*', ...way]);
  if (kind === undefined) return undefined;
  if (step === undefined) return NO_ARRIVAL;
  if (kind === 'same') return finder.arrivalIn(callee.object, ['*', ...rest]);
  return callback && findGivenArrival(callback, kind === 'mapped' ? rest : ['*', ...rest], finder);
}

/** What is known of calls of `Promise`, and of await-to-js, which gives the error as the first of two. */
function findBuiltinArrival(name: string, call: TSESTree.CallExpression, way: Way, finder: Finder): Arrival {
  const [argument] = call.arguments;
  const [step, part, ...rest] = way;
  if (argument === undefined) return NO_ARRIVAL;
  switch (name) {
    case 'global.Promise.allSettled':
      return step === undefined || part !== 'reason' ? NO_ARRIVAL : caught(joinAwaited(argument, step, finder), rest);
    case 'global.Promise.all':
    case 'global.Promise.resolve':
      return finder.arrivalIn(argument, way);
    case 'global.Promise.any':
    case 'global.Promise.race':
      return finder.arrivalIn(argument, ['*', ...way]);
    case 'await-to-js':
    case 'await-to-js.to':
      return step === '0' ? caught(finder.awaitedFailures(argument), way.slice(1)) : NO_ARRIVAL;
    default:
      return doubt('passes on', call, finder.evaluator.context.sourceCode);
  }
}

/** What can fail in an element of a list of promises. */
function joinAwaited(list: TSESTree.Node, step: string, { awaitedFailures }: Finder): Failures {
  const plain = skipTypeSyntax(list);
  return plain.type === 'ArrayExpression'
    ? joinFailures(pickElements(plain.elements, step).map(awaitedFailures))
    : awaitedFailures(plain);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from '../evidence/code-names.ts';
import { findCalled } from '../sdk-calls/sdk-call.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax, type Arguments } from '../syntax/syntax.ts';
import { type ChainStep, findChainStep } from './chains.ts';
import { caught, createForeign, doubt as createDoubt, NO_ARRIVAL, ofCall } from './failures.ts';
import { isForeignCall } from './foreign.ts';
import { isListMethod } from './known-methods.ts';
import { calledFailures } from './parameters.ts';
import { findParameterVariable } from './plain-parameters.ts';
import type { Arrival, Failures, Finder } from './types.ts';
import type { Way } from '../flow/sources.ts';

/** What one use of a function passes to it as the argument at an index. */
export function findPassedAt(use: TSESTree.Node, index: number, way: Way, finder: Finder): Arrival {
  const { parent } = use;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === use
        ? findArgumentArrival(parent.arguments, index, way, finder)
        : findCallbackArrival(parent, use, index, way, finder);
    case 'MemberExpression':
      return findMemberArrival(parent, use, index, way, finder);
    case 'IfStatement':
    case 'UnaryExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isTest(parent, use) ? NO_ARRIVAL : doubt(use, finder);
    default:
      return doubt(use, finder);
  }
}

/** `if (done)`, `typeof done`, `done && done(err)`: the function is only looked at. */
function isTest(parent: TSESTree.Node, use: TSESTree.Node): boolean {
  if (parent.type === 'LogicalExpression') return parent.left === use && parent.operator === '&&';
  return parent.type === 'UnaryExpression' || ('test' in parent && parent.test === use);
}

/** `done.bind(null)` is the function itself; `done.call(null, err)` calls it. */
function findMemberArrival(
  member: TSESTree.MemberExpression,
  use: TSESTree.Node,
  index: number,
  way: Way,
  finder: Finder,
): Arrival {
  const call = climbTypeSyntax(member).parent;
  if (member.object !== use || call?.type !== 'CallExpression' || skipTypeSyntax(call.callee) !== member)
    return doubt(use, finder);
  switch (findMemberName(member, finder.evaluator.context.sourceCode)) {
    case 'bind':
      return call.arguments.length > 1 ? doubt(use, finder) : findPassedAt(climbTypeSyntax(call), index, way, finder);
    case 'call':
      return findArgumentArrival(call.arguments.slice(1), index, way, finder);
    default:
      return doubt(use, finder);
  }
}

/** The function is an argument: a handler, a callback of an SDK or of a list, or passed to a function of the file. */
function findCallbackArrival(
  call: TSESTree.CallExpression,
  use: TSESTree.Node,
  index: number,
  way: Way,
  finder: Finder,
): Arrival {
  const { evaluator } = finder;
  const step = findChainStep(call, finder);
  if (step !== undefined) return index === 0 ? findHandlerArrival(step, use, way, finder) : NO_ARRIVAL;
  const sdkCall = evaluator.sdkCallOf(call);
  if (sdkCall !== undefined) return index === 0 ? caught(ofCall(sdkCall, finder), way) : NO_ARRIVAL;
  const list = findList(call, use, index, finder);
  if (list !== undefined) return finder.arrivalIn(list, ['*', ...way]);
  const { method, args = [] } = findCalled(call, evaluator);
  const value = evaluator.valueOf(method);
  const position = args.findIndex((argument) => argument === use);
  if (value.kind === 'builtin' && isRejects(value.name)) {
    const [promise] = position === 1 && index === 0 ? args : [];
    return promise === undefined ? NO_ARRIVAL : caught(rejectedFailures(promise, finder), way);
  }
  if (index === 0 && isForeignCallback(method, args, use, finder))
    return caught(createForeign('calls', method, evaluator.context.sourceCode), way);
  if (value.kind === 'builtin') return NO_ARRIVAL;
  const parameter = value.kind === 'function' ? findParameterVariable(value.node, position, finder) : undefined;
  return parameter === undefined ? doubt(use, finder) : finder.arrivalThrough(parameter, index, way);
}

/** Whether another service passes its errors to a function: `fs.readFile(path, (err) => …)`, `orderService.on('error', use)`. */
function isForeignCallback(method: TSESTree.Node, args: Arguments, use: TSESTree.Node, { evaluator }: Finder): boolean {
  const [event] = args;
  const functions = args.filter((argument) => evaluator.valueOf(argument).kind === 'function');
  const [first] = isFunction(use) ? use.params : [];
  const takesError =
    (event?.type === 'Literal' && event.value === 'error') || (first?.type === 'Identifier' && isErrorName(first.name));
  // Of several functions, one may call the SDK and the other be given its error.
  return takesError && functions.length === 1 && isForeignCall(method, evaluator);
}

/** `promise.catch(use)`, `promise.then(_, use)`: the error; `promise.then(use)`: what the promise gives. */
function findHandlerArrival(
  { method, promise, onDone, onError }: ChainStep,
  use: TSESTree.Node,
  way: Way,
  finder: Finder,
): Arrival {
  if (onError === use) return caught(finder.awaitedFailures(promise), way);
  return method === 'then' && onDone === use ? finder.arrivalIn(promise, way) : NO_ARRIVAL;
}

/** The list whose elements a method of lists passes to a function as the argument at an index. */
function findList(
  { callee, arguments: [callback] }: TSESTree.CallExpression,
  use: TSESTree.Node,
  index: number,
  { evaluator }: Finder,
): TSESTree.Node | undefined {
  const member = skipTypeSyntax(callee);
  if (member.type !== 'MemberExpression' || callback !== use) return undefined;
  const name = findMemberName(member, evaluator.context.sourceCode) ?? '';
  return isListMethod(name) && index === (name.startsWith('reduce') ? 1 : 0) ? member.object : undefined;
}

/** `assert.rejects` of Node.js. */
function isRejects(builtin: string): boolean {
  return /^assert\.(?:strict\.)?rejects$/.test(builtin);
}

/** What can fail in a promise, or in a function that gives one. */
function rejectedFailures(node: TSESTree.Node, finder: Finder): Failures {
  return finder.evaluator.valueOf(node).kind === 'function'
    ? calledFailures(node, finder)
    : finder.awaitedFailures(node);
}

function findArgumentArrival(args: Arguments, index: number, way: Way, finder: Finder): Arrival {
  const spread = args.slice(0, index + 1).find(({ type }) => type === 'SpreadElement');
  const argument = args[index];
  if (spread !== undefined) return doubt(spread, finder);
  return argument === undefined ? NO_ARRIVAL : finder.arrivalIn(argument, way);
}

function doubt(use: TSESTree.Node, { evaluator }: Finder): Arrival {
  return createDoubt('passes on', use, evaluator.context.sourceCode);
}

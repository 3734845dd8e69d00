import type { TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from '../evidence/code-names.ts';
import { type Called, unwrapCall } from '../flow/calls.ts';
import { type ChainStep, findBuiltinFunction, findBuiltinMethod, findChainStep } from '../syntax/builtins.ts';
import { elementAt } from '../syntax/elements.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax, type Arguments } from '../syntax/syntax.ts';
import { caught, createForeign, doubt, NO_ARRIVAL, ofCall } from './failures.ts';
import { isForeignCall } from './foreign.ts';
import { calledFailures } from './parameters.ts';
import { findParameterVariable } from './plain-parameters.ts';
import type { ArgumentPart, Arrival, Failures, Finder } from './types.ts';

/** A use of a function, and the part of an argument whose errors are looked for. */
interface Use extends ArgumentPart {
  readonly node: TSESTree.Node;
}

/** The errors that one use of a function passes to it. */
export function traceUse(use: Use, finder: Finder): Arrival {
  const { node } = use;
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === node ? traceArgument(parent.arguments, use, finder) : traceCallback(parent, use, finder);
    case 'MemberExpression':
      return traceMember(parent, use, finder);
    case 'IfStatement':
    case 'UnaryExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isTest(parent, node) ? NO_ARRIVAL : doubtUse(use, finder);
    default:
      return doubtUse(use, finder);
  }
}

/** `if (done)`, `typeof done`, `done && done(err)`: the function is only tested. */
function isTest(parent: TSESTree.Node, node: TSESTree.Node): boolean {
  if (parent.type === 'LogicalExpression') return parent.left === node && parent.operator === '&&';
  return parent.type === 'UnaryExpression' || ('test' in parent && parent.test === node);
}

/** `done.bind(null)` is the function itself; `done.call(null, err)` calls it. */
function traceMember(member: TSESTree.MemberExpression, use: Use, finder: Finder): Arrival {
  const call = climbTypeSyntax(member).parent;
  if (member.object !== use.node || call?.type !== 'CallExpression' || skipTypeSyntax(call.callee) !== member)
    return doubtUse(use, finder);
  switch (findMemberName(member, finder.sourceCode)) {
    case 'bind':
      return call.arguments.length > 1
        ? doubtUse(use, finder)
        : traceUse({ ...use, node: climbTypeSyntax(call) }, finder);
    case 'call':
      return traceArgument(call.arguments.slice(1), use, finder);
    default:
      return doubtUse(use, finder);
  }
}

/** The function is an argument: a handler, a callback of an SDK or of a list, or passed to a function of the file. */
function traceCallback(call: TSESTree.CallExpression, use: Use, finder: Finder): Arrival {
  const { node, index, way } = use;
  const step = findChainStep(call);
  if (step !== undefined) return index === 0 ? traceHandler(step, use, finder) : NO_ARRIVAL;
  const sdkCall = finder.sdkCallOf(call);
  if (sdkCall !== undefined) return index === 0 ? caught(ofCall(sdkCall, finder), way) : NO_ARRIVAL;
  const list = findList(call, use);
  if (list !== undefined) return finder.arrivalIn(list, ['*', ...way]);
  const called = unwrapCall(call, finder.sourceCode);
  const { method, args = [] } = called;
  const value = finder.valueOf(method);
  const position = args.indexOf(node);
  const errorTo = value.kind === 'builtin' ? findBuiltinFunction(value.name)?.errorTo : undefined;
  if (errorTo !== undefined) {
    const [promise] = position === errorTo && index === 0 ? args : [];
    return promise === undefined ? NO_ARRIVAL : caught(rejectedFailures(promise, finder), way);
  }
  if (index === 0 && isForeignCallback(called, node, finder))
    return caught(createForeign('calls', method, finder.sourceCode), way);
  if (value.kind === 'builtin') return NO_ARRIVAL;
  const parameter =
    value.kind === 'function' ? findParameterVariable(value.node, position, finder.sourceCode) : undefined;
  return parameter === undefined ? doubtUse(use, finder) : finder.arrivalThrough(parameter, { index, way });
}

/** Whether another service passes its errors to a function: `fs.readFile(path, (err) => …)`, `orderService.on('error', use)`. */
function isForeignCallback({ method, args = [] }: Called, callback: TSESTree.Node, finder: Finder): boolean {
  const [event] = args;
  const functions = args.filter((argument) => finder.valueOf(argument).kind === 'function');
  const [first] = isFunction(callback) ? callback.params : [];
  const takesError =
    (event?.type === 'Literal' && event.value === 'error') || (first?.type === 'Identifier' && isErrorName(first.name));
  // Of several functions, one may call the SDK and the other take its error.
  return takesError && functions.length === 1 && isForeignCall(method, finder);
}

/** `promise.catch(use)`, `promise.then(_, use)`: the error; `promise.then(use)`: the value of the promise. */
function traceHandler({ promise, onDone, onError }: ChainStep, { node, way }: Use, finder: Finder): Arrival {
  if (onError === node) return caught(finder.awaitedFailures(promise), way);
  return onDone === node ? finder.arrivalIn(promise, way) : NO_ARRIVAL;
}

/** The list whose elements a method of lists passes to its callback as the argument at an index. */
function findList(call: TSESTree.CallExpression, { node, index }: Use): TSESTree.Node | undefined {
  const method = findMethodCall(call);
  if (method === undefined || method.arguments[0] !== node) return undefined;
  return findBuiltinMethod(method.name)?.element === index ? method.object : undefined;
}

/** What can fail in a promise, or in a function that returns one. */
function rejectedFailures(node: TSESTree.Node, finder: Finder): Failures {
  return finder.valueOf(node).kind === 'function' ? calledFailures(node, finder) : finder.awaitedFailures(node);
}

function traceArgument(args: Arguments, { index, way }: ArgumentPart, finder: Finder): Arrival {
  const argument = elementAt(args, index);
  if (argument?.type === 'SpreadElement') return doubt('passes on', argument, finder.sourceCode);
  return argument === undefined ? NO_ARRIVAL : finder.arrivalIn(argument, way);
}

function doubtUse({ node }: Use, { sourceCode }: Finder): Arrival {
  return doubt('passes on', node, sourceCode);
}

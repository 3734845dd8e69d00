import type { TSESTree } from '@typescript-eslint/utils';
import { type Called, unwrapCall } from '../flow/calls.ts';
import { findConstructor, type FunctionValue } from '../sdk-calls/index.ts';
import { findBuiltinMethod, runsCallbacks } from '../syntax/builtins.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { skipTypeSyntax, type Arguments } from '../syntax/syntax.ts';
import { findCallback } from './callbacks.ts';
import { isErrorClass, isExpectedToBeOverridden, isHarmlessMethod } from './callees.ts';
import { createForeign, createGap, joinFailures, NONE, ofCall, withoutParameters } from './failures.ts';
import { isForeignCall } from './foreign.ts';
import { bindArguments, callFunction, calledFailures, runFunction, unknownCallFailures } from './parameters.ts';
import { findParameterVariable, isOnlyAwaited } from './plain-parameters.ts';
import { findChainFailures, findPromiseFailures } from './promises.ts';
import type { Failures, Finder } from './types.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** What can fail in a call: in its parts, and in what it calls. */
export function collectCallFailures(node: Call, finder: Finder): Failures {
  const special = findChainFailures(node, finder) ?? findPromiseFailures(node, finder);
  return special ?? joinFailures([collectPartFailures(node, finder), collectOwnFailures(node, finder)]);
}

/** What can fail before a call: in the object, and in the arguments. */
function collectPartFailures(node: Call, finder: Finder): Failures {
  const { failuresOf, sdkCallOf, sourceCode, valueOf } = finder;
  const callee = skipTypeSyntax(node.callee);
  const fn = node.arguments.length > 0 ? valueOf(callee) : undefined;
  return joinFailures([
    failuresOf(callee.type === 'MemberExpression' ? callee.object : callee),
    ...node.arguments.map((argument, index) => {
      const isPromise = argument.type === 'CallExpression' && sdkCallOf(argument) !== undefined;
      // A promise that the function awaits fails there, and may be handled there.
      const isHandedOver = isPromise && fn?.kind === 'function' && isOnlyAwaited(fn.node, index, sourceCode);
      return isHandedOver ? collectPartFailures(argument, finder) : failuresOf(argument);
    }),
  ]);
}

function collectOwnFailures(node: Call, finder: Finder): Failures {
  const call = finder.sdkCallOf(node);
  if (call !== undefined) return findCallback(node, finder)?.isAlone === true ? NONE : ofCall(call, finder);
  if (node.callee.type === 'Super') return NONE;
  if (node.type === 'NewExpression') return collectNewFailures(node, finder);
  const called = unwrapCall(node, finder.sourceCode);
  const value = finder.valueOf(called.method);
  switch (value.kind) {
    case 'function':
      return collectFunctionFailures(value, { ...called, method: node.callee }, finder);
    case 'builtin':
      return runsCallbacks(value.name) ? runArguments(called, finder) : NONE;
    case 'model':
      return NONE;
    default:
      return collectUnknownFailures(called, finder);
  }
}

function collectFunctionFailures(
  { node: fn, isPromisified }: FunctionValue,
  { method, args, node }: Called,
  finder: Finder,
): Failures {
  const { arrivalThrough, bodyFailures, sourceCode } = finder;
  const call = { fn, args, node };
  const overridden = isExpectedToBeOverridden(fn, method) ? createGap('calls', method, sourceCode) : NONE;
  const callback = isPromisified && args !== undefined ? findParameterVariable(fn, args.length, sourceCode) : undefined;
  if (callback === undefined) return joinFailures([callFunction(call, finder), overridden]);
  // `promisify` creates the callback, which rejects the promise with the error that it is called with.
  const body = withoutParameters(bodyFailures(fn), (variable) => variable === callback);
  const passed = arrivalThrough(callback, { index: 0, way: [] }).failures;
  return joinFailures([bindArguments(joinFailures([body, passed]), call, finder), overridden]);
}

/** Creating clients, models, errors and built-ins calls nothing; a class of the file runs its constructor. */
function collectNewFailures(node: TSESTree.NewExpression, finder: Finder): Failures {
  const value = finder.valueOf(node.callee);
  if (value.kind === 'class') {
    const fn = findConstructor(value.node.body);
    return fn === undefined ? NONE : callFunction({ fn, args: node.arguments, node }, finder);
  }
  if (value.kind === 'builtin') return runsCallbacks(value.name) ? runCallbacks(node.arguments, finder) : NONE;
  const isHarmless = value.kind === 'model' || finder.valueOf(node).kind === 'client' || isErrorClass(node.callee);
  return isHarmless ? NONE : createGap('makes', node.callee, finder.sourceCode);
}

/** An unknown callee is a parameter, a harmless method, another service, or a gap; it may call the functions that it is given. */
function collectUnknownFailures(called: Called, finder: Finder): Failures {
  const { method, args = [] } = called;
  const callbacks = runArguments(called, finder);
  if (method.type === 'MemberExpression') {
    const name = findMemberName(method, finder.sourceCode);
    if (name !== undefined && isHarmlessMethod(name, method.object, args)) return callbacks;
  }
  const own = isForeignCall(method, finder)
    ? createForeign('calls', method, finder.sourceCode)
    : unknownCallFailures(method, finder);
  return joinFailures([own, callbacks]);
}

/** What can fail in the functions that a call is given; a method of lists calls its first argument, whatever that is. */
function runArguments({ method, args = [] }: Called, finder: Finder): Failures {
  const name = method.type === 'MemberExpression' ? (findMemberName(method, finder.sourceCode) ?? '') : '';
  const [first, ...others] = args;
  if (first === undefined || findBuiltinMethod(name)?.element === undefined) return runCallbacks(args, finder);
  return joinFailures([calledFailures(first, finder), runCallbacks(others, finder)]);
}

/** What can fail in the functions among the arguments. */
function runCallbacks(args: Arguments, finder: Finder): Failures {
  return joinFailures(
    args.map((argument) => {
      const value = finder.valueOf(argument);
      if (value.kind === 'method') return calledFailures(argument, finder);
      return value.kind === 'function' ? runFunction(value.node, finder) : NONE;
    }),
  );
}

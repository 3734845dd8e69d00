import type { TSESTree } from '@typescript-eslint/utils';
import { findCalled } from '../sdk-calls/sdk-call.ts';
import { findConstructor } from '../sdk-calls/class-members.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import type { Value } from '../sdk-calls/types.ts';
import { climbTypeSyntax, skipTypeSyntax, type Arguments } from '../syntax/syntax.ts';
import { findChainFailures } from './chains.ts';
import { createForeign, createGap, dependOn, joinFailures, NONE, ofCall, withoutParameters } from './failures.ts';
import { isForeignCall } from './foreign.ts';
import { isErrorClass, isHarmlessMethod, isListMethod, runsCallbacks } from './known-methods.ts';
import { isMeantToBeReplaced } from './overridable.ts';
import { bindArguments, callFunction, calledFailures, runFunction } from './parameters.ts';
import { findParameterVariable, isOnlyAwaited, isPlainParameter } from './plain-parameters.ts';
import { findPromiseFailures } from './promises.ts';
import type { Failures, Finder } from './types.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** What can fail in a call: in its parts, and in what it calls. */
export function findCallFailures(node: Call, finder: Finder): Failures {
  const special = findChainFailures(node, finder) ?? findPromiseFailures(node, finder);
  return special ?? joinFailures([findPartFailures(node, finder), findOwnFailures(node, finder)]);
}

/** What can fail before a call: in the object, and in the arguments. */
function findPartFailures(node: Call, finder: Finder): Failures {
  const callee = skipTypeSyntax(node.callee);
  const { valueOf, sdkCallOf } = finder.evaluator;
  const fn = node.arguments.length > 0 ? valueOf(callee) : undefined;
  return joinFailures([
    finder.failuresOf(callee.type === 'MemberExpression' ? callee.object : callee),
    ...node.arguments.map((argument, index) => {
      const isPromise = argument.type === 'CallExpression' && sdkCallOf(argument) !== undefined;
      // A promise that the function waits for fails there, and may be handled there.
      const isHandedOver = isPromise && fn?.kind === 'function' && isOnlyAwaited(fn.node, index, finder);
      return isHandedOver ? findPartFailures(argument, finder) : finder.failuresOf(argument);
    }),
  ]);
}

function findOwnFailures(node: Call, finder: Finder): Failures {
  const call = finder.evaluator.sdkCallOf(node);
  if (call !== undefined) return passesToCallback(node, finder) ? NONE : ofCall(call, finder);
  if (node.callee.type === 'Super') return NONE;
  if (node.type === 'NewExpression') return findNewFailures(node, finder);
  const { method, args } = findCalled(node, finder.evaluator);
  const value = finder.evaluator.valueOf(method);
  switch (value.kind) {
    case 'function':
      return findFunctionFailures(value, args, node, finder);
    case 'builtin':
      return runsCallbacks(value.name) ? runArguments(method, args ?? [], finder) : NONE;
    case 'model':
      return NONE;
    default:
      return findUnknownFailures(method, args ?? [], finder);
  }
}

/** An SDK's method with a callback, whose promise nobody waits for: its failure reaches the callback alone. */
function passesToCallback(node: Call, { evaluator }: Finder): boolean {
  const last = node.arguments.at(-1);
  if (last === undefined || !isDropped(node)) return false;
  return evaluator.valueOf(last).kind === 'function' || (node.arguments.length > 1 && last.type === 'Identifier');
}

/** Whether nothing takes the value of a call: a statement of its own, or all that the function of `new Promise` does. */
function isDropped(node: Call): boolean {
  const { parent } = climbTypeSyntax(node);
  return (
    parent?.type === 'ExpressionStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && parent.parent.type === 'NewExpression')
  );
}

function findFunctionFailures(
  { node: fn, isPromisified }: Extract<Value, { kind: 'function' }>,
  args: Arguments | undefined,
  node: Call,
  finder: Finder,
): Failures {
  const replaced = isMeantToBeReplaced(fn, node.callee)
    ? createGap('calls', node.callee, finder.evaluator.context.sourceCode)
    : NONE;
  const callback = isPromisified && args !== undefined ? findParameterVariable(fn, args.length, finder) : undefined;
  if (callback === undefined) return joinFailures([callFunction(fn, args, node, finder), replaced]);
  // The callback of a promisified function is not called but made by `promisify`.
  const body = withoutParameters(finder.bodyFailures(fn), (variable) => variable === callback);
  const passed = finder.arrivalThrough(callback, 0, []).failures;
  return joinFailures([bindArguments(joinFailures([body, passed]), fn, args, node, finder), replaced]);
}

/** Clients, models, errors and what the language has do nothing when made; classes of the file run their constructor. */
function findNewFailures(node: TSESTree.NewExpression, finder: Finder): Failures {
  const { evaluator } = finder;
  const value = evaluator.valueOf(node.callee);
  if (value.kind === 'class') {
    const constructor = findConstructor(value.node.body);
    return constructor === undefined ? NONE : callFunction(constructor, node.arguments, node, finder);
  }
  if (value.kind === 'builtin') return runsCallbacks(value.name) ? runCallbacks(node.arguments, finder) : NONE;
  const isHarmless = value.kind === 'model' || evaluator.valueOf(node).kind === 'client' || isErrorClass(node.callee);
  return isHarmless ? NONE : createGap('makes', node.callee, evaluator.context.sourceCode);
}

/** What is called is not known: a parameter, a harmless method, or a gap; functions it is given may run in it. */
function findUnknownFailures(method: TSESTree.Node, args: Arguments, finder: Finder): Failures {
  const { sourceCode } = finder.evaluator.context;
  const callbacks = runArguments(method, args, finder);
  if (method.type === 'MemberExpression') {
    const name = findMemberName(method, sourceCode);
    if (name !== undefined && isHarmlessMethod(name, method.object, args)) return callbacks;
  }
  if (isForeignCall(method, finder.evaluator))
    return joinFailures([createForeign('calls', method, sourceCode), callbacks]);
  const variable = method.type === 'Identifier' ? findVariableOf(method, sourceCode) : undefined;
  const own =
    variable !== undefined && isPlainParameter(variable)
      ? dependOn(variable, 'called')
      : createGap('calls', method, sourceCode);
  return joinFailures([own, callbacks]);
}

/** What can fail in the functions that a call is given; a method of lists calls its first argument, whatever that is. */
function runArguments(method: TSESTree.Node, args: Arguments, finder: Finder): Failures {
  const { sourceCode } = finder.evaluator.context;
  const name = method.type === 'MemberExpression' ? (findMemberName(method, sourceCode) ?? '') : '';
  const [first] = args;
  if (first === undefined || !isListMethod(name)) return runCallbacks(args, finder);
  return joinFailures([calledFailures(first, finder), runCallbacks(args.slice(1), finder)]);
}

/** What can fail in the functions among the arguments. */
function runCallbacks(args: Arguments, finder: Finder): Failures {
  return joinFailures(
    args.map((argument) => {
      const value = finder.evaluator.valueOf(argument);
      if (value.kind === 'method') return calledFailures(argument, finder);
      return value.kind === 'function' ? runFunction(value.node, finder) : NONE;
    }),
  );
}

import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import { callOfMethod } from '../sdk-calls/sdk-call.ts';
import { withAction } from '../sdk-calls/create-call.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { SdkCall } from '../sdk-calls/types.ts';
import { skipTypeSyntax, type Arguments, type Variable } from '../syntax/syntax.ts';
import { NO_CALLS } from './call-sets.ts';
import { createGap, DEPENDENCES, dependOn, joinFailures, NONE, ofCall, withoutParameters } from './failures.ts';
import { findPlainParameter, isPlainParameter } from './plain-parameters.ts';
import { thrownFailures } from './thrown-errors.ts';
import type { Dependence, Failures, Finder } from './types.ts';

/** What can fail when a function is called with arguments: its parameters are known now. */
export function callFunction(
  fn: TSESTree.FunctionLike,
  args: Arguments | undefined,
  node: TSESTree.Node,
  finder: Finder,
): Failures {
  return bindArguments(finder.bodyFailures(fn), fn, args, node, finder);
}

/** Failures that depend on the parameters of a function, where it is called with arguments, or with some that are not known. */
export function bindArguments(
  failures: Failures,
  fn: TSESTree.FunctionLike,
  args: Arguments | undefined,
  node: TSESTree.Node,
  finder: Finder,
): Failures {
  if (args === undefined) return forgetParameters(failures, fn, finder);
  const argumentOf: ArgumentOf = (variable) => findArgument(variable, fn, args);
  const bound = DEPENDENCES.flatMap((how) =>
    [...failures[how]].map((variable) => replace(variable, how, argumentOf(variable), finder)),
  );
  return joinFailures([
    bindCalls(
      withoutParameters(failures, () => true),
      fn,
      argumentOf,
      node,
      finder,
    ),
    ...bound,
  ]);
}

/** `undefined`: no parameter of the function that is called; `null`: a parameter without an argument. */
type ArgumentOf = (variable: Variable) => TSESTree.Node | null | undefined;

/** The argument for a parameter, else its default; the first spread where that hides which it is. */
export function findArgument(
  { defs: [definition] }: Variable,
  fn: TSESTree.FunctionLike,
  args: Arguments,
): TSESTree.Node | null | undefined {
  const index = definition?.node === fn ? findPlainParameter(fn, definition.name) : undefined;
  if (index === undefined) return undefined;
  const spread = args.slice(0, index + 1).find(({ type }) => type === 'SpreadElement');
  const parameter = fn.params[index];
  return spread ?? args[index] ?? (parameter?.type === 'AssignmentPattern' ? parameter.right : null);
}

function replace(
  variable: Variable,
  how: Dependence,
  argument: TSESTree.Node | null | undefined,
  finder: Finder,
): Failures {
  if (argument === undefined) return dependOn(variable, how);
  return argument === null ? NONE : dependedFailures(argument, how, finder);
}

/** What can fail when the value of an expression is thrown, called or awaited. */
export function dependedFailures(node: TSESTree.Node, how: Dependence, finder: Finder): Failures {
  switch (how) {
    case 'thrown':
      return thrownFailures(node, finder);
    case 'called':
      return calledFailures(node, finder);
    case 'awaited':
      return finder.awaitedFailures(node);
  }
}

/** Failures in which the calls that name their action by a parameter of a function have the action of the argument. */
function bindCalls(
  failures: Failures,
  fn: TSESTree.FunctionLike,
  argumentOf: ArgumentOf,
  node: TSESTree.Node,
  finder: Finder,
): Failures {
  const { callsIn, namedBy } = finder.callIndex;
  const named = failures.calls & namedBy(fn);
  if (named === NO_CALLS) return failures;
  return joinFailures([
    { ...failures, calls: failures.calls ^ named },
    ...callsIn(named).map((call) => callWith(call, argumentOf, node, finder)),
  ]);
}

/** A call whose action is a parameter: `callApi('GetAccount')` makes the call of `function callApi(action) {…}`. */
function callWith(call: SdkCall, argumentOf: ArgumentOf, node: TSESTree.Node, finder: Finder): Failures {
  const { evaluator } = finder;
  const { sourceCode } = evaluator.context;
  const name = call.actionNode && skipTypeSyntax(call.actionNode);
  const variable = name?.type === 'Identifier' ? findVariableOf(name, sourceCode) : undefined;
  const argument = variable && argumentOf(variable);
  const isConstant = argument && findConstantString(argument, sourceCode) !== undefined;
  return ofCall(argument && isConstant ? withAction(call, argument, node, evaluator) : call, finder);
}

/** What can fail when the value of an expression is called with nothing that is known. */
export function calledFailures(node: TSESTree.Node, finder: Finder): Failures {
  const { evaluator } = finder;
  const { sourceCode } = evaluator.context;
  const plain = skipTypeSyntax(node);
  const value = evaluator.valueOf(plain);
  if (value.kind === 'function') return runFunction(value.node, finder);
  if (value.kind === 'nothing' || value.kind === 'builtin' || value.kind === 'model') return NONE;
  const call = value.kind === 'method' ? callOfMethod(value.client, value.name, [], plain, evaluator) : undefined;
  if (call !== undefined) return ofCall(call, finder);
  const variable = plain.type === 'Identifier' ? findVariableOf(plain, sourceCode) : undefined;
  return variable !== undefined && isPlainParameter(variable)
    ? dependOn(variable, 'called')
    : createGap('calls', plain, sourceCode);
}

/** What can fail when a function runs with arguments that are not known; an unknown error that it throws is a gap. */
export function runFunction(fn: TSESTree.FunctionLike, finder: Finder): Failures {
  return forgetParameters(finder.bodyFailures(fn), fn, finder);
}

function forgetParameters(failures: Failures, fn: TSESTree.FunctionLike, finder: Finder): Failures {
  const isOwn = (variable: Variable): boolean => variable.defs[0]?.node === fn;
  const open = DEPENDENCES.flatMap((how) => [...failures[how]]).find(isOwn)?.defs[0]?.name;
  return joinFailures([
    withoutParameters(failures, isOwn),
    open === undefined ? NONE : createGap('depends on the parameter', open, finder.evaluator.context.sourceCode),
  ]);
}

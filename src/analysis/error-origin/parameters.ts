import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../literals.ts';
import { callOfMethod } from '../sdk-calls/call-of.ts';
import { withAction } from '../sdk-calls/create-call.ts';
import { findVariableOf } from '../sdk-calls/names.ts';
import type { Arguments, SdkCall, Variable } from '../sdk-calls/types.ts';
import { skipTypeSyntax } from '../syntax.ts';
import { createGap, joinFailures, NONE, ofCall, ofCalled } from './failures.ts';
import { findPlainParameter, isPlainParameter } from './plain-parameters.ts';
import { thrownFailures } from './thrown.ts';
import type { Failures, Finder } from './types.ts';

/** What can fail when a function is called with arguments: its parameters are known now. */
export function callFunction(
  fn: TSESTree.FunctionLike,
  args: Arguments,
  node: TSESTree.Node,
  finder: Finder,
): Failures {
  const body = finder.bodyFailures(fn);
  const argumentOf = (variable: Variable): TSESTree.Node | null | undefined => {
    const [definition] = variable.defs;
    const index = definition?.node === fn ? findPlainParameter(fn, definition.name) : undefined;
    return index === undefined ? undefined : (args[index] ?? null);
  };
  return joinFailures([
    { ...body, calls: new Set(), thrown: new Set(), called: new Set() },
    ...[...body.calls].map((call) => callWith(call, argumentOf, node, finder)),
    ...[...body.thrown].map((variable) => replace(variable, argumentOf, thrownFailures, finder, 'thrown')),
    ...[...body.called].map((variable) => replace(variable, argumentOf, calledFailures, finder, 'called')),
  ]);
}

/** `undefined`: no parameter of the function that is called; `null`: a parameter without an argument. */
type ArgumentOf = (variable: Variable) => TSESTree.Node | null | undefined;

function replace(
  variable: Variable,
  argumentOf: ArgumentOf,
  failuresOfArgument: (node: TSESTree.Node, finder: Finder) => Failures,
  finder: Finder,
  kept: 'thrown' | 'called',
): Failures {
  const argument = argumentOf(variable);
  if (argument === undefined) return { ...NONE, [kept]: new Set([variable]) };
  return argument === null ? NONE : failuresOfArgument(argument, finder);
}

/** A call whose action is a parameter: `callApi('GetAccount')` makes the call of `function callApi(action) {…}`. */
function callWith(call: SdkCall, argumentOf: ArgumentOf, node: TSESTree.Node, { evaluator }: Finder): Failures {
  const { sourceCode } = evaluator.context;
  const name = call.actionNode && skipTypeSyntax(call.actionNode);
  const variable = name?.type === 'Identifier' ? findVariableOf(name, sourceCode) : undefined;
  const argument = variable && argumentOf(variable);
  const isConstant = argument && findConstantString(argument, sourceCode) !== undefined;
  return ofCall(argument && isConstant ? withAction(call, argument, node, evaluator) : call);
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
  if (call !== undefined) return ofCall(call);
  const variable = plain.type === 'Identifier' ? findVariableOf(plain, sourceCode) : undefined;
  return variable !== undefined && isPlainParameter(variable)
    ? ofCalled(variable)
    : createGap('calls', plain, sourceCode);
}

/** What can fail when a function runs with arguments that are not known; an unknown error that it throws is a gap. */
export function runFunction(fn: TSESTree.FunctionLike, finder: Finder): Failures {
  const body = finder.bodyFailures(fn);
  const isOwn = (variable: Variable): boolean => variable.defs[0]?.node === fn;
  const open = [...body.thrown, ...body.called].find(isOwn)?.defs[0]?.name;
  return joinFailures([
    {
      ...body,
      thrown: new Set([...body.thrown].filter((variable) => !isOwn(variable))),
      called: new Set([...body.called].filter((variable) => !isOwn(variable))),
    },
    open === undefined ? NONE : createGap('depends on the parameter', open, finder.evaluator.context.sourceCode),
  ]);
}

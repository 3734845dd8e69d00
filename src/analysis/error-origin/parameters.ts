import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import { callOfMethod, withAction, type SdkCall } from '../sdk-calls/index.ts';
import { elementAt } from '../syntax/elements.ts';
import { findAllCalls, findParameter } from '../syntax/uses.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { isFunction, skipTypeSyntax, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { NO_CALLS } from './call-sets.ts';
import { createGap, DEPENDENCES, dependOn, joinFailures, NONE, ofCall, withoutParameters } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import { thrownFailures } from './thrown-errors.ts';
import type { Dependence, Failures, Finder, FunctionCall } from './types.ts';

/** What can fail in a call of a function of the file: its summary, with the arguments substituted for the parameters. */
export function callFunction(call: FunctionCall, finder: Finder): Failures {
  return bindArguments(finder.bodyFailures(call.fn), call, finder);
}

/** Substitutes the arguments of a call for the parameters that failures depend on. */
export function bindArguments(failures: Failures, call: FunctionCall, finder: Finder): Failures {
  if (call.args === undefined) return forgetParameters(failures, call.fn, finder);
  const bound = DEPENDENCES.flatMap((how) =>
    [...failures[how]].map((variable) => {
      const argument = findArgument(variable, call);
      if (argument === undefined) return dependOn(variable, how);
      return argument === null ? NONE : dependedFailures(argument, how, finder);
    }),
  );
  const { calls } = failures;
  const named = finder.callIndex.namedBy(call.fn).filter(({ set }) => (calls & set) !== NO_CALLS);
  const others = named.reduce((rest, { set }) => rest ^ set, calls);
  return joinFailures([
    withoutParameters(named.length === 0 ? failures : { ...failures, calls: others }, () => true),
    ...named.map((each) => bindAction(each.call, call, finder)),
    ...bound,
  ]);
}

/** `callApi('GetAccount')` makes the call of `function callApi(action) {…}` with that action. */
function bindAction(sdkCall: SdkCall, call: FunctionCall, finder: Finder): Failures {
  const { sourceCode } = finder;
  const name = sdkCall.actionNode && skipTypeSyntax(sdkCall.actionNode);
  const variable = name && findVariableOf(name, sourceCode);
  const action = variable && findArgument(variable, call);
  const isConstant = action && findConstantString(action, sourceCode) !== undefined;
  const bound = isConstant ? withAction(sdkCall, { action, node: call.node }, finder) : undefined;
  return ofCall(bound ?? sdkCall, finder);
}

/**
 * The argument for a parameter, else its default; the spread that hides which it is. `null` if there is neither,
 * `undefined` if the variable is no parameter of the function that is called.
 */
export function findArgument(
  { defs: [definition] }: Variable,
  { fn, args = [] }: FunctionCall,
): TSESTree.Node | null | undefined {
  const parameter = definition?.node === fn ? findParameter(fn, definition.name) : undefined;
  if (parameter === undefined || parameter.pattern !== definition?.name) return undefined;
  return elementAt(args, parameter.index) ?? parameter.fallback ?? null;
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

/** What can fail when the value of an expression is called with unknown arguments. */
export function calledFailures(node: TSESTree.Node, finder: Finder): Failures {
  const plain = skipTypeSyntax(node);
  const value = finder.valueOf(plain);
  switch (value.kind) {
    case 'function':
      return runFunction(value.node, finder);
    case 'nothing':
    case 'builtin':
    case 'model':
      return NONE;
    default: {
      const call = value.kind === 'method' ? callOfMethod(value, { args: [], node: plain }, finder) : undefined;
      return call === undefined ? unknownCallFailures(plain, finder) : ofCall(call, finder);
    }
  }
}

/** What can fail when an unknown function is called: it depends on a parameter, or is a gap. */
export function unknownCallFailures(callee: TSESTree.Node, { sourceCode }: Finder): Failures {
  const variable = findVariableOf(callee, sourceCode);
  return variable !== undefined && isPlainParameter(variable)
    ? dependOn(variable, 'called')
    : createGap('calls', callee, sourceCode);
}

/** What can fail when a function runs with unknown arguments; an unknown error that it throws is a gap. */
export function runFunction(fn: TSESTree.FunctionLike, finder: Finder): Failures {
  return forgetParameters(finder.bodyFailures(fn), fn, finder);
}

function forgetParameters(failures: Failures, fn: TSESTree.FunctionLike, { sourceCode }: Finder): Failures {
  const isOwn = (variable: Variable): boolean => variable.defs[0]?.node === fn;
  const open = DEPENDENCES.flatMap((how) => [...failures[how]]).find(isOwn)?.defs[0]?.name;
  return joinFailures([
    withoutParameters(failures, isOwn),
    open === undefined ? NONE : createGap('depends on the parameter', open, sourceCode),
  ]);
}

/** Substitutes what all callers in the file pass for the parameters that failures still depend on; a gap where that is unknown. */
export function settle(failures: Failures, finder: Finder): Failures {
  const settled: Failures[] = [];
  const seen = { thrown: new Set<Variable>(), called: new Set<Variable>(), awaited: new Set<Variable>() };
  const pending = [failures];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    settled.push(withoutParameters(next, () => true));
    for (const how of DEPENDENCES) {
      for (const variable of next[how]) {
        if (!seen[how].has(variable)) pending.push(collectPassedFailures(variable, how, finder));
        seen[how].add(variable);
      }
    }
  }
  return joinFailures(settled);
}

function collectPassedFailures(variable: Variable, how: Dependence, finder: Finder): Failures {
  const { sourceCode } = finder;
  const name = variable.defs[0]?.name ?? sourceCode.ast;
  const gap = createGap(`depends on the ${how} parameter`, name, sourceCode);
  if (how !== 'thrown') {
    const values = findArguments(variable, sourceCode);
    return values === undefined ? gap : joinFailures(values.map((value) => dependedFailures(value, how, finder)));
  }
  const arrival = finder.arrivalAt(variable, []);
  return arrival.isCaught ? arrival.failures : gap;
}

/** The arguments that all calls of a function pass for its parameter; `undefined` if some calls are unknown. */
function findArguments(variable: Variable, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const fn = variable.defs[0]?.node;
  const calls = fn && isFunction(fn) ? (findAllCalls(fn, sourceCode) ?? []) : [];
  if (fn === undefined || !isFunction(fn) || calls.length === 0) return undefined;
  return calls.flatMap((node) => findArgument(variable, { fn, args: node.arguments, node }) ?? []);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { findFunctionUses, findVariableUses } from '../sdk-calls/function-uses.ts';
import { findCalled } from '../sdk-calls/call-of.ts';
import { findParameter } from '../sdk-calls/function-uses.ts';
import { findMemberName, findVariableOf } from '../sdk-calls/names.ts';
import type { Variable } from '../sdk-calls/types.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax } from '../syntax.ts';
import { findChainStep } from './chains.ts';
import { caught, createGap, joinArrivals, NO_ARRIVAL, NONE, ofCall, OPEN_ARRIVAL, uncertain } from './failures.ts';
import { findParameterVariable } from './plain-parameters.ts';
import { settle } from './settle.ts';
import { findWritten, mayHoldError } from './thrown.ts';
import type { Arrival, Finder } from './types.ts';

/** The errors that reach a variable: caught by a `catch`, passed to a function, or taken from another variable. */
export function findArrival(variable: Variable, finder: Finder): Arrival {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return NO_ARRIVAL;
  const { node, name } = definition;
  if (node.type === 'CatchClause') return caught(settle(finder.failuresOf(node.parent.block), finder));
  if (node.type === 'VariableDeclarator') return findWrittenArrival(variable, finder);
  const parameter = isFunction(node) && name !== node.id ? findParameter(node, name) : undefined;
  return parameter === undefined || !isFunction(node) ? NO_ARRIVAL : findPassed(node, parameter.index, finder);
}

/** What all uses of a function pass to its parameter. */
function findPassed(fn: TSESTree.FunctionLike, index: number, finder: Finder): Arrival {
  const { context } = finder.evaluator;
  const { nodes, isOpen } = findFunctionUses(fn, context);
  const passed = joinArrivals(nodes.map((use) => findPassedAt(use, index, finder)));
  if (!passed.isCaught || !isOpen) return passed;
  const gap = { ...NONE, gap: 'the function may be called from elsewhere' };
  return joinArrivals([passed, uncertain(gap)]);
}

/** What is passed to a function in a variable: `reject(err)`, `promise.catch(done)`, `client.GetFunction({}, done)`. */
export function findArrivalThrough(variable: Variable, index: number, finder: Finder): Arrival {
  return joinArrivals(findVariableUses(variable).nodes.map((use) => findPassedAt(use, index, finder)));
}

/** What one use of a function passes to it as the argument at an index. */
function findPassedAt(use: TSESTree.Node, index: number, finder: Finder): Arrival {
  const { parent } = use;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === use
        ? findArgumentArrival(parent.arguments, index, finder)
        : findCallbackArrival(parent, use, index, finder);
    case 'MemberExpression':
      return findMemberArrival(parent, use, index, finder);
    case 'IfStatement':
    case 'UnaryExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isTest(parent, use) ? NO_ARRIVAL : doubt('passes on', use, finder);
    default:
      return doubt('passes on', use, finder);
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
  finder: Finder,
): Arrival {
  const call = climbTypeSyntax(member).parent;
  if (member.object !== use || call?.type !== 'CallExpression' || skipTypeSyntax(call.callee) !== member)
    return doubt('passes on', use, finder);
  switch (findMemberName(member, finder.evaluator.context.sourceCode)) {
    case 'bind':
      return call.arguments.length > 1
        ? doubt('passes on', use, finder)
        : findPassedAt(climbTypeSyntax(call), index, finder);
    case 'call':
      return findArgumentArrival(call.arguments.slice(1), index, finder);
    default:
      return doubt('passes on', use, finder);
  }
}

/** The function is an argument: a handler of a promise chain, the callback of an SDK, or passed to a function of the file. */
function findCallbackArrival(
  call: TSESTree.CallExpression,
  use: TSESTree.Node,
  index: number,
  finder: Finder,
): Arrival {
  const { evaluator } = finder;
  const step = findChainStep(call, finder);
  if (step !== undefined) {
    if (step.onError !== use) return NO_ARRIVAL;
    return index === 0 ? caught(settle(finder.awaitedFailures(step.promise), finder)) : NO_ARRIVAL;
  }
  const sdkCall = evaluator.sdkCallOf(call);
  if (sdkCall !== undefined) return index === 0 ? caught(ofCall(sdkCall)) : NO_ARRIVAL;
  const { method, args } = findCalled(call, evaluator);
  const value = evaluator.valueOf(method);
  if (value.kind === 'builtin') return NO_ARRIVAL;
  const position = args.findIndex((argument) => argument === use);
  const parameter = value.kind === 'function' ? findParameterVariable(value.node, position, finder) : undefined;
  return parameter === undefined ? doubt('passes on', use, finder) : finder.arrivalThrough(parameter, index);
}

function findArgumentArrival(args: readonly TSESTree.Node[], index: number, finder: Finder): Arrival {
  const argument = args[index];
  if (args.slice(0, index).some(({ type }) => type === 'SpreadElement')) return NO_ARRIVAL;
  return argument === undefined ? NO_ARRIVAL : findValueArrival(argument, finder);
}

/** The error that the value of an expression is: that of a variable, or none that was caught. */
function findValueArrival(node: TSESTree.Node, finder: Finder): Arrival {
  const { context, valueOf } = finder.evaluator;
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier': {
      const variable = findVariableOf(plain, context.sourceCode);
      const arrival = variable === undefined ? NO_ARRIVAL : finder.arrivalAt(variable);
      const isClear = arrival.isCaught || arrival === OPEN_ARRIVAL || valueOf(plain).kind !== 'unknown';
      return isClear ? arrival : doubt('passes on', plain, finder);
    }
    case 'ConditionalExpression':
      return joinArrivals([findValueArrival(plain.consequent, finder), findValueArrival(plain.alternate, finder)]);
    case 'LogicalExpression':
      return joinArrivals([findValueArrival(plain.left, finder), findValueArrival(plain.right, finder)]);
    case 'AwaitExpression':
      return findReturnedArrival(plain.argument, finder) ?? doubt('passes on', plain, finder);
    case 'CallExpression':
      return doubt('passes on', plain, finder);
    default:
      return mayHoldError(plain, context) ? doubt('passes on', plain, finder) : NO_ARRIVAL;
  }
}

/** `await promise.catch((e) => e)` gives the error that the handler returns. */
function findReturnedArrival(node: TSESTree.Node, finder: Finder): Arrival | undefined {
  const handler = findChainStep(skipTypeSyntax(node), finder)?.onError;
  const value = handler === undefined ? undefined : finder.evaluator.valueOf(handler);
  const error = value?.kind === 'function' ? findParameterVariable(value.node, 0, finder) : undefined;
  const isReturned = error?.references.some(({ identifier: { parent } }) => {
    return (
      parent.type === 'ReturnStatement' ||
      (parent.type === 'ArrowFunctionExpression' && parent.body.type === 'Identifier')
    );
  });
  return isReturned === true && error !== undefined ? finder.arrivalAt(error) : undefined;
}

/** `const e = err`, `let last; … last = err`. */
function findWrittenArrival(variable: Variable, finder: Finder): Arrival {
  const written = findWritten(variable) ?? [];
  return joinArrivals(written.map((value) => findValueArrival(value, finder)));
}

function doubt(does: string, node: TSESTree.Node, { evaluator }: Finder): Arrival {
  return uncertain(createGap(does, node, evaluator.context.sourceCode));
}

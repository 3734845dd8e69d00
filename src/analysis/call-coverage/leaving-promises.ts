import type { TSESTree } from '@typescript-eslint/utils';
import { findParameterVariable } from '../error-origin/index.ts';
import { findChain } from '../flow/calls.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import { findBuiltinFunction, findBuiltinMethod, findChainStep } from '../syntax/builtins.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { climbTypeSyntax, isFunction, parentOf, type Variable } from '../syntax/syntax.ts';
import { usesOfVariable } from '../syntax/uses.ts';
import { isDropped } from './error-value.ts';
import { handledBy } from './handled-by.ts';
import { leaveFunction } from './leaving-functions.ts';
import type { Departure, Stop } from './stops.ts';
import type { End } from './types.ts';

/** A rejected promise is awaited, handled, returned, collected, or lost. */
export function leaveRejected({ node, entered }: Departure, evaluator: Evaluator): readonly Stop[] {
  const value = climbTypeSyntax(node);
  const parent = parentOf(value);
  const goOn = (next: TSESTree.Node, how: Departure['how'] = 'rejected'): readonly Stop[] => [
    { node: next, how, entered },
  ];
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'YieldExpression':
      return goOn(parent, 'thrown');
    case 'ForOfStatement':
      return parent.await ? goOn(parent, 'thrown') : [{ outcome: 'unknown', loss: 'stored-promise', node: value }];
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'LogicalExpression':
    case 'SequenceExpression':
      return goOn(parent);
    case 'ConditionalExpression':
      return parent.test === value ? [lostAt(value)] : goOn(parent);
    case 'MemberExpression':
      return leaveChain(value, parent, entered, evaluator);
    case 'ReturnStatement':
      return leaveReturned(parent, entered, evaluator);
    case 'ArrowFunctionExpression':
      return leaveFunction(parent, 'rejected', entered, evaluator);
    case 'VariableDeclarator':
      return leaveVariable(parent.id, value, entered, evaluator);
    case 'AssignmentExpression':
      return leaveVariable(parent.left, value, entered, evaluator);
    case 'CallExpression':
      return leavePromiseArgument(value, parent, entered, evaluator);
    case 'ExpressionStatement':
    case 'UnaryExpression':
    case 'IfStatement':
    case 'BinaryExpression':
    case 'TemplateLiteral':
      return [lostAt(value)];
    default:
      return [{ outcome: 'unknown', loss: 'stored-promise', node: value }];
  }
}

/** Nobody takes the promise: Node.js ends the program, a browser reports it. */
function lostAt(node: TSESTree.Node): End {
  return { outcome: 'uncaught', exit: 'dropped', node };
}

function leaveReturned(
  statement: TSESTree.ReturnStatement,
  entered: Departure['entered'],
  evaluator: Evaluator,
): readonly Stop[] {
  let around = parentOf(statement);
  while (around !== undefined && !isFunction(around)) around = parentOf(around);
  return around === undefined ? [] : leaveFunction(around, 'rejected', entered, evaluator);
}

/** `promise.catch(handle)`, `promise.then(use, handle)`; the promise of a chain without a handler rejects as well. */
function leaveChain(
  promise: TSESTree.Node,
  member: TSESTree.MemberExpression,
  entered: Departure['entered'],
  evaluator: Evaluator,
): readonly Stop[] {
  const callee = climbTypeSyntax(member);
  const call = parentOf(callee);
  const step = call?.type === 'CallExpression' && call.callee === callee ? findChain(call, evaluator) : undefined;
  if (call?.type !== 'CallExpression' || step === undefined || member.object !== promise)
    return [{ outcome: 'unknown', loss: 'stored-promise', node: promise }];
  return step.onError === undefined
    ? [{ node: call, how: 'rejected', entered }]
    : [handledBy(step.onError, call, entered, evaluator)];
}

/** The promise is in a variable: it goes wherever that is used. */
function leaveVariable(
  target: TSESTree.Node,
  value: TSESTree.Node,
  entered: Departure['entered'],
  evaluator: Evaluator,
): readonly Stop[] {
  const variable = findVariableOf(target, evaluator.sourceCode);
  return variable === undefined
    ? [{ outcome: 'unknown', loss: 'stored-promise', node: value }]
    : leaveUses(variable, value, entered);
}

function leaveUses(variable: Variable, value: TSESTree.Node, entered: Departure['entered']): readonly Stop[] {
  const { nodes, isOpen } = usesOfVariable(variable);
  const used = nodes.filter((node) => node !== value && !isAside(node));
  const stops: readonly Stop[] = used.map((node) => ({ node, how: 'rejected', entered }));
  if (isOpen) return [...stops, { outcome: 'uncaught', exit: 'export', node: value }];
  return stops.length === 0 ? [lostAt(value)] : stops;
}

/** `promises.push(x)`, `promises.length`: the list is filled or asked, and no promise of it handled. */
function isAside(node: TSESTree.Node): boolean {
  const { parent } = node;
  const isMember = parent?.type === 'MemberExpression' && parent.object === node;
  return isMember && findChainStep(climbTypeSyntax(parent).parent ?? parent) === undefined;
}

/** The promise is an argument: of `Promise.all` and its like, of `push`, or of a function. */
function leavePromiseArgument(
  promise: TSESTree.Node,
  call: TSESTree.CallExpression,
  entered: Departure['entered'],
  evaluator: Evaluator,
): readonly Stop[] {
  if (call.callee === promise) return [{ outcome: 'unknown', loss: 'stored-promise', node: promise }];
  const value = evaluator.valueOf(call.callee);
  if (value.kind === 'function') {
    const index = call.arguments.findIndex((each) => each === promise);
    const variable = findParameterVariable(value.node, index, evaluator.sourceCode);
    if (variable !== undefined) return leaveUses(variable, promise, new Map(entered).set(value.node, call));
  }
  const list = findMethodCall(call);
  if (list !== undefined && findBuiltinMethod(list.name)?.adds === true)
    return leaveVariable(list.object, promise, entered, evaluator);
  const builtin = value.kind === 'builtin' ? findBuiltinFunction(value.name) : undefined;
  if (builtin?.errorAt !== undefined) return [settledIn(call, entered)];
  if (builtin?.fails === 'awaited') return [{ node: call, how: 'rejected', entered }];
  return value.kind === 'builtin' ? [lostAt(promise)] : [{ outcome: 'unknown', loss: 'given-promise', node: promise }];
}

/** `await Promise.allSettled(…)`, of which nobody looks at the results; `const [err, data] = await to(…)`. */
function settledIn(call: TSESTree.CallExpression, entered: Departure['entered']): Stop {
  if (isDropped(call)) return { outcome: 'swallowed', node: call };
  const awaited = climbTypeSyntax(call).parent;
  const declarator = awaited?.type === 'AwaitExpression' ? climbTypeSyntax(awaited).parent : undefined;
  const [first] =
    declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ArrayPattern' ? declarator.id.elements : [];
  const isPair = first?.type === 'Identifier' && call.arguments.every(({ type }) => type !== 'ArrayExpression');
  if (declarator === undefined || !isPair) return { outcome: 'unknown', loss: 'settled', node: call };
  return { kind: 'pair', node: declarator, error: first, entered };
}

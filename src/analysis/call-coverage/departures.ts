import type { TSESTree } from '@typescript-eslint/utils';
import { findChain } from '../flow/calls.ts';
import { findParameterVariable } from '../error-origin/index.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import { findBuiltinFunction, findBuiltinMethod, findChainStep, runsCallbacks } from '../syntax/builtins.ts';
import { alwaysLeaves } from '../syntax/control-flow.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { climbTypeSyntax, isFunction, parentOf, skipTypeSyntax, type Variable } from '../syntax/syntax.ts';
import { usesOfFunction, usesOfVariable } from '../syntax/uses.ts';
import { isDropped } from './error-value.ts';
import { isLogger } from './loggers.ts';
import type { ArrivalKind, End } from './types.ts';

/** A failure on its way out: thrown at a node, or as the rejection of the promise (or list of promises) that is its value. */
export interface Departure {
  readonly node: TSESTree.Node;
  readonly how: 'thrown' | 'rejected';
  /** The call by which a function was entered: the failure leaves it there, and at no other call. */
  readonly entered: ReadonlyMap<TSESTree.Node, TSESTree.CallExpression>;
}

/** Code that gets the error. */
export interface Handler {
  readonly kind: ArrivalKind;
  readonly node: TSESTree.Node;
  /** The name or pattern that has the error; absent: the code does not look at it. */
  readonly error?: TSESTree.Node;
  readonly entered: Departure['entered'];
}

/** Where a failure comes next. */
export type Stop = Departure | Handler | End;

/** The next places of a failure, one step on. None: it adds nothing, as a function that is only tested. */
export function nextStops(departure: Departure, evaluator: Evaluator): readonly Stop[] {
  return departure.how === 'thrown' ? leaveThrown(departure, evaluator) : leaveRejected(departure, evaluator);
}

/** A thrown error meets the `catch` around it, or leaves the function. */
function leaveThrown({ node, entered }: Departure, evaluator: Evaluator): readonly Stop[] {
  for (let child = node, parent = parentOf(node); parent !== undefined; child = parent, parent = parentOf(parent)) {
    if (parent.type === 'TryStatement') {
      const { block, handler, finalizer } = parent;
      if (child === block && handler !== null) return [catchOf(handler, entered)];
      // `return` in `finally` ends what was thrown.
      if (finalizer !== null && child !== finalizer && alwaysLeaves(finalizer.body))
        return [{ outcome: 'swallowed', node: finalizer }];
    }
    if (isFunction(parent)) return leaveFunction(parent, parent.async ? 'rejected' : 'thrown', entered, evaluator);
  }
  return [{ outcome: 'uncaught', exit: 'top-level', node }];
}

function catchOf(handler: TSESTree.CatchClause, entered: Departure['entered']): Handler {
  return { kind: 'catch', node: handler, ...(handler.param !== null && { error: handler.param }), entered };
}

/** A failure leaves a function where it is called. */
function leaveFunction(
  fn: TSESTree.FunctionLike,
  how: Departure['how'],
  entered: Departure['entered'],
  evaluator: Evaluator,
): readonly Stop[] {
  if (fn.generator) return [{ outcome: 'unknown', loss: 'generator', node: fn }];
  const { parent } = climbTypeSyntax(fn);
  if (parent?.type === 'NewExpression' && isPromise(parent, evaluator))
    return [{ node: parent, how: 'rejected', entered }];
  const from = entered.get(fn);
  if (from !== undefined) return [{ node: from, how, entered }];
  const { nodes, isOpen } = usesOfFunction(fn, evaluator.sourceCode);
  const stops = nodes.flatMap((node) => leaveUse({ node, how, entered }, evaluator));
  return isOpen || stops.length === 0 ? [...stops, { outcome: 'uncaught', exit: 'export', node: fn }] : stops;
}

function isPromise(node: TSESTree.NewExpression, { valueOf }: Evaluator): boolean {
  const value = valueOf(node.callee);
  return value.kind === 'builtin' && findBuiltinFunction(value.name)?.fails === 'executor';
}

/** Where a failure of a function goes from one use of it. */
function leaveUse(use: Departure, evaluator: Evaluator): readonly Stop[] {
  const { node, how, entered } = use;
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === node ? [{ node: parent, how, entered }] : leaveArgument(use, parent, evaluator);
    case 'MemberExpression':
      return leaveMember(use, parent, evaluator);
    case 'NewExpression':
      return [{ outcome: 'unknown', loss: 'given-function', node }];
    case 'JSXExpressionContainer':
      return [{ outcome: 'uncaught', exit: 'handler', node }];
    case 'TSTypeQuery':
    case 'UnaryExpression':
    case 'IfStatement':
      return [];
    default:
      return [{ outcome: 'uncaught', exit: 'export', node }];
  }
}

/** `f.bind(this)` is the function itself; `f.call(this)` calls it; other members are not the function. */
function leaveMember(use: Departure, member: TSESTree.MemberExpression, evaluator: Evaluator): readonly Stop[] {
  const call = climbTypeSyntax(member).parent;
  if (member.object !== use.node || call?.type !== 'CallExpression') return [];
  switch (findMemberName(member, evaluator.sourceCode)) {
    case 'bind':
      return leaveUse({ ...use, node: climbTypeSyntax(call) }, evaluator);
    case 'call':
    case 'apply':
      return [{ ...use, node: call }];
    default:
      return [];
  }
}

/** The function is an argument: of a promise chain, of a built-in, of a function of the file, or of code elsewhere. */
function leaveArgument(use: Departure, call: TSESTree.CallExpression, evaluator: Evaluator): readonly Stop[] {
  const { node, how, entered } = use;
  const dropped: End = { outcome: 'uncaught', exit: 'dropped', node };
  if (findChainStep(call) !== undefined) return [{ node: call, how: 'rejected', entered }];
  const value = evaluator.valueOf(call.callee);
  if (value.kind === 'function') return leaveParameter(use, call, value.node, evaluator);
  const method = findBuiltinMethod(findMethodCall(call)?.name ?? '');
  if (method?.element !== undefined && call.arguments[0] === node) {
    // Promises that `forEach` makes are lost; `map` returns them.
    return how === 'thrown' || method.returns !== undefined || method.element === 1
      ? [{ node: call, how, entered }]
      : [dropped];
  }
  if (value.kind === 'builtin') {
    if (findBuiltinFunction(value.name)?.fails === 'called') return [{ node: call, how: 'rejected', entered }];
    return runsCallbacks(value.name) ? [{ node: call, how, entered }] : [dropped];
  }
  if (evaluator.sdkCallOf(call) !== undefined) return [dropped];
  return isRegistration(call)
    ? [{ outcome: 'uncaught', exit: 'handler', node }]
    : [{ outcome: 'unknown', loss: 'given-function', node }];
}

/** Whether a call registers a handler under a name: `app.post('/triggers', f)`, `it('creates a trigger', f)`, `emitter.on('x', f)`. */
function isRegistration({ arguments: [first] }: TSESTree.CallExpression): boolean {
  return (first?.type === 'Literal' && typeof first.value === 'string') || first?.type === 'TemplateLiteral';
}

/** A function of the file calls what it is given. */
function leaveParameter(
  { node, how, entered }: Departure,
  call: TSESTree.CallExpression,
  fn: TSESTree.FunctionLike,
  evaluator: Evaluator,
): readonly Stop[] {
  const variable = findParameterVariable(
    fn,
    call.arguments.findIndex((each) => each === node),
    evaluator.sourceCode,
  );
  if (variable === undefined) return [{ outcome: 'unknown', loss: 'given-function', node }];
  const inside = new Map(entered).set(fn, call);
  return usesOfVariable(variable).nodes.flatMap((use) => leaveUse({ node: use, how, entered: inside }, evaluator));
}

/** A rejected promise is awaited, handled, returned, collected, or lost. */
function leaveRejected({ node, entered }: Departure, evaluator: Evaluator): readonly Stop[] {
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

/** The function that gets the error of a promise, or of a callback. */
export function handledBy(
  handler: TSESTree.Node,
  call: TSESTree.CallExpression,
  entered: Departure['entered'],
  evaluator: Evaluator,
): Stop {
  const plain = skipTypeSyntax(handler);
  const value = evaluator.valueOf(plain);
  if (value.kind === 'function') {
    const [first] = value.node.params;
    const error = first?.type === 'AssignmentPattern' ? first.left : first;
    const kind = findChainStep(call) === undefined ? 'callback' : 'promise';
    return { kind, node: value.node, ...(error !== undefined && { error }), entered };
  }
  if (isLogger(plain)) return { outcome: 'swallowed', node: plain };
  const promise = findRejected(plain, evaluator);
  if (promise !== undefined) return { node: promise, how: 'rejected', entered };
  if (isParameter(plain, evaluator)) return { outcome: 'rethrown', node: plain };
  if (value.kind === 'builtin') return { outcome: isDropped(call) ? 'swallowed' : 'answered', node: plain };
  return { outcome: 'unknown', loss: 'handler-elsewhere', node: plain };
}

/** The promise that a function rejects: `reject` of `new Promise((resolve, reject) => …)`. */
export function findRejected(callee: TSESTree.Node, evaluator: Evaluator): TSESTree.NewExpression | undefined {
  return findSettled(callee, 1, evaluator);
}

/** The promise that a function settles: the one whose executor has it as its parameter at an index. */
export function findSettled(
  callee: TSESTree.Node,
  index: number,
  evaluator: Evaluator,
): TSESTree.NewExpression | undefined {
  const definition = findVariableOf(skipTypeSyntax(callee), evaluator.sourceCode)?.defs[0];
  const fn = definition?.node;
  const parent = fn && isFunction(fn) && fn.params[index] === definition.name ? climbTypeSyntax(fn).parent : undefined;
  return parent?.type === 'NewExpression' && isPromise(parent, evaluator) ? parent : undefined;
}

/** Whether a name is the parameter of a function: `next`, `done`. Whoever calls the function gives it. */
export function isParameter(node: TSESTree.Node, { sourceCode }: Evaluator): boolean {
  const definition = findVariableOf(node, sourceCode)?.defs[0];
  return definition !== undefined && isFunction(definition.node) && definition.node.id !== definition.name;
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

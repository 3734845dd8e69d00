import type { TSESTree } from '@typescript-eslint/utils';
import { findParameterVariable } from '../error-origin/index.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import { findBuiltinFunction, findBuiltinMethod, findChainStep, runsCallbacks } from '../syntax/builtins.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';
import { usesOfFunction, usesOfVariable } from '../syntax/uses.ts';
import { findBoundaryOf, findBoundaryOfMethod } from './boundaries.ts';
import { isPromise } from './executors.ts';
import type { Departure, Stop } from './stops.ts';
import type { End } from './types.ts';

/** A failure leaves a function where it is called. */
export function leaveFunction(
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
  return isOpen || stops.length === 0 ? [...stops, leaveFile(fn, evaluator)] : stops;
}

/** Code of other files calls the function, such as a framework that the settings name. */
function leaveFile(fn: TSESTree.FunctionLike, evaluator: Evaluator): End {
  const boundary = findBoundaryOf(fn, evaluator) ?? findBoundaryOfMethod(fn, evaluator);
  return boundary === undefined
    ? { outcome: 'uncaught', exit: 'export', node: fn }
    : { outcome: 'rethrown', node: boundary };
}

/** Where a failure of a function goes from one use of it. */
function leaveUse(use: Departure, evaluator: Evaluator): readonly Stop[] {
  const { node, how, entered } = use;
  const { parent } = node;
  const boundary = findBoundaryOf(node, evaluator);
  if (boundary !== undefined) return [{ outcome: 'rethrown', node: boundary }];
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

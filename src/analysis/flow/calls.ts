import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import {
  type Builtin,
  type ChainStep,
  findBuiltinFunction,
  findBuiltinMethod,
  findChainStep,
} from '../syntax/builtins.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { skipTypeSyntax, walkBody, type Arguments, type SourceCode } from '../syntax/syntax.ts';
import type { Resolver } from './sources.ts';

/** A call of a function or method. */
export interface Called {
  readonly method: TSESTree.Node;
  /** `undefined` if the list of arguments is no literal: `f.apply(object, list)`. */
  readonly args: Arguments | undefined;
  /** The expression that makes the call. */
  readonly node: TSESTree.Node;
}

/** The function that a call calls, and its arguments, through `f.call(object, …)` and `f.apply(object, […])`. */
export function unwrapCall(node: TSESTree.CallExpression, sourceCode: SourceCode): Called {
  const method = skipTypeSyntax(node.callee);
  const args = node.arguments;
  const name = method.type === 'MemberExpression' ? findMemberName(method, sourceCode) : undefined;
  if (method.type !== 'MemberExpression' || (name !== 'call' && name !== 'apply')) return { method, args, node };
  return {
    method: skipTypeSyntax(method.object),
    args: name === 'call' ? args.slice(1) : findAppliedArguments(args[1]),
    node,
  };
}

function findAppliedArguments(list: TSESTree.Node | undefined): Arguments | undefined {
  if (list === undefined) return [];
  const elements = list.type === 'ArrayExpression' ? list.elements : [null];
  const given = elements.filter((element) => element !== null);
  return given.length === elements.length ? given : undefined;
}

/** Reads a call as a step of a promise chain. A handler that is `null` or `undefined` counts as absent. */
export function findChain(node: TSESTree.Node, { isNothing }: Resolver): ChainStep | undefined {
  const step = findChainStep(node);
  if (step === undefined) return undefined;
  const [onDone, onError, onEnd] = [step.onDone, step.onError, step.onEnd].map((handler) =>
    handler !== undefined && !isNothing(handler) ? handler : undefined,
  );
  return { promise: step.promise, onDone, onError, onEnd };
}

/** A call of a built-in that returns a part of what it is given, or the errors of promises. */
export interface BuiltinCall extends Builtin {
  readonly subject: TSESTree.Node | undefined;
  readonly callback: TSESTree.Node | undefined;
}

/**
 * Reads a call as one of a built-in: by the name of its method, or by the value of its callee. A method that the file defines
 * is none, whatever its name is: `store.find(id)`.
 */
export function findBuiltinCall(node: TSESTree.CallExpression, resolver: Resolver): BuiltinCall | undefined {
  if (resolver.functionOf(node.callee) !== undefined) return undefined;
  const call = findMethodCall(node);
  const method = call && findBuiltinMethod(call.name);
  const [callback] = node.arguments;
  if (method?.returns !== undefined) return { ...method, subject: call?.object, callback };
  const name = resolver.builtinOf(node.callee);
  const builtin = name === undefined ? undefined : findBuiltinFunction(name);
  const isPassing = builtin?.returns !== undefined || builtin?.errorAt !== undefined;
  return isPassing ? { ...builtin, subject: callback, callback } : undefined;
}

/** The expressions that a function returns. Collected once, since each call of it asks. */
export const collectReturnValues = oncePerObject(
  (fn: TSESTree.FunctionLike, sourceCode: SourceCode): readonly TSESTree.Node[] => {
    if (fn.type === 'ArrowFunctionExpression' && fn.body.type !== 'BlockStatement') return [fn.body];
    const returned: TSESTree.Node[] = [];
    walkBody(fn, sourceCode, (node) => {
      if (node.type === 'ReturnStatement' && node.argument !== null) returned.push(node.argument);
    });
    return returned;
  },
);

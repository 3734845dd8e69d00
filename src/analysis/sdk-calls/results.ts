import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../constants/constant-strings.ts';
import {
  type Builtin,
  type ChainStep,
  findBuiltinFunction,
  findBuiltinMethod,
  findChainStep,
} from '../syntax/builtins.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { walkBody, type SourceCode } from '../syntax/syntax.ts';
import { annotationValue } from './annotations.ts';
import { loadedValue } from './modules.ts';
import type { Evaluator, Value } from './types.ts';
import { firstKnown, joinValues, UNKNOWN } from './value.ts';

/** The value of a call. */
export function evaluateCallValue(node: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const { context, resultOf, valueOf } = evaluator;
  const step = findChain(node, evaluator);
  // Handlers of errors seldom return another client.
  if (step !== undefined) return step.onDone === undefined ? valueOf(step.promise) : resultOf(valueOf(step.onDone));
  const { returns, subject, callback } = findBuiltinCall(node, evaluator) ?? {};
  if (returns === 'subject' && subject !== undefined) return valueOf(subject);
  if (returns === 'callback' && callback !== undefined) return resultOf(valueOf(callback));
  if (returns === 'promisified' && subject !== undefined) return promisify(valueOf(subject));
  const called = valueOf(node.callee);
  const [argument] = node.arguments;
  const isLoading = called.kind === 'builtin' && LOADING.has(called.name);
  return isLoading && argument && findSpelledString(argument) ? loadedValue(argument, context) : resultOf(called);
}

/** `require`, and what `createRequire` returns. */
const LOADING: ReadonlySet<string> = new Set(['global.require', 'module.createRequire']);

function promisify(value: Value): Value {
  return value.kind === 'function' ? { ...value, isPromisified: true } : value;
}

/** Reads a call as a step of a promise chain. A handler that is `null` or `undefined` counts as absent. */
export function findChain(node: TSESTree.Node, { valueOf }: Evaluator): ChainStep | undefined {
  const step = findChainStep(node);
  if (step === undefined) return undefined;
  const [onDone, onError, onEnd] = [step.onDone, step.onError, step.onEnd].map((handler) =>
    handler !== undefined && valueOf(handler).kind !== 'nothing' ? handler : undefined,
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
export function findBuiltinCall(node: TSESTree.CallExpression, { valueOf }: Evaluator): BuiltinCall | undefined {
  const value = valueOf(node.callee);
  if (value.kind === 'function') return undefined;
  const call = findMethodCall(node);
  const method = call && findBuiltinMethod(call.name);
  const [callback] = node.arguments;
  if (method?.returns !== undefined) return { ...method, subject: call?.object, callback };
  const builtin = value.kind === 'builtin' ? findBuiltinFunction(value.name) : undefined;
  const isPassing = builtin?.returns !== undefined || builtin?.errorAt !== undefined;
  return isPassing ? { ...builtin, subject: callback, callback } : undefined;
}

/** The value that a function returns: the summary of its calls. Its return type counts first, then all that it returns. */
export function evaluateReturned(fn: TSESTree.FunctionLike, evaluator: Evaluator): Value {
  if (fn.generator) return UNKNOWN;
  return firstKnown(
    () => annotationValue(fn.returnType, evaluator),
    () => joinValues(collectReturnValues(fn, evaluator.sourceCode).map(evaluator.valueOf)),
  );
}

/** The expressions that a function returns. */
export function collectReturnValues(fn: TSESTree.FunctionLike, sourceCode: SourceCode): readonly TSESTree.Node[] {
  if (fn.type === 'ArrowFunctionExpression' && fn.body.type !== 'BlockStatement') return [fn.body];
  const returned: TSESTree.Node[] = [];
  walkBody(fn, sourceCode, (node) => {
    if (node.type === 'ReturnStatement' && node.argument !== null) returned.push(node.argument);
  });
  return returned;
}

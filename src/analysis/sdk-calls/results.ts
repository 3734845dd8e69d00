import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../constants/constant-strings.ts';
import { collectReturnValues, findBuiltinCall, findChain } from '../flow/calls.ts';
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

/** The value that a function returns: the summary of its calls. Its return type counts first, then all that it returns. */
export function evaluateReturned(fn: TSESTree.FunctionLike, evaluator: Evaluator): Value {
  if (fn.generator) return UNKNOWN;
  return firstKnown(
    () => annotationValue(fn.returnType, evaluator),
    () => joinValues(collectReturnValues(fn, evaluator.sourceCode).map(evaluator.valueOf)),
  );
}

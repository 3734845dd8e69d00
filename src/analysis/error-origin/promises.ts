import type { TSESTree } from '@typescript-eslint/utils';
import { findChain } from '../flow/calls.ts';
import { findBuiltinFunction } from '../syntax/builtins.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createGap, joinFailures, NONE, withoutParameters } from './failures.ts';
import { calledFailures, runFunction } from './parameters.ts';
import { findParameterVariable } from './plain-parameters.ts';
import { thrownFailures } from './thrown-errors.ts';
import type { Failures, Finder } from './types.ts';

/** What can fail in a promise chain up to and including a step; `undefined` if the call is no step of one. */
export function findChainFailures(node: TSESTree.Node, finder: Finder): Failures | undefined {
  const step = findChain(node, finder);
  if (step === undefined) return undefined;
  const before = finder.awaitedFailures(step.promise);
  const always = step.onDone ?? step.onEnd;
  return joinFailures([
    step.onError === undefined ? before : collectHandledFailures(before, step.onError, finder),
    always === undefined ? NONE : calledFailures(always, finder),
  ]);
}

/** The failures that a handler leaves: none, unless it throws its error again; and its own. */
function collectHandledFailures(before: Failures, handler: TSESTree.Node, finder: Finder): Failures {
  const { bodyFailures, sourceCode, valueOf } = finder;
  const plain = skipTypeSyntax(handler);
  const value = valueOf(plain);
  if (value.kind !== 'function') {
    const called = calledFailures(plain, finder);
    // An unknown handler may throw the error again.
    return called.gap === undefined
      ? called
      : joinFailures([before, createGap('passes an error to', plain, sourceCode)]);
  }
  const body = bodyFailures(value.node);
  const error = findParameterVariable(value.node, 0, sourceCode);
  if (error === undefined || !body.thrown.has(error)) return runFunction(value.node, finder);
  return joinFailures([before, withoutParameters(body, (variable) => variable === error)]);
}

/** What can fail in the calls of `Promise` itself, and of await-to-js; `undefined` for other calls. */
export function findPromiseFailures(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  finder: Finder,
): Failures | undefined {
  const value = finder.valueOf(node.callee);
  const builtin = value.kind === 'builtin' ? findBuiltinFunction(value.name) : undefined;
  const [argument] = node.arguments;
  // These promises always resolve; the failures are in their results.
  if (builtin?.errorAt !== undefined) return NONE;
  switch (builtin?.fails) {
    case undefined:
      return undefined;
    case 'awaited':
      return joinFailures(node.arguments.map(finder.awaitedFailures));
    case 'called':
      return argument === undefined
        ? NONE
        : joinFailures([...node.arguments.map(finder.failuresOf), calledFailures(argument, finder)]);
    case 'executor':
      return argument === undefined ? NONE : collectExecutorFailures(argument, finder);
    case 'thrown':
      return argument === undefined
        ? NONE
        : joinFailures([finder.failuresOf(argument), thrownFailures(argument, finder)]);
  }
}

/** `new Promise((resolve, reject) => …)`: what fails in the executor, and what it passes to `reject`. */
function collectExecutorFailures(executor: TSESTree.Node, finder: Finder): Failures {
  const { arrivalThrough, bodyFailures, sourceCode, valueOf } = finder;
  const value = valueOf(executor);
  if (value.kind !== 'function') return createGap('calls', executor, sourceCode);
  const [resolve, reject] = [0, 1].map((index) => findParameterVariable(value.node, index, sourceCode));
  return joinFailures([
    withoutParameters(bodyFailures(value.node), (variable) => variable === resolve || variable === reject),
    reject === undefined ? NONE : arrivalThrough(reject, { index: 0, way: [] }).failures,
  ]);
}

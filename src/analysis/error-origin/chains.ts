import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createGap, joinFailures, NONE, withoutParameters } from './failures.ts';
import { calledFailures, runFunction } from './parameters.ts';
import { findParameterVariable } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';

/** A step of a promise chain: `promise.then(onDone, onError)`, `promise.catch(onError)`, `promise.finally(onDone)`. */
export interface ChainStep {
  readonly method: 'then' | 'catch' | 'finally';
  readonly promise: TSESTree.Node;
  readonly onDone: TSESTree.Node | undefined;
  readonly onError: TSESTree.Node | undefined;
}

/** Reads a call as a step of a promise chain, by the name of the method. */
export function findChainStep(node: TSESTree.Node, finder: Finder): ChainStep | undefined {
  const callee = node.type === 'CallExpression' ? skipTypeSyntax(node.callee) : undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  const [first, second] = node.arguments;
  const promise = callee.object;
  const method = findMemberName(callee, finder.evaluator.context.sourceCode);
  switch (method) {
    case 'then':
      return { method, promise, onDone: first, onError: second };
    case 'catch':
      return { method, promise, onDone: undefined, onError: first };
    case 'finally':
      return { method, promise, onDone: first, onError: undefined };
    default:
      return undefined;
  }
}

/** What can fail in a promise chain up to and including a step; `undefined` if the call is none. */
export function findChainFailures(node: TSESTree.Node, finder: Finder): Failures | undefined {
  const step = findChainStep(node, finder);
  if (step === undefined) return undefined;
  const before = finder.awaitedFailures(step.promise);
  return joinFailures([
    step.onError === undefined ? before : findHandled(before, step.onError, finder),
    step.onDone === undefined ? NONE : calledFailures(step.onDone, finder),
  ]);
}

/** What is left of failures after a handler: nothing, unless it throws its error again; and what fails in itself. */
function findHandled(before: Failures, handler: TSESTree.Node, finder: Finder): Failures {
  const { evaluator } = finder;
  const plain = skipTypeSyntax(handler);
  const value = evaluator.valueOf(plain);
  if (value.kind === 'nothing') return before;
  if (value.kind !== 'function') {
    const called = calledFailures(plain, finder);
    // A handler of which nothing is known may throw the error again.
    return called.gap === undefined
      ? called
      : joinFailures([before, createGap('passes an error to', plain, evaluator.context.sourceCode)]);
  }
  const body = finder.bodyFailures(value.node);
  const error = findParameterVariable(value.node, 0, finder);
  if (error === undefined || !body.thrown.has(error)) return runFunction(value.node, finder);
  return joinFailures([before, withoutParameters(body, (variable) => variable === error)]);
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator } from '../sdk-calls/index.ts';
import { findChainStep } from '../syntax/builtins.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { isDropped } from './error-value.ts';
import { findRejected, isParameter } from './executors.ts';
import { isLogger } from './loggers.ts';
import type { Departure, Stop } from './stops.ts';

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

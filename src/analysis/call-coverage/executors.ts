import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator } from '../sdk-calls/index.ts';
import { findBuiltinFunction } from '../syntax/builtins.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax } from '../syntax/syntax.ts';

/** Whether an expression makes a promise by an executor: `new Promise((resolve, reject) => …)`. */
export function isPromise(node: TSESTree.NewExpression, { valueOf }: Evaluator): boolean {
  const value = valueOf(node.callee);
  return value.kind === 'builtin' && findBuiltinFunction(value.name)?.fails === 'executor';
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

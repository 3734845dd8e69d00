import type { TSESTree } from '@typescript-eslint/utils';
import { findParameter } from '../sdk-calls/function-uses.ts';
import type { Variable } from '../sdk-calls/types.ts';
import { isFunction } from '../syntax.ts';
import type { Finder } from './types.ts';

/** Whether a variable is a parameter as a whole, no part of a pattern. */
export function isPlainParameter({ defs: [definition] }: Variable): boolean {
  return definition !== undefined && findPlainParameter(definition.node, definition.name) !== undefined;
}

/** The position of a function's parameter that a name is as a whole. */
export function findPlainParameter(fn: TSESTree.Node, name: TSESTree.Node): number | undefined {
  const parameter = isFunction(fn) && name !== fn.id ? findParameter(fn, name) : undefined;
  if (parameter === undefined) return undefined;
  const { index, node } = parameter;
  const isPlain = node === name || (node.type === 'AssignmentPattern' && node.left === name);
  return isPlain ? index : undefined;
}

/** The variable of a function's parameter at an index, if it is a plain one. */
export function findParameterVariable(
  fn: TSESTree.FunctionLike,
  index: number,
  { evaluator }: Finder,
): Variable | undefined {
  return evaluator.context.sourceCode
    .getDeclaredVariables(fn)
    .find(({ defs: [definition] }) => definition !== undefined && findPlainParameter(fn, definition.name) === index);
}

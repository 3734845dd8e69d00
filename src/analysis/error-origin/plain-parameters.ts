import type { TSESTree } from '@typescript-eslint/utils';
import { findParameter } from '../syntax/uses.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { isFunction, findEnclosingFunction, type Variable } from '../syntax/syntax.ts';
import type { Finder } from './types.ts';

const CHAINS: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** Whether a variable is a parameter as a whole, no part of a pattern, and holds nothing else later. */
export function isPlainParameter({ defs: [definition], references }: Variable): boolean {
  if (references.some((reference) => reference.isWrite() && reference.init !== true)) return false;
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

/** Whether all that a function does with its parameter at an index is to wait for the promise: `await p`, `p.then(…)`. */
export function isOnlyAwaited(fn: TSESTree.FunctionLike, index: number, finder: Finder): boolean {
  const variable = findParameterVariable(fn, index, finder);
  const { sourceCode } = finder.evaluator.context;
  return (
    variable !== undefined &&
    variable.references.every(({ identifier }) => {
      const { parent } = identifier;
      const isChain = parent.type === 'MemberExpression' && CHAINS.has(findMemberName(parent, sourceCode) ?? '');
      return (parent.type === 'AwaitExpression' || isChain) && findEnclosingFunction(identifier) === fn;
    })
  );
}

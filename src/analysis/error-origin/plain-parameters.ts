import type { TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from '../syntax/assignments.ts';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { findParameter } from '../syntax/uses.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, findEnclosingFunction, type SourceCode, type Variable } from '../syntax/syntax.ts';

/** Whether a variable is a whole parameter, not a part of a pattern, and never holds anything else. */
export function isPlainParameter(variable: Variable): boolean {
  const [definition] = variable.defs;
  if (definition === undefined || isReassigned(variable)) return false;
  return findPlainParameter(definition.node, definition.name) !== undefined;
}

/** The position of the parameter of a function that is a name as a whole. */
export function findPlainParameter(fn: TSESTree.Node, name: TSESTree.Node): number | undefined {
  const parameter = isFunction(fn) && name !== fn.id ? findParameter(fn, name) : undefined;
  return parameter?.pattern === name ? parameter.index : undefined;
}

/** The variable of a function's parameter at an index, if it is a plain one. */
export function findParameterVariable(
  fn: TSESTree.FunctionLike,
  index: number,
  sourceCode: SourceCode,
): Variable | undefined {
  return sourceCode
    .getDeclaredVariables(fn)
    .find(({ defs: [definition] }) => definition !== undefined && findPlainParameter(fn, definition.name) === index);
}

/** Whether all that a function does with its parameter at an index is to await it: `await p`, `p.then(…)`. */
export function isOnlyAwaited(fn: TSESTree.FunctionLike, index: number, sourceCode: SourceCode): boolean {
  const variable = findParameterVariable(fn, index, sourceCode);
  return (
    variable !== undefined &&
    referencesOf(variable).every(({ identifier }) => {
      const { parent } = identifier;
      const method = parent.type === 'MemberExpression' ? findMemberName(parent, sourceCode) : undefined;
      const isChain = method !== undefined && findBuiltinMethod(method)?.handlers !== undefined;
      return (parent.type === 'AwaitExpression' || isChain) && findEnclosingFunction(identifier) === fn;
    })
  );
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator } from '../sdk-calls/index.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';

/** The function that an SDK's method calls back, and whether it is all that the failure reaches. */
interface Callback {
  readonly node: TSESTree.Node;
  /** Nobody takes the promise, which is rejected as well. */
  readonly isAlone: boolean;
}

/** The callback of a call of an SDK's method: `client.GetFunction({}, done)` → `done`. */
export function findCallback(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  { valueOf }: Evaluator,
): Callback | undefined {
  const last = node.arguments.at(-1);
  if (last === undefined) return undefined;
  const isAlone = isDropped(node);
  // What is not known to be a function may be options, whose call is awaited.
  const isCallback =
    valueOf(last).kind === 'function' || (isAlone && node.arguments.length > 1 && last.type === 'Identifier');
  return isCallback ? { node: last, isAlone } : undefined;
}

/** Whether nothing takes the value of a call: it is a statement of its own, or the whole executor of `new Promise`. */
function isDropped(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  return (
    parent?.type === 'ExpressionStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && parent.parent.type === 'NewExpression')
  );
}

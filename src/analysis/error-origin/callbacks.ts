import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator } from '../sdk-calls/index.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';

/**
 * The callback of an SDK's method, if nobody awaits its promise: its failure reaches the callback alone. `client.GetFunction({}, done)`
 * → `done`.
 */
export function findCallback(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  { valueOf }: Evaluator,
): TSESTree.Node | undefined {
  const last = node.arguments.at(-1);
  if (last === undefined || !isDropped(node)) return undefined;
  const isCallback = valueOf(last).kind === 'function' || (node.arguments.length > 1 && last.type === 'Identifier');
  return isCallback ? last : undefined;
}

/** Whether nothing takes the value of a call: it is a statement of its own, or the whole executor of `new Promise`. */
function isDropped(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  return (
    parent?.type === 'ExpressionStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && parent.parent.type === 'NewExpression')
  );
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, walkWhile } from './syntax.ts';

/** Calls `enter` for the nodes of a function's body, those of functions inside it excepted. */
export function walkBody(
  fn: TSESTree.FunctionLike,
  sourceCode: TSESLint.SourceCode,
  enter: (node: TSESTree.Node) => void,
): void {
  if (!fn.body) return;
  walkWhile(fn.body, sourceCode, (node) => {
    enter(node);
    return !isFunction(node);
  });
}

/** The parent of a node; `undefined` at the top, where ESLint has `null` in spite of its types. */
export function parentOf(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.parent ?? undefined;
}

/** The function that a node stands in, if any; parameters stand in it as well. */
export function findEnclosingFunction(node: TSESTree.Node): TSESTree.FunctionLike | undefined {
  let current = parentOf(node);
  while (current !== undefined && !isFunction(current)) current = parentOf(current);
  return current;
}

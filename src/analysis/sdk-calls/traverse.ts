import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax.ts';

/**
 * Calls `enter` for the nodes below and including `root`, without recursion on the stack. Where `enter` returns
 * `false`, it does not go below.
 */
export function walkWhile(
  root: TSESTree.Node,
  { visitorKeys }: TSESLint.SourceCode,
  enter: (node: TSESTree.Node) => boolean,
): void {
  const stack: TSESTree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!enter(node)) continue;
    // The keys of a node are those of its type's visitor keys.
    const fields = node as unknown as Readonly<Record<string, unknown>>;
    for (const key of visitorKeys[node.type] ?? []) pushNodes(stack, fields[key]);
  }
}

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

function pushNodes(stack: TSESTree.Node[], value: unknown): void {
  for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) if (isNode(item)) stack.push(item);
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
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

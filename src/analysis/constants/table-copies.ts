import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { resolveConstant } from './definitions.ts';

/** Copies of copies are followed this deep. */
const MAX_DEPTH = 4;

/**
 * The table that a table has its entries from, constants followed: `new Map(Object.entries(T))`, `Object.fromEntries(new Map(…))`
 * → the object literal `T`, or the `Map`. All others as they are.
 */
export function findCopiedTable(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let table = resolveConstant(node, sourceCode);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const copied = findCopied(table, sourceCode);
    if (copied === undefined) return table;
    table = resolveConstant(copied, sourceCode);
  }
  return table;
}

function findCopied(table: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const pairs = findPairs(table);
  const plain = pairs && resolveConstant(pairs, sourceCode);
  if (plain === undefined) return undefined;
  return findListedObject(plain, 'entries') ?? (isMap(plain) ? plain : undefined);
}

/** The list of pairs that a table is made of: `new Map(PAIRS)`, `Object.fromEntries(PAIRS)` → `PAIRS`. */
export function findPairs(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isMap(node)) return node.arguments[0];
  return findListedObject(node, 'fromEntries');
}

/** The argument of a function of `Object`: `Object.keys(T)` → `T`. */
export function findListedObject(
  node: TSESTree.Node,
  name: 'entries' | 'fromEntries' | 'keys' | 'values',
): TSESTree.Node | undefined {
  const call = findMethodCall(node);
  return call?.name === name && isNamed(call.object, 'Object') ? call.arguments[0] : undefined;
}

/** The objects that `Object.assign` puts together: `Object.assign({}, A, B)` → `{}`, `A`, `B`. */
export function findAssigned(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  const call = findMethodCall(node);
  return call?.name === 'assign' && isNamed(call.object, 'Object') ? call.arguments : undefined;
}

/** Whether a node makes a `Map`. */
export function isMap(node: TSESTree.Node): node is TSESTree.NewExpression {
  return node.type === 'NewExpression' && isNamed(node.callee, 'Map');
}

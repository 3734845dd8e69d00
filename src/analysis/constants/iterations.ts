import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath } from '../syntax/access-path.ts';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findParameter } from '../syntax/uses.ts';
import { isFunction, type Definition, type SourceCode } from '../syntax/syntax.ts';
import { findOnlyDefinition } from './definitions.ts';

/** A part of each entry of a list: what is at the end of a way from the entry. `*` is any element of a list in it. */
export interface EntryPart {
  readonly list: TSESTree.Node;
  readonly way: readonly string[];
}

/**
 * The part of an entry that an expression reads from a variable which runs over a list: `x.code` of `LIST.find((x) => …)` →
 * `LIST`, `code`; `c` of `for (const [c] of LIST)` → `LIST`, `0`. `undefined` for other expressions.
 */
export function findEntryPart(node: TSESTree.Node, sourceCode: SourceCode): EntryPart | undefined {
  const path = findAccessPath(node, sourceCode);
  const iteration = path && findIteration(path.root, sourceCode);
  return path && iteration && { list: iteration.list, way: [...iteration.way, ...path.names] };
}

/** The list that a name or a pattern runs over, and the way to it from an entry. */
function findIteration(root: TSESTree.Node, sourceCode: SourceCode): EntryPart | undefined {
  if (root.type === 'ObjectPattern') {
    const list = isFunction(root.parent) ? findListOfCallback(root.parent, root) : undefined;
    return list && { list, way: [] };
  }
  const definition = root.type === 'Identifier' ? findOnlyDefinition(root, sourceCode) : undefined;
  const target = definition && findTarget(definition);
  const steps = target && findPatternSteps(definition.name, target.pattern, sourceCode);
  if (target === undefined || steps === undefined) return undefined;
  const way = steps.flatMap((step) => ('name' in step ? step.name : []));
  return way.length === steps.length ? { list: target.list, way } : undefined;
}

/** The pattern that takes each entry of a list, around a name that is defined. */
function findTarget({
  node,
  name,
}: Definition): { readonly list: TSESTree.Node; readonly pattern: TSESTree.Node } | undefined {
  if (node.type === 'VariableDeclarator') {
    const loop = node.parent.parent;
    const isLoop = loop.type === 'ForOfStatement' && loop.left === node.parent;
    return isLoop ? { list: loop.right, pattern: node.id } : undefined;
  }
  const pattern = findParameter(node, name)?.pattern;
  const list = pattern && isFunction(node) ? findListOfCallback(node, pattern) : undefined;
  return pattern && list && { list, pattern };
}

/** The list that a parameter of a callback takes the entries of. */
export function findListOfCallback(
  callback: TSESTree.FunctionLike,
  parameter: TSESTree.Node,
): TSESTree.Node | undefined {
  const call = callback.parent;
  const method = call.type === 'CallExpression' && call.arguments[0] === callback ? findMethodCall(call) : undefined;
  const element = method && findBuiltinMethod(method.name)?.element;
  return element !== undefined && callback.params[element] === parameter ? method?.object : undefined;
}

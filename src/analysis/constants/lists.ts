import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findOnlyDefinition, resolveConstant } from './definitions.ts';
import { findListOfCallback } from './iterations.ts';
import { isNamed } from '../syntax/method-calls.ts';
import { isFunction, type SourceCode } from '../syntax/syntax.ts';

/** Lists that spread lists are followed this deep. */
const MAX_DEPTH = 4;

/** The most entries that a list takes over from lists that it spreads: lists of lists of lists multiply. */
const MOST_SPREAD = 2000;

type Elements = readonly TSESTree.Node[];

/** The entries of each list that are known, by how deep its spread lists are followed. */
const elementsByDepth = oncePerObject((_list: TSESTree.ArrayExpression) => new Map<number, Elements>());

/**
 * The entries of a list: an array literal, `new Set([…])`, or a constant that is one; spread lists are followed, and those
 * that the file does not spell out are entries as they are. `undefined` for all other nodes. All uses of a list get the same
 * array.
 */
export function findListElements(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): Elements | undefined {
  const list = findArray(resolveConstant(node, sourceCode), sourceCode);
  if (list === undefined || depth > MAX_DEPTH) return undefined;
  const elements = elementsByDepth(list).get(depth) ?? collectElements(list, sourceCode, depth);
  elementsByDepth(list).set(depth, elements);
  return elements;
}

function collectElements({ elements }: TSESTree.ArrayExpression, sourceCode: SourceCode, depth: number): Elements {
  let spread = 0;
  return elements.flatMap((element): Elements => {
    if (element?.type !== 'SpreadElement') return element === null ? [] : [element];
    const taken = spread < MOST_SPREAD ? (findListElements(element.argument, sourceCode, depth + 1) ?? [element]) : [];
    spread += taken.length;
    return taken;
  });
}

function findArray(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.ArrayExpression | undefined {
  const array = skipSet(node, sourceCode);
  return array.type === 'ArrayExpression' ? array : undefined;
}

/** The list that a `Set` is made of: `new Set(LIST)` → `LIST`. All other nodes as they are. */
export function skipSet(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  const [entries] = node.type === 'NewExpression' && isNamed(node.callee, 'Set') ? node.arguments : [];
  return entries === undefined ? node : resolveConstant(entries, sourceCode);
}

/** The list that a variable runs over: a parameter of `LIST.some((x) => …)`, or `for (const x of LIST)`. */
export function findIteratedList(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const definition = findOnlyDefinition(node, sourceCode);
  if (definition === undefined) return undefined;
  if (isFunction(definition.node)) return findListOfCallback(definition.node, definition.name);
  const declaration = definition.node.type === 'VariableDeclarator' ? definition.node.parent : undefined;
  const loop = declaration?.parent;
  return loop?.type === 'ForOfStatement' && loop.left === declaration ? loop.right : undefined;
}

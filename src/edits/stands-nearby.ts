import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findNodeAt } from '../analysis/nodes.ts';
import { isFunction } from '../analysis/syntax.ts';
import type { CodeLiteral } from '../analysis/types.ts';

/**
 * Whether a code stands already in the function (or statement of the file) around a literal. Then putting it in the place of
 * the literal as well may change what is done for it: two cases, two keys, the second of two branches.
 */
export function standsNearby(code: string, { range }: CodeLiteral, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const node = findNodeAt(range[0], sourceCode);
  const text = node === undefined ? '' : sourceCode.getText(findPlace(node));
  return ['"', "'", '`'].some((quote) => text.includes(`${quote}${code}${quote}`));
}

function findPlace(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return !parent || parent.type === 'Program' || isFunction(node) ? node : findPlace(parent);
}

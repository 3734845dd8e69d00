import type { TSESTree } from '@typescript-eslint/utils';
import { type SourceCode, isFunction } from './syntax.ts';

/** The tag at the beginning of a line of JSDoc, behind stars. */
const TAG = /^[\t *]*@deprecated\b/m;

/**
 * Whether the JSDoc of a node, or of the declaration that it is a part of, has the tag `deprecated`: the text of a constant, an entry of
 * a table, a member of a union. Does not look out of a function.
 */
export function isDeprecated(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (sourceCode.getCommentsBefore(node).some(isTagged)) return true;
  const { parent } = node;
  return parent !== undefined && !isFunction(parent) && parent.type !== 'Program' && isDeprecated(parent, sourceCode);
}

function isTagged({ type, value }: TSESTree.Comment): boolean {
  return type === 'Block' && value.startsWith('*') && TAG.test(value);
}

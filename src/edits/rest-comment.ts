import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findRestComment } from '../analysis/sites/rest-comment.ts';
import type { Edit } from './replace-code.ts';

/**
 * Writes into the comment of a `default` that a namespace is meant by it: `default: // rest: LimitExceeded.*`.
 * Extends the comment that stands there; `undefined` without a `default`.
 */
export function markRest(
  node: TSESTree.SwitchStatement,
  namespace: string,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Edit | undefined {
  const clause = node.cases.find(({ test }) => test === null);
  const colon = clause && sourceCode.getFirstToken(clause, { skip: 1 });
  if (!colon) return undefined;
  const comment = findRestComment(node, sourceCode);
  if (comment !== undefined) return extend(comment, namespace);
  const line = sourceCode.lines[colon.loc.end.line - 1] ?? '';
  const isLineEnd = line.slice(colon.loc.end.column).trim() === '';
  const text = isLineEnd ? ` // rest: ${namespace}.*` : ` /* rest: ${namespace}.* */`;
  return { range: [colon.range[1], colon.range[1]], text };
}

function extend({ type, range, value }: TSESTree.Comment, namespace: string): Edit {
  const trailing = value.length - value.trimEnd().length;
  const end = range[1] - (type === 'Block' ? '*/'.length : 0) - trailing;
  return { range: [end, end], text: `, ${namespace}.*` };
}

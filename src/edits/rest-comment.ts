import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { findFallbackToken } from '../analysis/syntax/fallbacks.ts';
import { findRestComment } from '../analysis/sites/rest-comment.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { Edit } from './edit.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/**
 * Writes into the comment of a fallback that it handles the rest of namespaces: `default: // rest: LimitExceeded.*`.
 * Extends a comment that is there already; `undefined` without a fallback.
 */
export function markRest(
  { node: head, last: node = head, hasFallback }: Dispatch,
  namespaces: readonly string[],
  { sourceCode }: FileFacts,
): Edit | undefined {
  const token = hasFallback ? findFallbackToken(node, sourceCode) : undefined;
  if (token === undefined) return undefined;
  const names = namespaces.map((namespace) => `${namespace}.*`).join(', ');
  const comment = findRestComment(node, sourceCode);
  return comment === undefined ? write(token, names, sourceCode) : extend(comment, names);
}

function write(token: TSESTree.Token, names: string, sourceCode: SourceCode): Edit {
  const end = token.range[1];
  const line = sourceCode.lines[token.loc.end.line - 1] ?? '';
  const rest = line.slice(token.loc.end.column);
  if (rest.trim() === '') return { range: [end, end], text: ` // rest: ${names}` };
  const before = token.value === '(' ? '' : ' ';
  const after = /^\s/.test(rest) ? '' : ' ';
  return { range: [end, end], text: `${before}/* rest: ${names} */${after}` };
}

function extend({ type, range, value }: TSESTree.Comment, names: string): Edit {
  const trailing = value.length - value.trimEnd().length;
  const end = range[1] - (type === 'Block' ? '*/'.length : 0) - trailing;
  return { range: [end, end], text: `, ${names}` };
}

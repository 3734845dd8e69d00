import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { findFallbackToken } from '../analysis/syntax/fallback-comments.ts';
import { findNoDefault } from '../analysis/syntax/no-default.ts';
import { listRestNotes } from '../analysis/sites/rest-comment.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { Edit } from './edit.ts';
import { newlineOf } from './layout.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { readSwitchLayout } from './switch-layout.ts';

/**
 * Writes into the comment of a fallback that it handles the rest of namespaces: `default: // rest: LimitExceeded.*`.
 * Extends a comment that is there already. A `switch` without `default` gets the comment at its end, which says that the others
 * may pass. `undefined` for other dispatches without a fallback.
 */
export function markRest(
  { node: head, last: node = head, hasFallback }: Dispatch,
  namespaces: readonly string[],
  { sourceCode, context }: FileFacts,
): Edit | undefined {
  const names = namespaces.map((namespace) => `${namespace}.*`).join(', ');
  const [note] = listRestNotes(node, context);
  if (note !== undefined) return { range: [note.end, note.end], text: `, ${names}` };
  const token = hasFallback ? findFallbackToken(node, sourceCode) : undefined;
  if (token !== undefined) return write(token, names, sourceCode);
  return node.type === 'SwitchStatement' ? writeAtEnd(node, names, sourceCode) : undefined;
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

/** Before `// no default`, which must be the last comment for ESLint's `default-case`. */
function writeAtEnd(node: TSESTree.SwitchStatement, names: string, sourceCode: SourceCode): Edit | undefined {
  const end = findNoDefault(node, sourceCode) ?? sourceCode.getLastToken(node);
  if (end === null) return undefined;
  const lineStart = end.range[0] - end.loc.start.column;
  const isAlone = sourceCode.text.slice(lineStart, end.range[0]).trim() === '';
  if (!isAlone) return { range: [end.range[0], end.range[0]], text: `/* rest: ${names} */ ` };
  const { caseIndent = '' } = readSwitchLayout(node, sourceCode);
  return { range: [lineStart, lineStart], text: `${caseIndent}// rest: ${names}${newlineOf(sourceCode)}` };
}

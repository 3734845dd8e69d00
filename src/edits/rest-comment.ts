import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { findFallbackToken } from '../analysis/syntax/fallback-comments.ts';
import { findElse, hasDefault } from '../analysis/syntax/fallbacks.ts';
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
  dispatch: Dispatch,
  namespaces: readonly string[],
  { sourceCode, context }: FileFacts,
): Edit | undefined {
  const { node: head, last: node = head, tests = [], hasFallback } = dispatch;
  const names = namespaces.map((namespace) => `${namespace}.*`).join(', ');
  const [note] = [node, ...tests].flatMap((place) => listRestNotes(place, context));
  if (note !== undefined) return { range: [note.end, note.end], text: `, ${names}` };
  if (!hasFallback && !isWithoutDefault(node)) return undefined;
  return writeRest(dispatch, `rest: ${names}`, sourceCode);
}

/**
 * Writes a comment where the fallback of a dispatch begins; without one, at the end of a `switch` or behind an `if`. `undefined`
 * where there is no such place.
 */
export function writeRest(
  { node: head, last: node = head, tests = [] }: Dispatch,
  text: string,
  sourceCode: SourceCode,
): Edit | undefined {
  if (isWithoutDefault(node)) return writeAtEnd(node, text, sourceCode);
  const bare = findBareElse(node);
  const [token] = [node, ...tests].flatMap((place) => findFallbackToken(place, sourceCode) ?? []);
  if (bare !== undefined) return wrap(bare, text, sourceCode);
  return token && write(token, text, sourceCode);
}

function isWithoutDefault(node: TSESTree.Node): boolean {
  return node.type === 'SwitchStatement' && !hasDefault(node);
}

function write(token: TSESTree.Token, comment: string, sourceCode: SourceCode): Edit {
  const end = token.range[1];
  const text = writeComment(token, comment, sourceCode);
  const isSpaced = text.startsWith('//') || /^\s/.test(sourceCode.text.slice(end));
  return { range: [end, end], text: `${token.value === '(' ? '' : ' '}${text}${isSpaced ? '' : ' '}` };
}

/** The comment behind a token: to the end of its line if nothing else is there. */
function writeComment({ loc: { end } }: TSESTree.Token, comment: string, { lines }: SourceCode): string {
  const isLineEnd = (lines[end.line - 1] ?? '').slice(end.column).trim() === '';
  return isLineEnd ? `// ${comment}` : `/* ${comment} */`;
}

/** The last `else` of a chain, if it has no braces. */
function findBareElse(node: TSESTree.Node): TSESTree.Node | undefined {
  const statement = node.type === 'IfStatement' ? findElse(node) : null;
  return statement === null || statement.type === 'BlockStatement' ? undefined : statement;
}

/** Puts the statement of an `else` into braces: what is between `else` and a statement, `unicorn/prefer-switch` deletes. */
function wrap(statement: TSESTree.Node, comment: string, sourceCode: SourceCode): Edit | undefined {
  const token = sourceCode.getTokenBefore(statement);
  if (token === null) return undefined;
  const start = token.range[1];
  const isBelow = token.loc.end.line < statement.loc.start.line;
  const end = isBelow ? endWithComments(statement, sourceCode) : statement.range[1];
  const indent = /^\s*/.exec(sourceCode.lines[token.loc.start.line - 1] ?? '')?.[0] ?? '';
  const close = isBelow ? `${newlineOf(sourceCode)}${indent}}` : ' }';
  const text = ` { ${writeComment(token, comment, sourceCode)}${sourceCode.text.slice(start, end)}${close}`;
  return { range: [start, end], text };
}

/** The end of a statement, with the comments behind it in its line. */
function endWithComments(statement: TSESTree.Node, sourceCode: SourceCode): number {
  const line = statement.loc.end.line;
  const behind = sourceCode.getCommentsAfter(statement).filter(({ loc }) => loc.start.line === line);
  return behind.at(-1)?.range[1] ?? statement.range[1];
}

/** Before `// no default`, which must be the last comment for ESLint's `default-case`. */
function writeAtEnd(node: TSESTree.Node, comment: string, sourceCode: SourceCode): Edit | undefined {
  if (node.type !== 'SwitchStatement') return undefined;
  const end = findNoDefault(node, sourceCode) ?? sourceCode.getLastToken(node);
  if (end === null) return undefined;
  const lineStart = end.range[0] - end.loc.start.column;
  const isAlone = sourceCode.text.slice(lineStart, end.range[0]).trim() === '';
  if (!isAlone) return { range: [end.range[0], end.range[0]], text: `/* ${comment} */ ` };
  const { caseIndent = '' } = readSwitchLayout(node, sourceCode);
  return { range: [lineStart, lineStart], text: `${caseIndent}// ${comment}${newlineOf(sourceCode)}` };
}

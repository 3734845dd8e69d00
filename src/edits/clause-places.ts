import type { TSESTree } from '@typescript-eslint/utils';
import { listAtEnd } from '../analysis/syntax/fallback-comments.ts';
import { isNoDefault } from '../analysis/syntax/no-default.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { findIndent } from './layout.ts';

/** Comments that say of the clause above that it falls through, as ESLint's `no-fallthrough` reads them. */
const FALLS_THROUGH = /falls?\s?through/i;
/** Comments that switch that rule off for the label in the next line. */
const ALLOWS_FALLING = /disable-next-line\b.*\bno-fallthrough\b/;
/** Comments that mark what a `default` would handle. */
const REST = /^[\s*]*rest\s*:/i;

/** Where a clause begins, with the comments in the lines right above it. */
export function startOfClause(clause: TSESTree.SwitchCase, sourceCode: SourceCode): number {
  return startWith(listCommentsAbove(clause, sourceCode), clause);
}

/**
 * Where labels may be added that share the statements of a clause: above the comments about its label, but below one about the clause
 * before, which must stay between the two.
 */
export function startOfLabels(clause: TSESTree.SwitchCase, sourceCode: SourceCode): number {
  const comments = listCommentsAbove(clause, sourceCode);
  const last = comments.findLastIndex(({ value }) => FALLS_THROUGH.test(value) || ALLOWS_FALLING.test(value));
  return startWith(comments.slice(last + 1), clause);
}

/** The comments in the lines right above a clause. */
function listCommentsAbove(clause: TSESTree.SwitchCase, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  if (findIndent(clause, sourceCode) === undefined) return [];
  const comments = sourceCode.getCommentsBefore(clause);
  const first = comments.findIndex((comment) => {
    const before = sourceCode.getTokenBefore(comment);
    return before === null || before.loc.end.line < comment.loc.start.line;
  });
  return first === -1 ? [] : comments.slice(first);
}

function startWith([first]: readonly TSESTree.Comment[], clause: TSESTree.SwitchCase): number {
  return (first ?? clause).range[0];
}

/**
 * The first of the comments at the end of a `switch` that stand for a `default`: `// rest: LimitExceeded.*`, `// no default`. ESLint's
 * `default-case` wants the latter to be the last.
 */
export function findEndComment(node: TSESTree.SwitchStatement, sourceCode: SourceCode): TSESTree.Comment | undefined {
  const comments = listAtEnd(node, sourceCode);
  const isOther = (comment: TSESTree.Comment) => !REST.test(comment.value) && !isNoDefault(comment, sourceCode);
  return comments[comments.findLastIndex(isOther) + 1];
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from './syntax.ts';

/** One line of a comment, without the marks that begin it: `//`, `/*`, and the star of a starred block. */
export interface CommentLine {
  readonly comment: TSESTree.Comment;
  readonly text: string;
  /** Where the text begins in the file. */
  readonly start: number;
  /** Whether it goes on from the line before: in the same block, or as a `//` right below another. */
  readonly isContinued: boolean;
}

/** What begins a line of a comment: white space, and the stars of `/**` and of a starred block. */
const MARGIN = /^\s*(?:\*+(?:\s+|$))?/;

/** The lines of comments, which are in the order of the file. */
export function linesOfComments(comments: readonly TSESTree.Comment[], sourceCode: SourceCode): readonly CommentLine[] {
  return comments.flatMap((comment, index) => {
    const before = comments[index - 1];
    const isBelow = before !== undefined && isRightBelow(before, comment, sourceCode);
    return splitLines(comment, isBelow);
  });
}

function splitLines(comment: TSESTree.Comment, isBelow: boolean): readonly CommentLine[] {
  const isBlock = comment.type === 'Block';
  let offset = comment.range[0] + '//'.length;
  return comment.value.split('\n').map((line, index) => {
    const margin = isBlock ? (MARGIN.exec(line)?.[0].length ?? 0) : line.length - line.trimStart().length;
    const start = offset + margin;
    offset += line.length + '\n'.length;
    return { comment, text: line.slice(margin).trimEnd(), start, isContinued: index > 0 || isBelow };
  });
}

function isRightBelow(before: TSESTree.Comment, comment: TSESTree.Comment, { text }: SourceCode): boolean {
  const areLines = before.type === 'Line' && comment.type === 'Line';
  const isNext = before.loc.end.line + 1 === comment.loc.start.line;
  return areLines && isNext && text.slice(before.range[1], comment.range[0]).trim() === '';
}

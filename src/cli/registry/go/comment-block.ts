/** A line of a source, counted from 1, with the comment directly above it. */
export interface CommentedLine {
  readonly line: number;
  readonly text: string;
  /** The lines of the comment without `//`, and where the first of them is. */
  readonly comment: readonly string[];
  readonly commentLine: number;
}

const COMMENT = /^\s*\/\/(.*)$/;

/** The lines of a source that are no comments, each with its comment. An empty line parts a comment from what follows. */
export function* commentedLines(source: string): Generator<CommentedLine> {
  let comment: string[] = [];
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const [, commented] = COMMENT.exec(text) ?? [];
    if (commented !== undefined) comment.push(commented);
    else {
      yield { line: index + 1, text, comment, commentLine: index + 1 - comment.length };
      comment = [];
    }
  }
}

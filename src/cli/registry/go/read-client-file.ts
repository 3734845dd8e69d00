import { excerptOf, hasCodeShape, noCodeShape } from '../code-shape.ts';
import type { Remark } from '../remark.ts';
import { type CommentedLine, commentedLines } from './comment-block.ts';

/** The actions of a `client.go`, each with the codes that the comment above its method lists, sorted. */
export interface ClientFile {
  readonly actions: ReadonlyMap<string, readonly string[]>;
  /** What was left out. */
  readonly notes: readonly Remark[];
}

/** The method of an action: its request is named after the action, also in the variant `…WithContext`. */
const METHOD = /^func \(\w+ \*Client\) \w+\((?:\w+ context\.Context,\s*)?\w+ \*(\w+)Request\b/;
const LIST_HEADING = /^\s*(?:error codes? that may be returned|可能返回的错误码)\s*[:：]\s*$/i;
const LISTED = /^\s*\w+\s*=\s*"([^"]*)"\s*$/;

/** Reads the lists of codes in a `client.go`. `file` names it in the notes. */
export function readClientFile(source: string, file: string): ClientFile {
  const actions = new Map<string, Set<string>>();
  const notes: Remark[] = [];
  for (const method of commentedLines(source)) {
    const [, action] = METHOD.exec(method.text) ?? [];
    if (action === undefined) continue;
    const codes = actions.get(action) ?? new Set();
    actions.set(action, codes);
    for (const { line, text, code } of listedCodes(method)) {
      if (code === undefined)
        notes.push({ file, line, text: `Not understood: ${excerptOf(text)}. A listed code is needed: NAME = "Code".` });
      else if (hasCodeShape(code)) codes.add(code);
      else notes.push({ file, line, text: noCodeShape(code) });
    }
  }
  return { actions: new Map([...actions].map(([action, codes]) => [action, [...codes].sort()])), notes };
}

interface ListedLine {
  readonly line: number;
  readonly text: string;
  readonly code: string | undefined;
}

/** The lines of the comment after the heading of the list; `code` is absent where a line is of no known form. */
function listedCodes({ comment, commentLine }: CommentedLine): ListedLine[] {
  const start = comment.findIndex((text) => LIST_HEADING.test(text)) + 1;
  if (start === 0) return [];
  return comment
    .slice(start)
    .map((text, index) => ({ line: commentLine + start + index, text }))
    .filter(({ text }) => text.trim() !== '')
    .map((place) => ({ ...place, code: LISTED.exec(place.text)?.[1] }));
}

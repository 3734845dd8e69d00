import type { Bilingual } from '../../../language/language.ts';
import { excerptOf, hasCodeShape, noCodeShape } from '../code-shape.ts';
import type { BilingualRemark } from '../remark.ts';
import { type CommentedLine, commentedLines } from './comment-block.ts';

/** The actions of a `client.go`, each with the codes that the comment above its method lists, sorted. */
export interface ClientFile {
  readonly actions: ReadonlyMap<string, readonly string[]>;
  /** What was left out. */
  readonly notes: readonly BilingualRemark[];
}

/** The method of an action: its request is named after the action, also in the variant `…WithContext`. */
const METHOD = /^func \(\w+ \*Client\) \w+\((?:\w+ context\.Context,\s*)?\w+ \*(\w+)Request\b/;
const LIST_HEADING = /^\s*(?:error codes? that may be returned|可能返回的错误码)\s*[:：]\s*$/i;
const LISTED = /^\s*\w+\s*=\s*"([^"]*)"\s*$/;

/** Reads the lists of codes in a `client.go`. `file` names it in the notes. */
export function readClientFile(source: string, file: string): ClientFile {
  const actions = new Map<string, Set<string>>();
  const notes: BilingualRemark[] = [];
  for (const method of commentedLines(source)) {
    const [, action] = METHOD.exec(method.text) ?? [];
    if (action === undefined) continue;
    const codes = actions.get(action) ?? new Set();
    actions.set(action, codes);
    for (const { line, text, code } of listedCodes(method)) {
      if (code === undefined) notes.push({ file, line, text: notUnderstood(text) });
      else if (hasCodeShape(code)) codes.add(code);
      else notes.push({ file, line, text: noCodeShape(code) });
    }
  }
  return { actions: new Map([...actions].map(([action, codes]) => [action, [...codes].sort()])), notes };
}

function notUnderstood(text: string): Bilingual<string> {
  return {
    en: `Not understood: ${excerptOf(text)}. A listed code is needed: NAME = "Code".`,
    zh: `无法识别：${excerptOf(text)}。这里需要列出的错误码：NAME = "Code"。`,
  };
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

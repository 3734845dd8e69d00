import type { TSESTree } from '@typescript-eslint/utils';
import { listPlaces } from '../analysis/dispatches/dispatch.ts';
import type { IdleNames } from '../analysis/dispatches/idle-rests.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { listRestNotes } from '../analysis/sites/rest-comment.ts';
import { type CommentLine, linesOfComments } from '../analysis/syntax/comment-lines.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { type Edit, joinEdits } from './edit.ts';
import { removeRest } from './remove-rest.ts';
import { writeRest } from './rest-comment.ts';

/**
 * Moves a misplaced rest comment, with its reason, to where the fallback of its dispatch begins. `undefined` if that place has a
 * rest comment or there is none, and for a comment of several lines or one among others, which may belong together.
 */
export function moveRest(idle: IdleNames, { sourceCode, context }: FileFacts): Edit | undefined {
  const { kind, dispatch, note } = idle;
  const [comment] = note.comments;
  if (kind !== 'misplaced') return undefined;
  if (listPlaces(dispatch).some((place) => listRestNotes(place, context).length > 0)) return undefined;
  const removal = removeRest(idle, sourceCode);
  const [line] = linesOfComments([comment], sourceCode);
  if (removal === undefined || line === undefined || isAmongOthers(comment, sourceCode)) return undefined;
  return isMovable(line) ? joinApart(removal, writeRest(dispatch, line.text, sourceCode), sourceCode) : undefined;
}

/** The end of a block comment within a line comment would end the block that it may become. */
function isMovable({ text }: CommentLine): boolean {
  return !text.includes('*/');
}

/** Whether the line above or below is a comment as well. */
function isAmongOthers({ loc: { start, end } }: TSESTree.Comment, { lines }: SourceCode): boolean {
  return [lines[start.line - 2], lines[end.line]].some((line = '') => /^\s*(?:\/[/*]|\*)/.test(line));
}

function joinApart(removal: Edit, insertion: Edit | undefined, { text }: SourceCode): Edit | undefined {
  if (insertion === undefined) return undefined;
  const [left, right] = insertion.range[0] < removal.range[0] ? [insertion, removal] : [removal, insertion];
  return left.range[1] <= right.range[0] ? joinEdits([left, right], text) : undefined;
}

import type { IdleNames, IdleRest } from '../analysis/dispatches/idle-rests.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { moveRest } from '../edits/move-rest.ts';
import { removeRest } from '../edits/remove-rest.ts';
import { describeIdleRest, placeOf } from '../messages/rest.ts';
import { listOf } from '../messages/text.ts';
import type { Problem, Suggestion } from './create-rule.ts';

/** The messages about rest comments that change nothing. */
export const REST_IDS = [
  'unreadRest',
  'misplacedRest',
  'handledRest',
  'foreignRest',
  'moveRest',
  'removeRest',
  'removeNames',
] as const;

type RestId = (typeof REST_IDS)[number];

/**
 * The problem of a rest comment that changes nothing. Suggests to move it to its place, which keeps what its author meant, else to
 * remove it, or those of its names that change nothing.
 */
export function createRestProblem(idle: IdleRest, facts: FileFacts): Problem<RestId> {
  if (idle.kind === 'unread') return { loc: idle.comment.loc, ...describeIdleRest(idle) };
  return {
    loc: idle.note.loc,
    ...describeIdleRest(idle),
    suggest: [...suggestMove(idle, facts), ...suggestRemoval(idle, facts)],
  };
}

function suggestMove(idle: IdleNames, facts: FileFacts): readonly Suggestion<RestId>[] {
  const edit = moveRest(idle, facts);
  return edit === undefined ? [] : [{ messageId: 'moveRest', data: { place: placeOf(idle.dispatch) }, edit }];
}

function suggestRemoval(idle: IdleNames, { sourceCode }: FileFacts): readonly Suggestion<RestId>[] {
  const edit = removeRest(idle, sourceCode);
  if (edit === undefined) return [];
  if (edit.text.trim() === '') return [{ messageId: 'removeRest', edit }];
  return [{ messageId: 'removeNames', data: { names: listOf(idle.names.map(({ text }) => text)) }, edit }];
}

import type { IdleNames, IdleRest } from '../analysis/dispatches/idle-rests.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { moveRest } from '../edits/move-rest.ts';
import { removeRest } from '../edits/remove-rest.ts';
import { listQuoted } from '../messages/lists.ts';
import { describeIdleRest, placeOf } from '../messages/rest.ts';
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
  const message = describeIdleRest(idle, facts.settings.language);
  if (idle.kind === 'unread') return { loc: idle.comment.loc, ...message };
  return {
    loc: idle.note.loc,
    ...message,
    suggest: [...suggestMove(idle, facts), ...suggestRemoval(idle, facts)],
  };
}

function suggestMove(idle: IdleNames, facts: FileFacts): readonly Suggestion<RestId>[] {
  const edit = moveRest(idle, facts);
  if (edit === undefined) return [];
  return [{ messageId: 'moveRest', data: { place: placeOf(idle.dispatch, facts.settings.language) }, edit }];
}

function suggestRemoval(idle: IdleNames, { sourceCode, settings }: FileFacts): readonly Suggestion<RestId>[] {
  const edit = removeRest(idle, sourceCode);
  if (edit === undefined) return [];
  if (edit.text.trim() === '') return [{ messageId: 'removeRest', edit }];
  const texts = idle.names.map(({ text }) => text);
  return [{ messageId: 'removeNames', data: { names: listQuoted('code', texts, settings.language) }, edit }];
}

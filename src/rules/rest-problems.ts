import type { IdleRest } from '../analysis/dispatches/idle-rests.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { removeRest } from '../edits/remove-rest.ts';
import { describeIdleRest } from '../messages/rest.ts';
import { listOf } from '../messages/text.ts';
import type { Problem, Suggestion } from './create-rule.ts';

/** The messages about rest comments that change nothing. */
export const REST_IDS = ['misplacedRest', 'handledRest', 'foreignRest', 'removeRest', 'removeNames'] as const;

type RestId = (typeof REST_IDS)[number];

/** The problem of a rest comment that changes nothing. Suggests to remove it, or those of its names that change nothing. */
export function createRestProblem(idle: IdleRest, facts: FileFacts): Problem<RestId> {
  return { loc: idle.note.loc, ...describeIdleRest(idle), suggest: suggestRemoval(idle, facts) };
}

function suggestRemoval(idle: IdleRest, { sourceCode }: FileFacts): readonly Suggestion<RestId>[] {
  const edit = removeRest(idle, sourceCode);
  if (edit === undefined) return [];
  if (edit.text.trim() === '') return [{ messageId: 'removeRest', edit }];
  return [{ messageId: 'removeNames', data: { names: listOf(idle.names.map(({ text }) => text)) }, edit }];
}

import { SENTENCES } from './english.ts';
import { type Values, toTemplate } from '../language/sentence.ts';

/** The ids of all messages. */
export type MessageId = keyof typeof SENTENCES;

/** Some messages as ESLint takes them. `known` are values that are the same in all reports of a rule. */
export function messagesOf<Id extends MessageId>(
  ids: readonly Id[],
  known?: Partial<Values>,
): Readonly<Record<Id, string>> {
  const entries = ids.map((id) => [id, toTemplate(SENTENCES[id], known)]);
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(entries) as Record<Id, string>;
}

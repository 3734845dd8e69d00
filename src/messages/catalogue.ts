import { type Bilingual, LANGUAGES, type Language, inEach } from '../language/language.ts';
import { type Values, toTemplate } from '../language/sentence.ts';
import { SENTENCES } from './sentences.ts';

/** The ids of all messages. */
export type MessageId = keyof typeof SENTENCES;

/** Messages by id, as ESLint takes them. */
export type Templates<Id extends string> = Readonly<Record<Id, string>>;

/** Some messages in each language. `known` are values that are the same in all reports of a rule. */
export function messagesOf<Id extends MessageId>(
  ids: readonly Id[],
  known?: Bilingual<Partial<Values>>,
): Bilingual<Templates<Id>> {
  return inEach((language) => {
    const entries = ids.map((id) => [id, toTemplate(SENTENCES[id][language], known?.[language])]);
    // `fromEntries` forgets which keys there are.
    return Object.fromEntries(entries) as Record<Id, string>;
  });
}

/** The id by which ESLint knows a message in a language: `unknown`, in Chinese `unknown.zh`. */
export function idIn(language: Language, id: string): string {
  return language === 'en' ? id : `${id}.${language}`;
}

/**
 * The messages of all languages in one, by their ids in these: ESLint reads the messages of a rule before it knows the settings.
 */
export function joinMessages(messages: Bilingual<Readonly<Record<string, string>>>): Record<string, string> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      Object.entries(messages[language]).map(([id, template]) => [idIn(language, id), template]),
    ),
  );
}

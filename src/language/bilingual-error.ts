import type { Bilingual, Language } from './language.ts';

/**
 * An error whose thrower does not know the language of its reader, such as one that readies a configuration. Its message says the
 * same in each language, a line each; who knows the language takes one from `text`.
 */
export class BilingualError extends Error {
  readonly text: Bilingual<string>;

  constructor(text: Bilingual<string>, options?: ErrorOptions) {
    super(`${text.en}\n${text.zh}`, options);
    this.text = text;
  }
}

/**
 * What an error says, in the language if it has several. Its class does not count: that of a configuration may come from another
 * copy of this module.
 */
export function messageIn(language: Language, error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text: unknown = 'text' in error ? error.text : undefined;
  const own = typeof text === 'object' && text !== null ? new Map<string, unknown>(Object.entries(text)) : undefined;
  const message = own?.get(language);
  return typeof message === 'string' ? message : error.message;
}

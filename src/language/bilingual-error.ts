import type { Bilingual } from './language.ts';

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

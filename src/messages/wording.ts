import type { Language } from '../language/language.ts';
import type { Registry } from '../registry/index.ts';

/** What a message is written with: the registry that it speaks of, and its language. The settings are one. */
export interface Wording {
  readonly registry: Registry;
  readonly language: Language;
}

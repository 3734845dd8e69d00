/** How errors say what is wrong with a setting, and what would be right. */
import { BilingualError } from '../language/bilingual-error.ts';
import type { Bilingual, Language } from '../language/language.ts';
import { kindOf } from '../language/kinds.ts';
import { quote } from '../language/lists.ts';

export const PLUGIN = 'eslint-plugin-tencentcloud-errors';
/** Where settings stand among ESLint's shared ones. */
export const SETTINGS_KEY = 'tencentcloud-errors';

/** Characters of a wrong entry that an error shows. */
const MAX_SHOWN = 80;

/** Between the names of a list without quotes. */
export const COMMA: Bilingual<string> = { en: ', ', zh: '、' };

/** An error about the setting at a path (`.products[1]`), with the rest of the sentence. */
export function settingsError(path: string, problem: string): Error {
  return new Error(beginAt(path) + problem);
}

/** The same in both languages, where the settings cannot say which. */
export function bilingualSettingsError(path: string, { en, zh }: Bilingual<string>): Error {
  return new BilingualError({ en: beginAt(path) + en, zh: beginAt(path) + zh });
}

function beginAt(path: string): string {
  return `${PLUGIN}: settings['${SETTINGS_KEY}']${path} `;
}

/** A text as errors show it: its start, with what does not print or turns the direction of writing escaped. */
export function show(text: string): string {
  const start = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return start.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A string in quotes, or the kind of another value. */
export function quoteOrDescribe(value: unknown, language: Language): string {
  return typeof value === 'string' ? quote(show(value), language) : kindOf(value, language);
}

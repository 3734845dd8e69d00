/** Reads settings of a kind. Each function throws an error that names the entry which is not of that kind. */
import { kindOf } from '../language/kinds.ts';
import { type Language, LANGUAGES, languageOf } from '../language/language.ts';
import { listOf, quote } from '../language/lists.ts';
import { render, renderBoth } from '../language/sentence.ts';
import { isDay } from '../registry/index.ts';
import { bilingualSettingsError, quoteOrDescribe, settingsError, show } from './problem.ts';
import { PROBLEMS } from './sentences.ts';

/** The settings as the user wrote them, and the language in which errors about them are said. */
export interface Written {
  readonly values: ReadonlyMap<string, unknown>;
  readonly language: Language;
}

/** One of the languages, or a tag of one (`zh-CN`); English where nothing is set. An error about it is in both. */
export function readLanguage(value: unknown): Language {
  if (value === undefined) return 'en';
  const written = typeof value === 'string' ? languageOf(value) : undefined;
  if (written !== undefined) return written;
  throw bilingualSettingsError(
    '.language',
    renderBoth(PROBLEMS.notChoice, (language) => ({
      choices: listOf(LANGUAGES, language, 'or'),
      value: quoteOrDescribe(value, language),
    })),
  );
}

/** One of a few words; the first where nothing is set. */
export function readChoice<T extends string>(
  { values, language }: Written,
  key: string,
  choices: readonly [T, ...T[]],
): T {
  const value = values.get(key);
  const choice = value === undefined ? choices[0] : choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const texts = { choices: listOf(choices, language, 'or'), value: quoteOrDescribe(value, language) };
  throw settingsError(`.${key}`, render(PROBLEMS.notChoice[language], texts));
}

/** An ISO day that the calendar has; `undefined` where nothing is set. */
export function readDay({ values, language }: Written, key: string): string | undefined {
  const value = values.get(key);
  if (value === undefined || (typeof value === 'string' && isDay(value))) return value;
  const texts = { example: quote('2026-06-30', language), value: quoteOrDescribe(value, language) };
  throw settingsError(`.${key}`, render(PROBLEMS.notDay[language], texts));
}

/** Strings of a shape; `forms` are what it may look like. */
export function readShaped(written: Written, key: string, shape: RegExp, forms: readonly string[]): readonly string[] {
  const { language } = written;
  const entries = readStrings(written, key);
  entries.forEach((entry, index) => {
    if (shape.test(entry)) return;
    const texts = { value: quote(show(entry), language), forms: listOf(forms, language, 'or') };
    throw settingsError(`.${key}[${index}]`, render(PROBLEMS.notForm[language], texts));
  });
  return entries;
}

/** A list of strings; none where nothing is set. */
export function readStrings({ values, language }: Written, key: string): readonly string[] {
  const value = values.get(key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    throw settingsError(`.${key}`, render(PROBLEMS.notStrings[language], { kind: kindOf(value, language) }));
  }
  // `map` would leave out holes.
  return Array.from(value, (entry: unknown, index) => {
    if (typeof entry === 'string') return entry;
    const kind = kindOf(entry, language);
    throw settingsError(`.${key}[${index}]`, render(PROBLEMS.notString[language], { kind }));
  });
}

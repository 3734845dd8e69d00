/** The languages of everything that users read. Reports are written in the one of the settings, never in that of the machine. */
export const LANGUAGES = ['en', 'zh'] as const;

/** English or Simplified Chinese. */
export type Language = (typeof LANGUAGES)[number];

/** Something in each language: without one of them it does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Makes something in each language. */
export function inEach<T>(make: (language: Language) => T): Bilingual<T> {
  return { en: make('en'), zh: make('zh') };
}

/** `en`, `zh-CN`, `zh_CN.UTF-8`, `zh-Hans`: a language, and where and how it is written. */
const TAG = /^([a-z]{2,3})(?:[-_.@]|$)/i;

/** The language that a tag or the name of a locale is for; `undefined` if it is none of ours. */
export function languageOf(tag: string): Language | undefined {
  const name = TAG.exec(tag)?.[1]?.toLowerCase();
  return LANGUAGES.find((language) => language === name);
}

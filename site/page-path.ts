import type { Language } from '../src/language/language.ts';

/** The path of a page in a language, below the base of the site; English pages have no prefix: `/cli`  →  `/zh/cli`. */
export function pagePath(language: Language, path: `/${string}`): string {
  return language === 'en' ? path : `/${language}${path}`;
}

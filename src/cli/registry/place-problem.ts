import type { Bilingual, Language } from '../../language/language.ts';

/** What is wrong with a registry file as a whole. */
const OF_WHOLE: Bilingual<(problem: string) => string> = {
  en: (problem) => `it ${problem}`,
  zh: (problem) => `文件${problem}`,
};

/** A problem of a registry file with its place, which `show` sets off: `.products[0].id must be …`. */
export function placeProblem(
  path: string,
  problem: string,
  language: Language,
  show: (path: string) => string = (text) => text,
): string {
  return path === '' ? OF_WHOLE[language](problem) : `${show(path)} ${problem}`;
}

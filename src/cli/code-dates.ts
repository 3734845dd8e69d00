import type { Bilingual, Language } from '../language/language.ts';
import type { AnsweringVersion } from './records.ts';

/** What is recorded of a code of a product. */
type Dates = Pick<AnsweringVersion, 'since' | 'sinceBefore' | 'retired' | 'replacedBy' | 'site'>;

interface Words {
  readonly since: (day: string) => string;
  readonly sinceBefore: (day: string) => string;
  readonly retired: (day: string) => string;
  readonly replacedBy: (code: string) => string;
  readonly intlOnly: string;
  readonly between: string;
}

const WORDS: Bilingual<Words> = {
  en: {
    since: (day) => `since ${day}`,
    sinceBefore: (day) => `since before ${day}`,
    retired: (day) => `left the lists ${day}`,
    replacedBy: (code) => `now ${code}`,
    intlOnly: 'international site only',
    between: ', ',
  },
  zh: {
    since: (day) => `${day} 起`,
    sinceBefore: (day) => `${day} 之前已有`,
    retired: (day) => `${day} 下线`,
    replacedBy: (code) => `改用 ${code}`,
    intlOnly: '仅国际站',
    between: '，',
  },
};

/** Since when a code is there, or no longer, and what else is recorded, as a part of a line: `since 2021-09-14, now A.B`. */
export function datesOf({ since, sinceBefore, retired, replacedBy, site }: Dates, language: Language): string {
  const words = WORDS[language];
  const notes = [
    ...(since === undefined ? [] : [words.since(since)]),
    ...(sinceBefore === undefined ? [] : [words.sinceBefore(sinceBefore)]),
    ...(retired === undefined ? [] : [words.retired(retired)]),
    ...(replacedBy === undefined ? [] : [words.replacedBy(replacedBy)]),
    ...(site === undefined ? [] : [words.intlOnly]),
  ];
  return notes.join(words.between);
}

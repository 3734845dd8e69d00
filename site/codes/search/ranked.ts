import type { Bilingual, Language } from '../../../src/language/language.ts';
import { listOf } from '../../../src/language/lists.ts';
import { render } from '../../../src/language/sentence.ts';
import type { Match } from './match.ts';
import { REASONS } from './reasons.ts';

/** An item, how well it was found, and why. The reason is written only for what is shown. */
export interface Ranked<T> {
  readonly item: T;
  readonly score: number;
  readonly why: (language: Language) => string;
}

/** Scores of what is no mere matter of words: the text itself, in one form or another. */
export const SCORE = {
  exact: 1000,
  exactName: 995,
  otherCase: 990,
  otherSeparators: 980,
  offered: 950,
  ofProduct: 940,
  subCode: 900,
  suggested: 850,
  prefix: 700,
  meantProduct: 150,
} as const;

/** A reason that names nothing. */
export function plainly(
  reason: Bilingual<{ readonly parts: readonly string[]; readonly names: readonly never[] }>,
): Ranked<unknown>['why'] {
  return (language) => render(reason[language], {});
}

/** The reason for a match of concepts: what most of it rests on. */
export function whyMatched({ words, translated, described, synonyms, isPartial }: Match): Ranked<unknown>['why'] {
  return (language) => {
    const say = (reason: keyof typeof WITH_WORDS, names: readonly string[]): string =>
      render(WITH_WORDS[reason][language], { words: listOf(names, language) });
    if (isPartial) return say('mostWords', [...words, ...translated, ...synonyms, ...described]);
    const parts = [
      ...(words.length > 0 ? [say('words', words)] : []),
      ...(translated.length > 0
        ? [render(REASONS.translated[language], { words: translated.join(language === 'zh' ? '、' : ', ') })]
        : []),
      ...(described.length > 0 ? [say('meaning', described)] : []),
      ...(synonyms.length > 0 ? [say('sameMeaning', synonyms)] : []),
    ];
    return parts.join(language === 'zh' ? '；' : '; ');
  };
}

const WITH_WORDS = {
  words: REASONS.words,
  sameMeaning: REASONS.sameMeaning,
  meaning: REASONS.meaning,
  mostWords: REASONS.mostWords,
} as const;

/** The best first; equally good ones in the order of a comparison. */
export function sortRanked<T>(ranked: readonly Ranked<T>[], compare: (a: T, b: T) => number): readonly Ranked<T>[] {
  return ranked.toSorted((a, b) => b.score - a.score || compare(a.item, b.item));
}

import type { Bilingual, Language } from './language.ts';
import { type Sentence, render, sentence } from './sentence.ts';
import { fit } from './spacing.ts';

/** How many names a text spells out; of more, it only counts those behind the second. */
export const LISTED = 3;

/** The word before the last name of a list. */
export type Conjunction = 'and' | 'or';

interface Style {
  readonly quoted: Sentence<'text'>;
  readonly comma: string;
  readonly conjunctions: Readonly<Record<Conjunction, string>>;
  readonly more: Sentence<'names' | 'count'>;
}

const STYLES: Bilingual<Style> = {
  en: {
    quoted: sentence`'${'text'}'`,
    comma: ', ',
    conjunctions: { and: ' and ', or: ' or ' },
    more: sentence`${'names'} and ${'count'} more`,
  },
  zh: {
    quoted: sentence`“${'text'}”`,
    comma: '、',
    conjunctions: { and: '和', or: '或' },
    more: sentence`${'names'}等 ${'count'} 个`,
  },
};

/** `LimitExceeded.Cdn` → `'LimitExceeded.Cdn'`, in Chinese `“LimitExceeded.Cdn”`. */
export function quote(text: string, language: Language): string {
  return render(STYLES[language].quoted, { text });
}

/** `a`, `b`, `c` → `'a', 'b' and 'c'`; of more than three names, the first two: `'a', 'b' and 12 more`. */
export function listOf(names: readonly string[], language: Language, conjunction: Conjunction = 'and'): string {
  return listNames(
    writeShown(names, (name) => quote(name, language)),
    language,
    conjunction,
  );
}

/** Writes the names that a list may show, and leaves those as they are that it only counts. */
export function writeShown(names: readonly string[], write: (name: string) => string): readonly string[] {
  return names.slice(0, LISTED).map(write).concat(names.slice(LISTED));
}

/**
 * The same without quotes, for names of products. Chinese counts all names, where English counts those that it leaves out:
 * `a、b 等 14 个`.
 */
export function listNames(names: readonly string[], language: Language, conjunction: Conjunction = 'and'): string {
  const { comma, conjunctions, more } = STYLES[language];
  if (names.length > LISTED) {
    const first = names.slice(0, LISTED - 1);
    const count = language === 'zh' ? names.length : names.length - first.length;
    return render(more, { names: first.join(comma), count });
  }
  if (names.length < 2) return names.join('');
  const word = conjunctions[conjunction];
  return fit('', names.slice(0, -1).join(comma), word) + word + fit(word, names.at(-1) ?? '', '');
}

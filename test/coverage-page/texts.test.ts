import { describe, expect, it } from 'vitest';
import * as texts from '../../src/coverage-page/texts.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { findRefusedTerms } from '../pages/terms.ts';

interface Text {
  readonly table: string;
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

/** A text, or a sentence with names for its values. */
type Said = string | { readonly parts: readonly string[] };

function textOf(said: Said): string {
  return typeof said === 'string' ? said : said.parts.join('X');
}

const ALL: readonly Text[] = Object.entries(texts).flatMap(([table, rows]) =>
  Object.entries(rows as Readonly<Record<string, { readonly en: Said; readonly zh: Said }>>).map(([id, said]) => ({
    table,
    id,
    en: textOf(said.en),
    zh: textOf(said.zh),
  })),
);

describe('texts of the page', () => {
  it('are Chinese in Chinese, and not in English', () => {
    expect(ALL.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(ALL.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
    expect(ALL.length).toBeGreaterThan(70);
  });

  it('use the punctuation, spaces and terms of Chinese', () => {
    expect(ALL.filter(({ zh }) => /\p{Script=Han}[,.:;!?()]|[,;!?()]\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(
      ALL.filter(({ zh }) => /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u.test(zh.replaceAll('X', ''))),
    ).toEqual([]);
    expect(ALL.filter(({ zh }) => findRefusedTerms(zh).length > 0)).toEqual([]);
  });

  it('have both languages, the same values in each', () => {
    const names = Object.values(texts.TEXTS).map((said) =>
      LANGUAGES.map((language) => [...said[language].names].sort()),
    );
    expect(names.filter(([en, zh]) => JSON.stringify(en) !== JSON.stringify(zh))).toEqual([]);
  });
});

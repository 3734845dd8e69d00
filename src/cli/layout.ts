import type { Bilingual, Language } from '../language/language.ts';

/** Characters that take two columns of a terminal: those of Chinese, its punctuation, and full-width forms. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/gu;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return Array.from(text).length + (text.match(WIDE)?.length ?? 0);
}

/** Lines of cells, each column as wide as its widest cell. The last column is not filled up. */
export function columnsOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < row.length - 1 ? padTo(widths[column] ?? 0, cell) : cell))
      .join('  ')
      .trimEnd(),
  );
}

function padTo(width: number, text: string): string {
  return text + ' '.repeat(width - widthOf(text));
}

/** In English: `1` and `code` → `1 code`; `2` → `2 codes`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The words before the count of what a list leaves out. */
const MORE: Bilingual<(names: readonly string[], all: number) => string> = {
  en: (names, all) => `${names.join(', ')} and ${all - names.length} more`,
  // Chinese counts all, those that are named included.
  zh: (names, all) => `${names.join('、')} 等 ${all} 个`,
};

const COMMA: Bilingual<string> = { en: ', ', zh: '、' };

/** The first names, and how many are left: `a, b and 12 more`, in Chinese `a、b 等 14 个`. */
export function shortListOf(names: readonly string[], most: number, language: Language = 'en'): string {
  return names.length > most ? MORE[language](names.slice(0, most), names.length) : names.join(COMMA[language]);
}

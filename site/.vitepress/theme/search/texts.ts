import type { Bilingual } from '../../../../src/language/language.ts';

/** What the search says. */
interface SearchTexts {
  readonly button: string;
  readonly placeholder: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly hint: string;
  readonly none: (query: string) => string;
  readonly found: (count: number) => string;
  readonly inCodes: (query: string) => string;
}

export const SEARCH_TEXTS: Bilingual<SearchTexts> = {
  en: {
    button: 'Search',
    placeholder: 'Search the documentation',
    close: 'Close',
    loading: 'Loading the index …',
    failed: 'The index could not be loaded. Check the connection and open the search again.',
    hint: '↑ ↓ to choose, Enter to open, Esc to close',
    none: (query) => `No page has “${query}”.`,
    found: (count) => (count === 1 ? '1 place' : `${count} places`),
    inCodes: (query) => `Look up “${query}” among the error codes`,
  },
  zh: {
    button: '搜索',
    placeholder: '搜索文档',
    close: '关闭',
    loading: '正在加载索引……',
    failed: '索引加载失败，请检查网络后重新打开搜索。',
    hint: '↑ ↓ 选择，Enter 打开，Esc 关闭',
    none: (query) => `没有找到“${query}”。`,
    found: (count) => `找到 ${count} 处`,
    inCodes: (query) => `在错误码中查询“${query}”`,
  },
};

import { type DefaultTheme } from 'vitepress';

/**
 * The terms of a text, the same when pages are indexed and when they are searched. VitePress sends it to the browser as text, so
 * it uses nothing of this module.
 *
 * - A run of Chinese is cut into pairs of neighbouring characters, so that what is asked is found inside of any sentence.
 * - A name in code is kept and also cut into its words: `ResourceNotFound.FunctionName` is found by `FunctionName` and by `function`.
 */
export function tokenize(text: string): string[] {
  return (text.match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    if (/^\p{Script=Han}/u.test(run)) {
      const characters = Array.from(run);
      return characters.length === 1
        ? characters
        : characters.slice(1).map((next, index) => `${characters[index]}${next}`);
    }
    const words = run.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}+/gu) ?? [];
    return words.length > 1 ? [run, ...words] : [run];
  });
}

/** Texts of the box in one language. */
type Texts = NonNullable<DefaultTheme.LocalSearchOptions['translations']>;

const CHINESE: Texts = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示或隐藏摘录',
    resetButtonTitle: '清除搜索内容',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车键',
      navigateText: '选择',
      navigateUpKeyAriaLabel: '向上键',
      navigateDownKeyAriaLabel: '向下键',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc 键',
    },
  },
};

/** Search in the pages. Its index is loaded when somebody opens the box. */
export const search: { provider: 'local'; options: DefaultTheme.LocalSearchOptions } = {
  provider: 'local',
  options: {
    locales: { zh: { translations: CHINESE } },
    detailedView: true,
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        // Other characters are other words in Chinese, and short words are near to too many.
        fuzzy: (term) => (/^[a-z]{5,}$/i.test(term) ? 0.2 : false),
      },
    },
  },
};

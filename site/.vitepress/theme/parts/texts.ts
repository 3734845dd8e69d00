import type { Bilingual } from '../../../../src/language/language.ts';

/** What stands in the place of a part of a page that is not there. */
interface PartTexts {
  readonly loading: string;
  readonly failed: string;
  readonly reload: string;
}

export const PART_TEXTS: Bilingual<PartTexts> = {
  en: {
    loading: 'Loading …',
    failed:
      'A file of this page did not arrive. Check the connection and load the page again: its address keeps what you had.',
    reload: 'Load again',
  },
  zh: {
    loading: '正在加载……',
    failed: '页面有文件没有加载成功。请检查网络后重新加载，地址中的内容不会丢失。',
    reload: '重新加载',
  },
};

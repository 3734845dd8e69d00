import type { Bilingual } from '../../../src/language/language.ts';

/** What stands below an example. */
interface ExampleTexts {
  readonly edit: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly open: string;
}

export const EXAMPLE_TEXTS: Bilingual<ExampleTexts> = {
  en: {
    edit: 'Edit and try it here',
    close: 'Close the editor',
    loading: 'Loading the editor …',
    failed: 'The editor could not be loaded. Check the connection and press again.',
    open: 'Open in the playground',
  },
  zh: {
    edit: '在这里编辑并试一试',
    close: '关闭编辑器',
    loading: '正在加载编辑器……',
    failed: '编辑器加载失败，请检查网络后重试。',
    open: '在“在线试用”中打开',
  },
};

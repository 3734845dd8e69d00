import { EditorState, type Extension } from '@codemirror/state';
import type { Language } from '../../../src/language/language.ts';

/** The texts of those parts of CodeMirror that the editors have, in Chinese. */
const CHINESE = {
  'Control character': '控制字符',
  'Selection deleted': '已删除所选内容',
  Diagnostics: '报告',
  'No diagnostics': '没有报告',
  close: '关闭',
  '$ unchanged lines': '$ 行没有改动',
} as const;

/** The texts of CodeMirror in a language; its own are English. */
export function phrasesFor(language: Language): Extension {
  return language === 'zh' ? EditorState.phrases.of(CHINESE) : [];
}

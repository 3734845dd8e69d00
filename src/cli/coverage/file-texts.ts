import type { Bilingual } from '../../language/language.ts';
import { inBoth, sentence } from '../../language/sentence.ts';

/** What is read: how it is called in a sentence, and what writes it. */
export const FILE_KINDS = {
  coverage: { en: 'record that `coverage --json` prints', zh: '`coverage --json` 输出的记录' },
  baseline: { en: 'baseline that `coverage --update-baseline` writes', zh: '`coverage --update-baseline` 写入的基线' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

export const FILE_TEXTS = {
  otherVersion: inBoth(
    sentence`it has the format (schemaVersion) ${'version'}, and this version of the command reads 1. Write it anew with this version, or install the one that wrote it.`,
    sentence`文件的格式版本（schemaVersion）为 ${'version'}，当前版本的命令只能读取 1。请用当前版本重新生成，或安装生成它的版本。`,
  ),
  otherKind: inBoth(sentence`it is no ${'kind'}.`, sentence`它不是${'kind'}。`),
  missing: inBoth(sentence`is missing.`, sentence`缺失。`),
  more: inBoth(sentence`and ${'count'} more`, sentence`另有 ${'count'} 处`),
};

/** What a value must be, by the check that it fails. */
export const FORMS: Readonly<Record<string, Bilingual<string>>> = {
  string: { en: 'a text', zh: '文字' },
  number: { en: 'a number', zh: '数字' },
  integer: { en: 'a whole number', zh: '整数' },
  min_value: { en: 'at least 0', zh: '不小于 0 的数' },
  array: { en: 'an array', zh: '数组' },
  object: { en: 'an object', zh: '对象' },
  regex: { en: 'a name, day or code of the API', zh: 'API 中的名称、日期或错误码' },
};

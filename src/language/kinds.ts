import type { Bilingual, Language } from './language.ts';

const KINDS: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    array: 'an array',
    bigint: 'a bigint',
    boolean: 'a boolean',
    function: 'a function',
    number: 'a number',
    object: 'an object',
    string: 'a string',
    symbol: 'a symbol',
  },
  zh: {
    array: '数组',
    bigint: '大整数',
    boolean: '布尔值',
    function: '函数',
    number: '数字',
    object: '对象',
    string: '字符串',
    symbol: '符号',
  },
};

/** The kind of a value, for a sentence: `null`, `an array`. */
export function kindOf(value: unknown, language: Language): string {
  if (value === null || value === undefined) return String(value);
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return KINDS[language][kind] ?? kind;
}

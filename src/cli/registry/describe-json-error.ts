import type { Bilingual } from '../../language/language.ts';

/** `line 3, column 7: Unexpected token Comma found.`: where a text is no JSON, and what the parser met there. */
const UNEXPECTED =
  /^line (\d+), column (\d+): Unexpected (?:(?<kind>character|identifier|token) (?<found>.*)|end of input) found\.$/s;

const KINDS: Readonly<Record<string, string>> = { character: '字符', identifier: '标识符', token: '标记' };

/** Why a text is no JSON. What is not known here stays in English: nothing is lost. */
export function describeJsonError(error: unknown): Bilingual<string> {
  const message = error instanceof Error ? error.message : String(error);
  const match = UNEXPECTED.exec(message);
  if (match === null) return { en: message, zh: message };
  const [, line, column] = match;
  const { kind = '', found = '' } = match.groups ?? {};
  const met = kind === '' ? '文本意外结束' : `意外的${KINDS[kind] ?? ''} ${found}`;
  return { en: message, zh: `第 ${line ?? ''} 行第 ${column ?? ''} 列：${met}。` };
}

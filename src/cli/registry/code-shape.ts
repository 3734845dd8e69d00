import type { Bilingual } from '../../language/language.ts';

const CODE = /^[A-Za-z]\w*(?:\.\w+)*$/;
const EXCERPT = 60;

/** Whether a text has the shape of an error code, as the format of registries has it. */
export function hasCodeShape(text: string): boolean {
  return CODE.test(text);
}

/** What to say of a text that has not. */
export function noCodeShape(text: string): Bilingual<string> {
  return {
    en: `'${excerptOf(text)}' is no error code. One looks like LimitExceeded or LimitExceeded.Memory.`,
    zh: `“${excerptOf(text)}”不是错误码。错误码形如 LimitExceeded 或 LimitExceeded.Memory。`,
  };
}

/** A text of a source as a message quotes it: in one piece, and not too long. */
export function excerptOf(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > EXCERPT ? `${trimmed.slice(0, EXCERPT)}…` : trimmed;
}

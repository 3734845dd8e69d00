import type { Bilingual } from '../language/language.ts';
import type { Verdict } from '../registry/explain/index.ts';
import { excerptOf, hasCodeShape } from './registry/code-shape.ts';

/** `ECONNRESET`, `EAI_AGAIN`, `ERR_INVALID_URL`: what Node.js puts in the `code` of its own errors. */
const SYSTEM_CODE = /^E[A-Z0-9]+(?:_[A-Z0-9]+)*$/;

/** Verdicts on what is, or was, a code, be it one that an SDK makes. */
const CODES: ReadonlySet<Verdict['kind']> = new Set(['known', 'other-scope', 'retired', 'sdk']);

/** Describes what a text is instead of a code, if that is known; returns `undefined` for a text that is, or may be, a code. */
export function describeNonCode(text: string, { kind }: Verdict): Bilingual<string> | undefined {
  if (CODES.has(kind)) return undefined;
  if (SYSTEM_CODE.test(text)) {
    return {
      en: `'${text}' is not a Tencent Cloud error code: it has the form of a system code of Node.js, which the rules leave alone.`,
      zh: `“${text}”不是腾讯云的错误码，而是 Node.js 系统错误码的写法，规则不检查它。`,
    };
  }
  // What is written wrongly may still have been meant as a code.
  if (kind !== 'unknown' || hasCodeShape(text)) return undefined;
  return {
    en: `'${excerptOf(text)}' is not a Tencent Cloud error code: one looks like LimitExceeded or LimitExceeded.Memory.`,
    zh: `“${excerptOf(text)}”不是腾讯云的错误码：错误码形如 LimitExceeded 或 LimitExceeded.Memory。`,
  };
}

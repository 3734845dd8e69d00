import type { Settings } from '../settings.ts';

/** A quoted dotted name in camel case (`'AuthFailure.Token`, `'AuthFailure.'`), its second half, or one in a pattern (`AuthFailure\.`). */
const DOTTED_LITERAL = /["'`](?:[A-Z][A-Za-z]*|[a-z]+[A-Z][A-Za-z]*)\.[\w"'`]|["'`]\.[A-Z]|\b[A-Z][A-Za-z]+\\\./;

/** Names Tencent Cloud or what only its answers have; then bare codes and odd separators count as well. */
const TENCENT_CLOUD = /tencent|cloudbase|X-TC-Action/i;
const ERROR = /\bError\b/;
const CODE = /\bCode\b/;

/**
 * Whether a text can hold anything that is reported. Cheap, and never wrong in the direction of silence:
 * in a file that shows nothing, and where no setting names an expression, a package or a namespace of another shape, only a
 * dotted literal can be evidence (see `counter-evidence.ts`).
 */
export function mayHoldCodes(text: string, { words }: Settings): boolean {
  return (
    DOTTED_LITERAL.test(text) ||
    TENCENT_CLOUD.test(text) ||
    (ERROR.test(text) && CODE.test(text)) ||
    words.some((word) => text.includes(word))
  );
}

import type { Settings } from '../settings.ts';

/**
 * A quoted dotted name in camel case (`'AuthFailure.Token`, `'AuthFailure.'`), or its second half. All alternatives begin
 * with the quote, which V8 then looks for: with others beside it the search takes four times as long.
 */
const DOTTED_LITERAL = /["'`](?:\.[A-Z]|[A-Z][A-Za-z]*\.[\w"'`]|[a-z]+[A-Z][A-Za-z]*\.[\w"'`])/;

/** A dotted name in a pattern: `AuthFailure\.`. Few files have an escaped dot at all. */
const ESCAPED_DOT = '\\.';
const DOTTED_PATTERN = /\b[A-Z][A-Za-z]+\\\./;

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
    (text.includes(ESCAPED_DOT) && DOTTED_PATTERN.test(text)) ||
    TENCENT_CLOUD.test(text) ||
    (text.includes('Code') && ERROR.test(text) && CODE.test(text)) ||
    words.some((word) => text.includes(word))
  );
}

import type { Settings } from '../settings.ts';

/** Where a dotted name in camel case can stand; a file that shows nothing is reported for no other text. */
const DOTTED_LITERAL = new RegExp(
  [
    // 'AuthFailure.Token, 'AuthFailure.', and the second half of a concatenation.
    /["'`](?:[A-Z][A-Za-z]*|[a-z]+[A-Z][A-Za-z]*)\.\S|["'`]\.[A-Z\\]/,
    // A letter is escaped: '\x41uthFailure.Token.
    /["'`]\w*\\(?:\r\n|[^\\.])[\w\\{}]*(?:\.|2[Ee])/,
    // Patterns, also in strings: AuthFailure\., (Auth|Limit)\., /^AuthFailure.Token.
    /\b[A-Z][A-Za-z]*\)*\\{1,2}\./,
    /[/^(|:][A-Z][a-z]+[A-Z][A-Za-z]*\)*\.[A-Z]/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
);

/** Names Tencent Cloud or what only its answers have; then bare codes and odd separators count as well. */
const TENCENT_CLOUD = /tencent|cloudbase|X-TC-/i;
const ERROR = /\bError\b/;
const CODE = /\bCode\b/;

/**
 * Whether a text can hold anything that is reported. Cheap, and never wrong in the direction of silence:
 * in a file that shows nothing, and where no setting names an
 * expression or a function, only a dotted literal can be evidence (see `counter-evidence.ts`).
 */
export function mayHoldCodes(text: string, { codeExpressions, comparisonFunctions }: Settings): boolean {
  return (
    DOTTED_LITERAL.test(text) ||
    TENCENT_CLOUD.test(text) ||
    (ERROR.test(text) && CODE.test(text)) ||
    codeExpressions.some(({ word }) => text.includes(word)) ||
    [...comparisonFunctions].some((name) => text.includes(name))
  );
}

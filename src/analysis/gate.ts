import type { Settings } from '../settings.ts';
import { plainPath } from './sdk-calls/modules.ts';

/**
 * A quoted dotted name in camel case (`'AuthFailure.Token`, `'AuthFailure.'`), its second half (`'.Token'`), or one in which
 * a letter is escaped (`'\\x41uthFailure.Token`). All alternatives begin with the quote, which V8 then looks for: with
 * others beside it the search takes four times as long.
 */
const DOTTED_LITERAL =
  /["'`](?:\.[A-Z\\]|[A-Z][A-Za-z]*\.\S|[a-z]+[A-Z][A-Za-z]*\.\S|\w*\\(?:\r\n|[^\\.])[\w\\{}]*(?:\.|2[Ee]))/;

/** A dotted name in a pattern, also in a string: `AuthFailure\.`, `(Auth|Limit)\.`. Few files have an escaped dot at all. */
const ESCAPED_DOT = '\\.';
const DOTTED_PATTERN = /\b[A-Z][A-Za-z]*\)*\\{1,2}\./;
/** A pattern whose dot is not escaped: `/^AuthFailure.Token`. */
const LOOSE_PATTERN = /[/^(|:][A-Z][a-z]+[A-Z][A-Za-z]*\)*\.[A-Z]/;

/** Names Tencent Cloud or what only its answers have; then bare codes and odd separators count as well. */
const TENCENT_CLOUD = /tencent|cloudbase|X-TC-/i;
const ERROR = /\bError\b/;
const CODE = /\bCode\b/;

/**
 * Whether a text can hold anything that is reported. Cheap, and never wrong in the direction of silence: in a file that
 * shows nothing, and where no setting names an expression, a function, a module, a package or a namespace of another shape,
 * only a dotted literal can be evidence (see `counter-evidence.ts`).
 */
export function mayHoldCodes(text: string, { words, clients }: Settings): boolean {
  return (
    DOTTED_LITERAL.test(text) ||
    (text.includes(ESCAPED_DOT) && DOTTED_PATTERN.test(text)) ||
    LOOSE_PATTERN.test(text) ||
    TENCENT_CLOUD.test(text) ||
    (text.includes('Code') && ERROR.test(text) && CODE.test(text)) ||
    words.some((word) => text.includes(word)) ||
    [...clients.keys()].some((module) => text.includes(plainPath(module)))
  );
}

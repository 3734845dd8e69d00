import type { Settings } from '../../settings.ts';
import { holdsBareSlip } from './bare-slips.ts';
import { mayShowTencentCloud } from './file-evidence.ts';
import { canShowCodes } from './gate-words.ts';
import { plainPath } from './product-names.ts';

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

/** Without a name like this no expression holds a code: `code`, `errCode`, `CODE`. */
const CODE_NAME = /code/i;

/** The last names of the path `Response.Error.Code`, which only a code of API 3.0 has; in most files one is missing. */
const ENVELOPE = ['Code', 'Response', 'Error'].map((name) => ({ name, pattern: new RegExp(`\\b${name}\\b`) }));

/**
 * Whether anything in a text can be reported. Cheap, and without false negatives: in a file without evidence, and where no
 * setting names an expression, a function, a module, a package or a namespace of another shape, only a dotted literal whose
 * first part is (nearly) a namespace can be evidence, or a misspelled code without a dot (see `can-be-code.ts`). Shapes come
 * first, since they stop most files before anything is looked up in the registry.
 */
export function mayHoldCodes(text: string, settings: Settings): boolean {
  if (hasEnvelope(text) || namesInSettings(text, settings)) return true;
  const isShaped =
    // Where Tencent Cloud is shown, bare codes and odd separators count as well.
    mayShowTencentCloud(text) ||
    DOTTED_LITERAL.test(text) ||
    (text.includes(ESCAPED_DOT) && DOTTED_PATTERN.test(text)) ||
    LOOSE_PATTERN.test(text);
  return (isShaped && canShowCodes(text, settings)) || (CODE_NAME.test(text) && holdsBareSlip(text, settings));
}

/** Whether a text has all names of the path `Response.Error.Code`. */
export function hasEnvelope(text: string): boolean {
  return ENVELOPE.every(({ name }) => text.includes(name)) && ENVELOPE.every(({ pattern }) => pattern.test(text));
}

function namesInSettings(text: string, { words, clients }: Settings): boolean {
  return (
    words.some((word) => text.includes(word)) || [...clients.keys()].some((module) => text.includes(plainPath(module)))
  );
}

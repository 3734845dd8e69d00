import { isCodeName } from '../../evidence/code-names.ts';
import { wordsOf } from './words.ts';

/** Words that say that a name is one of an error, and not which. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['e', 'err', 'error', 'code', 'tc', 'tencent']);

/** Whether a constant is named after a code, or as one: `FUNCTION_NOT_FOUND` of `ResourceNotFound.Function`, `errCode`. */
export function isNamedAsCode(name: string, codes: readonly string[]): boolean {
  if (isCodeName(name)) return true;
  const named = wordsOf(name).filter((word) => !EMPTY_WORDS.has(word));
  return named.length > 0 && codes.some((code) => isSubset(named, wordsOf(code)));
}

/** Words of the names of lists and tables whose entries are errors. */
const WORDS_OF_ERRORS: ReadonlySet<string> = new Set(['error', 'errors', 'retry', 'retries', 'retryable', 'retriable']);

/** Whether a list, table, enum or type is named as one of codes: `ERROR_CODES`, `codes`, `retryOn`, `errorTexts`. */
export function isNamedForCodes(name: string): boolean {
  if (wordsOf(name).some((word) => WORDS_OF_ERRORS.has(word))) return true;
  return isCodeName(name) || (/codes$/i.test(name) && isCodeName(name.slice(0, -1)));
}

/** Words that say that what is listed is wrong on purpose. */
const WORDS_OF_MISTAKES =
  /^(?:invalid|wrong|bad|bogus|fake|unknown|typos?|mistakes?|misspel(?:led|lings?|t)|nonexistent)$/;

/** Whether a name says that its texts are wrong on purpose: `INVALID_CODES`, but not `INVALID_PARAMETER` of a code. */
export function isNamedForMistakes(name: string, codes: readonly string[]): boolean {
  const words = wordsOf(name);
  return words.some((word, index) => WORDS_OF_MISTAKES.test(word) && !isWordOfCode(words.slice(index), codes));
}

/** Whether a word stands in a code as well, and the one behind it, too. */
function isWordOfCode([word = '', next]: readonly string[], codes: readonly string[]): boolean {
  return codes.some((code) => {
    const words = wordsOf(code);
    return words.includes(word) && (next === undefined || words[words.indexOf(word) + 1] === next);
  });
}

function isSubset(words: readonly string[], all: readonly string[]): boolean {
  return words.every((word) => all.includes(word));
}

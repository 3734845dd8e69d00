import { wordsOf } from '../../../registry/explain/words.ts';
import { isCodeName, isNameOfCodes } from '../../evidence/code-names.ts';

/** `ResourceNotFound.Function`, `RESOURCE_NOT_FOUND_FUNCTION` → `resource`, `not`, `found`, `function`. Leaves out numbers. */
function splitName(name: string): readonly string[] {
  return wordsOf(name).flatMap(({ text }) => (/\d/.test(text) ? [] : text));
}

/** Words that name an error, and not which one. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(['e', 'err', 'error', 'code', 'tc', 'tencent']);

/** Whether a constant is named after a code, or as one: `FUNCTION_NOT_FOUND` of `ResourceNotFound.Function`, `errCode`. */
export function isNamedAsCode(name: string, codes: readonly string[]): boolean {
  if (isCodeName(name)) return true;
  const named = splitName(name).filter((word) => !GENERIC_WORDS.has(word));
  const isWithin = (all: readonly string[]) => named.every((word) => all.includes(word));
  return named.length > 0 && codes.some((code) => isWithin(splitName(code)));
}

/** Words in the names of lists and tables whose entries are errors. */
const WORDS_OF_ERRORS: ReadonlySet<string> = new Set(['error', 'errors', 'retry', 'retries', 'retryable', 'retriable']);

/** Whether the name of a list, table, enum or type says that it has codes: `ERROR_CODES`, `codes`, `retryOn`, `errorTexts`. */
export function isNamedForCodes(name: string): boolean {
  if (splitName(name).some((word) => WORDS_OF_ERRORS.has(word))) return true;
  return isNameOfCodes(name);
}

/** Words that say that the entries are wrong on purpose. */
const WORDS_OF_MISTAKES =
  /^(?:invalid|wrong|bad|bogus|fake|unknown|typos?|mistakes?|misspel(?:led|lings?|t)|nonexistent)$/;

/** Whether a name says that its texts are wrong on purpose: `INVALID_CODES`, but not `INVALID_PARAMETER` of a code. */
export function isNamedForMistakes(name: string, codes: readonly string[]): boolean {
  const words = splitName(name);
  return words.some((word, index) => WORDS_OF_MISTAKES.test(word) && !isWordOfCode(words.slice(index), codes));
}

/** Whether a code has a word as well, followed by the same next word. */
function isWordOfCode([word = '', next]: readonly string[], codes: readonly string[]): boolean {
  return codes.some((code) => {
    const words = splitName(code);
    return words.includes(word) && (next === undefined || words[words.indexOf(word) + 1] === next);
  });
}

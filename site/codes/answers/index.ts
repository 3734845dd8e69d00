/** Reads error answers that somebody pasted: JSON, printed exceptions, lines of logs, stack traces. */
import { findJson, unescapings } from './json-values.ts';
import { type PastedCall, type PastedError, CODE, LONGEST_PASTE, isCodeText, mergeErrors } from './pasted-error.ts';
import { readCall } from './read-call.ts';
import { readLines } from './read-lines.ts';
import { readObjects } from './read-objects.ts';

export type { PastedCall, PastedError } from './pasted-error.ts';

/** What was found in a pasted text. */
export interface PastedAnswer {
  readonly errors: readonly PastedError[];
  readonly call: PastedCall;
}

const MOST_ERRORS = 50;

/**
 * The errors of a text, or `undefined` for one that is no answer, but a question: `image not found`. `isCode` says which
 * words are codes; it is asked only where nothing in the text says so.
 */
export function readAnswer(text: string, isCode: (word: string) => boolean): PastedAnswer | undefined {
  const pasted = text.slice(0, LONGEST_PASTE);
  if (new RegExp(`^\\s*${CODE.source}\\s*$`).test(pasted)) return undefined;
  const errors = findErrors(pasted, isCode).filter(({ code }) => isCodeText(code));
  if (errors.length === 0) return undefined;
  return { errors: errors.slice(0, MOST_ERRORS), call: readCall(pasted) };
}

function findErrors(text: string, isCode: (word: string) => boolean): readonly PastedError[] {
  const forms = unescapings(text);
  for (const form of forms) {
    const errors = mergeErrors(findJson(form).flatMap((value) => readObjects(value)));
    if (errors.length > 0) return errors;
  }
  for (const form of forms.toReversed()) {
    const errors = mergeErrors(readLines(form));
    if (errors.length > 0) return errors;
  }
  return mergeErrors(
    findWords(text)
      .filter(isCode)
      .map((code) => ({ code })),
  );
}

/** Words with a dot, or in the form of a name, that stand in a longer text. A code is rarely more than a word of a sentence. */
function findWords(text: string): readonly string[] {
  const words = text.match(new RegExp(`(?<![\\w/.-])${CODE.source}(?![\\w/(-])`, 'g')) ?? [];
  return words.length < 2 ? [] : words.filter((word) => /^[A-Z]\w*[a-z]\w*(?:\.\w|[A-Z])/.test(word));
}

import type { CodeBase } from './code-base.ts';
import { correct } from './correct.ts';
import { explainByWords } from './explain-words.ts';
import { type Vocabulary, doubtOfTypo } from './proof.ts';
import type { UnknownVerdict } from './types.ts';
import { wordsOf } from './words.ts';

/** No code is nearly so long; what is longer is not compared with any. */
const LONGEST_LITERAL = 200;

/** Whether a text is too long to be compared with codes: comparing takes time and memory by the square of the length. */
export function isTooLong({ length }: string): boolean {
  return length > LONGEST_LITERAL;
}

/**
 * Explains a literal that is no current code and was none. The scope comes first, with all that it has. Only a code of
 * the scope can be a fix: one of another product cannot arrive there, so to write it would only be another mistake.
 */
export function explainUnknown(
  literal: string,
  scope: CodeBase,
  whole: CodeBase,
  vocabulary: Vocabulary,
): UnknownVerdict {
  const inScope = explainAmong(literal, scope, vocabulary);
  if (scope === whole || inScope.kind !== 'unknown') return inScope;
  const elsewhere = explainAmong(literal, whole, vocabulary);
  return 'code' in elsewhere
    ? { kind: 'near', reason: 'unproven', isSlip: true, candidates: [elsewhere.code] }
    : elsewhere;
}

/** Whether a literal is a proven slip of one of these codes. Takes a fraction of the time of explaining it. */
export function isSlipOfCode(literal: string, { list }: CodeBase, vocabulary: Vocabulary): boolean {
  const correction = isTooLong(literal) ? undefined : correct(literal, list, vocabulary);
  return correction !== undefined && correction.kind !== 'near';
}

/** Explains a literal by these codes alone: by letters that are close, else by words, else by letters after all. */
export function explainAmong(literal: string, base: CodeBase, vocabulary: Vocabulary): UnknownVerdict {
  if (isTooLong(literal)) return { kind: 'unknown' };
  const correction = correct(literal, base.list, vocabulary);
  if (correction === undefined) return explainByWords(literal, base);
  if (correction.kind === 'typo' && isDoubtfulBareCode(literal, correction.code, vocabulary)) {
    return { kind: 'near', reason: 'unproven', isSlip: false, candidates: [correction.code] };
  }
  if (correction.kind !== 'near') return correction;
  const { reason, candidates, isSlip, isWeak } = correction;
  return isWeak ? explainByWords(literal, base, candidates) : { kind: 'near', reason, isSlip, candidates };
}

/** Shorter words are more likely what a slip leaves of one (`Nt`) than meant. */
const SHORTEST_ORDINARY_WORD = 4;

/**
 * `RequestLimitExceed`, `ResourceNotFind`: no code is added to those without a dot, but an application may have one in other forms, or
 * with another word.
 */
function isDoubtfulBareCode(literal: string, code: string, vocabulary: Vocabulary): boolean {
  const doubt = code.includes('.') ? undefined : doubtOfTypo(code, literal, vocabulary, 0);
  if (doubt !== 'word') return doubt === 'form' || doubt === 'opposite';
  const meant = new Set(wordsOf(code).map(({ text }) => text));
  return wordsOf(literal).some(
    ({ text }) => text.length >= SHORTEST_ORDINARY_WORD && !meant.has(text) && vocabulary.dictionary.has(text),
  );
}

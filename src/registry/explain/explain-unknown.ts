import type { CodeBase } from './code-base.ts';
import { type NearMiss, correct } from './correct.ts';
import { type NearByLetters, explainByWords } from './explain-words.ts';
import type { Allowed } from './rank.ts';
import { type Vocabulary, doubtOfTypo } from './proof.ts';
import type { UnknownVerdict } from './types.ts';
import { wordsOf } from './words.ts';

/** No code is nearly so long; what is longer is not compared with any. */
const LONGEST_LITERAL = 200;

/** Whether a text is too long to be compared with codes: comparing takes time and memory by the square of the length. */
export function isTooLong({ length }: string): boolean {
  return length > LONGEST_LITERAL;
}

/** Whether a literal is a proven slip of one of these codes. Takes a fraction of the time of explaining it. */
export function isSlipOfCode(literal: string, { list }: CodeBase, vocabulary: Vocabulary): boolean {
  const correction = isTooLong(literal) ? undefined : correct(literal, list, vocabulary);
  return correction !== undefined && correction.kind !== 'near';
}

/**
 * Explains a literal that is none of these codes, and was none. Any of them can be what it is a slip of; of others only those that
 * are allowed are suggested.
 */
export function explainAmong(
  literal: string,
  base: CodeBase,
  vocabulary: Vocabulary,
  isAllowed: Allowed = () => true,
  description?: string,
): UnknownVerdict {
  if (isTooLong(literal)) return { kind: 'unknown' };
  const correction = correct(literal, base.list, vocabulary);
  if (correction === undefined) return explainByWords(literal, base, isAllowed, undefined, description);
  if (correction.kind === 'typo' && isDoubtfulBareCode(literal, correction.code, vocabulary)) {
    return { kind: 'near', reason: 'unproven', isSlip: false, candidates: [correction.code] };
  }
  if (correction.kind !== 'near') return correction;
  const { reason, isSlip, isWeak } = correction;
  const candidates = correction.candidates.filter(isAllowed);
  return isWeak || candidates.length === 0
    ? explainByWords(literal, base, isAllowed, nearByLetters(literal, correction, candidates, vocabulary), description)
    : { kind: 'near', reason, isSlip, candidates };
}

/** Codes near by letters, unless the nearest says the opposite. Whether a word of the literal is none is looked up only where there are any. */
function nearByLetters(
  literal: string,
  { isOpposite }: NearMiss,
  codes: readonly string[],
  { has, dictionary }: Vocabulary,
): NearByLetters {
  if (isOpposite || codes.length === 0) return { codes: [], isMisspelled: false };
  const isWord = (text: string): boolean => text.length < SHORTEST_ORDINARY_WORD || dictionary.has(text) || has(text);
  return { codes, isMisspelled: !wordsOf(literal).every(({ text }) => isWord(text)) };
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

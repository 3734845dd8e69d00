/**
 * The proof that a literal is a slip of a code, and not a code that is newer than the registry. New codes often
 * stand close to old ones, but they are made of words; a slip of the hand mostly makes something that is no word.
 * Every function here looks for one reason to doubt and names it; a fix needs that there is none.
 *
 * The figures come from a replay of five years of releases (`npm run eval:spelling`).
 */
import { namespaceOf } from '../code.ts';
import { differencesOf } from './alignment.ts';
import type { Difference } from './alignment.ts';
import { distanceBetween } from './distance.ts';
import { areForms, areNegations, areOpposites } from './inflection.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** What is a word or a namespace anywhere in the registry: neither depends on a product. */
export interface Vocabulary {
  /** In how many codes the word stands, given in lower case. */
  readonly count: (word: string) => number;
  readonly isNamespace: (text: string) => boolean;
}

/** Why a literal may be meant as it is written. */
export type Doubt =
  'namespace' | 'separator' | 'digits' | 'lost-word' | 'added-word' | 'form' | 'opposite' | 'word' | 'short' | 'prefix';

/** Codes are told apart up to this distance: two edits, and one more for rivals. */
export const MOST_EDITS = 2;
export const RIVAL_DISTANCE = MOST_EDITS + 1;

/** Words this short become other words by two edits (`Size`, `Time`), and are not recognised after them. */
const SHORT = 4;
/** Words this short become other words by one edit (`Cos`, `Cls`, `Cdn`), so one must be common to be recognised. */
const SHORTEST = 3;
const CODES_OF_A_COMMON_WORD = 30;

/** A word this many times rarer than the one it would stand for may be a misspelling itself: `Invaild`. */
const RARITY = 100;
/** In matters of case, a word that stands in so few codes is no evidence. */
const CODES_OF_A_RARE_WORD = 2;

/**
 * The reason why a literal at most two edits from the code may not be a slip of it. The first `closed` characters of
 * the code are one of a closed set, to which no new member is expected: the namespace, unless told otherwise.
 */
export function doubtOfTypo(
  code: string,
  literal: string,
  vocabulary: Vocabulary,
  closed = namespaceOf(code).length,
): Doubt | undefined {
  // Namespaces are a closed set: a known one was meant, whatever follows it.
  const isOtherNamespace = namespaceOf(code) !== namespaceOf(literal) && vocabulary.isNamespace(namespaceOf(literal));
  if (isOtherNamespace) return 'namespace';
  const words = wordsOf(literal);
  for (const difference of differencesOf(code, literal, RIVAL_DISTANCE)) {
    const doubt = doubtOfDifference(difference, closed, words, vocabulary);
    if (doubt) return doubt;
  }
  return undefined;
}

function doubtOfDifference(
  difference: Difference,
  closed: number,
  words: readonly Word[],
  vocabulary: Vocabulary,
): Doubt | undefined {
  const { meant, written, meantAt, writtenAt } = difference;
  if (/[^a-z0-9]/.test(meant + written)) return 'separator';
  // `Limit60` and `Limit6`, `K8s` and `K88s`: any digit may be meant.
  if (meant.replace(/\D/g, '') !== written.replace(/\D/g, '')) return 'digits';
  if (written === '') return 'lost-word';
  if (meantAt[1] <= closed) return areNegations(meant, written) ? 'opposite' : undefined;
  const own = words.filter(({ start, end }) => end > writtenAt[0] && start < writtenAt[1]);
  // `Decode` for `Encode`: another meaning. `NotExists` for `NotExist`: another form of the word.
  if (areOpposites(meant, written)) return 'opposite';
  if (areForms(meant, written, (word) => vocabulary.count(word) > 0)) return 'form';
  return (
    doubtOfAddedWord(difference, own) ??
    doubtOfWords(difference, own, vocabulary) ??
    doubtOfShortWord(difference, vocabulary)
  );
}

/** `CcForbid` for `Forbid`: the word is there, and another beside it. A single letter is no word: `NNamed`. */
function doubtOfAddedWord({ meant, writtenAt }: Difference, own: readonly Word[]): Doubt | undefined {
  const [from, to] = writtenAt;
  const added = own.filter(({ start, end, text }) => start >= from && end <= to && text !== meant && text.length > 1);
  return added.length > 0 && own.some(({ text }) => text === meant) ? 'added-word' : undefined;
}

/**
 * What differs must be no word of any code, neither taken as one word (`Functoin`) nor as the literal splits it:
 * `IPv6` for `IP` is made of words.
 */
function doubtOfWords({ meant, written }: Difference, own: readonly Word[], vocabulary: Vocabulary): Doubt | undefined {
  const isWord = (text: string): boolean => !isForeign(text, meant, written, vocabulary);
  return isWord(written) || own.every(({ text }) => isWord(text)) ? 'word' : undefined;
}

/** Whether a text counts as no word beside the word meant. */
function isForeign(text: string, meant: string, written: string, vocabulary: Vocabulary): boolean {
  const codes = vocabulary.count(text);
  if (codes === 0 || text.length === 1) return true;
  const isLong = Math.min(meant.length, written.length) > SHORT;
  return isLong && vocabulary.count(meant) >= codes * RARITY;
}

/** A swap or a doubled letter makes no abbreviation, so it is believed in the shortest words as well: `Vcp`, `Smms`. */
function doubtOfShortWord({ meant, written }: Difference, vocabulary: Vocabulary): Doubt | undefined {
  const length = Math.min(meant.length, written.length);
  if (length > SHORT || (length > SHORTEST && distanceBetween(meant, written, 1) <= 1)) return undefined;
  if (isSlipOfHand(meant, written)) return undefined;
  const isCommon = vocabulary.count(meant) >= CODES_OF_A_COMMON_WORD;
  return isCommon && distanceBetween(meant, written, 1) <= 1 ? undefined : 'short';
}

/** Whether one letter was doubled, or two neighbours were swapped. */
function isSlipOfHand(meant: string, written: string): boolean {
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  const rest = written.slice(at + 1);
  if (written.length > meant.length) return written[at] === written[at - 1] && rest === meant.slice(at);
  return rest === `${meant.charAt(at)}${meant.slice(at + 2)}` && written[at] === meant[at + 1];
}

/** The reason why a literal that differs from the code only in case may not be a slip of it. */
export function doubtOfCase(code: string, literal: string, vocabulary: Vocabulary): Doubt | undefined {
  const namespace = namespaceOf(literal);
  if (namespace !== namespaceOf(code) && !vocabulary.isNamespace(namespace)) return undefined;
  // `signatureFailure`: parts of codes start with a capital.
  if (literal.split('.').some((part) => /^[a-z]/.test(part))) return undefined;
  // `TimeOut` beside `Timeout`: a case is only wrong where it makes something that is no word.
  const strange = wordsNotIn(code, wordsOf(literal));
  const mostCommon = Math.max(...wordsNotIn(literal, wordsOf(code)).map(vocabulary.count));
  const isWord = (text: string): boolean => {
    const codes = vocabulary.count(text);
    return text.length > 1 && codes > CODES_OF_A_RARE_WORD && codes * RARITY > mostCommon;
  };
  return strange.every(isWord) ? 'word' : undefined;
}

function wordsNotIn(text: string, words: readonly Word[]): readonly string[] {
  const own = new Set(wordsOf(text).map((word) => word.text));
  return words.map((word) => word.text).filter((word) => !own.has(word));
}

/** The reason why a literal that differs from the code in its separators (and in case) may not be a slip of it. */
export function doubtOfSeparators(code: string, literal: string, vocabulary: Vocabulary): Doubt | undefined {
  // `InvalidParameter.Conflict` beside `InvalidParameterConflict`: with a known namespace the dot is where it was meant.
  const namespace = namespaceOf(literal);
  const isPlain = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/.test(literal);
  if (namespace !== literal && vocabulary.isNamespace(namespace) && (isPlain || namespace !== namespaceOf(code))) {
    return 'separator';
  }
  // `internal_error`: other services name such things so, too.
  if (!code.includes('.')) return 'namespace';
  // `FailedOperation.`: most likely the beginning of codes.
  return /[^A-Za-z0-9]$/.test(literal) ? 'prefix' : undefined;
}

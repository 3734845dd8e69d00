/**
 * The proof that a literal is a slip of a code, and not a code that is newer than the registry. New codes are
 * often close to old ones, but they are made of words; a slip of the hand mostly makes something that is no word.
 * Every function here looks for one reason to doubt and names it; a fix needs that there is none.
 *
 * The figures come from a replay of five years of releases (`npm run eval:spelling`).
 */
import { namespaceOf, subCodeOf } from '../code.ts';
import type { Dictionary } from '../types.ts';
import { differencesOf } from './alignment.ts';
import type { Difference } from './alignment.ts';
import { distanceBetween } from './distance.ts';
import { areForms, areNegations, areOpposites } from './inflection.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** What is a word or a namespace anywhere in the registry, or a word of English or of software: none depends on a product. */
export interface Vocabulary {
  /** Whether some code contains the word, which is in lower case. */
  readonly has: (word: string) => boolean;
  /** The number of codes that contain it. */
  readonly count: (word: string) => number;
  /** The number of codes that contain it as one word: `timeout` counts in those with `Timeout`, but not in those with `TimeOut`. */
  readonly countAlone: (word: string) => number;
  readonly isNamespace: (text: string) => boolean;
  /** Whether it, in lower case, is the id of a product. */
  readonly isProduct: (word: string) => boolean;
  readonly dictionary: Dictionary;
}

/** Why a literal may be meant as it is written. */
export type Doubt =
  | 'namespace'
  | 'separator'
  | 'digits'
  | 'lost-word'
  | 'added-word'
  | 'borders'
  | 'far'
  | 'form'
  | 'opposite'
  | 'word'
  | 'uncovered'
  | 'short'
  | 'prefix';

/** Distances between codes are measured up to this one: two edits, and one more for rivals. */
export const MOST_EDITS = 2;
export const RIVAL_DISTANCE = MOST_EDITS + 1;

/** Words shorter than this become other words by two edits (`Worker`, `Order`), and are not recognised after them. */
const LONG = 8;

/** How many edits a word of this length is recognised after. */
export function editsAllowed(length: number): number {
  return length < LONG ? 1 : MOST_EDITS;
}

/** However common the word meant is, a word this short is not taken for a misspelling that codes repeat (`Invaild`). */
const SHORT = 4;
/** Words this short become other words by one edit (`Cos`, `Cls`, `Cdn`). */
const SHORTEST = 3;
const CODES_OF_A_COMMON_WORD = 30;

/** A sub-code shorter than this is too short to show what it is a misspelling of. */
const SHORTEST_SUB_CODE = 6;

/** So many words of the same code do not come about by chance. */
const ENOUGH_CONTEXT = 3;

/** A word this many times rarer than the one it would replace may be a misspelling itself: `Invaild`. */
const RARITY = 100;
/** In matters of case, a word that so few codes contain is no evidence. */
const CODES_OF_A_RARE_WORD = 2;

/**
 * The reason why a literal at most two edits from the code may not be a slip of it. The first `closed` characters of
 * the code are one of a closed set, to which no new member is expected; by default, the namespace.
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
  const differences = differencesOf(code, literal, RIVAL_DISTANCE);
  const words = wordsOf(literal);
  const context = countSharedWords(code, differences, closed);
  for (const difference of differences) {
    const own = words.filter(({ start, end }) => end > difference.writtenAt[0] && start < difference.writtenAt[1]);
    const doubt = doubtOfDifference({ ...difference, own, context }, code, closed, vocabulary);
    if (doubt) return doubt;
  }
  return doubtOfBorders(code, literal, differences, closed);
}

/** A difference, with the words of the literal that it touches, and the number of open words of the code that are unchanged. */
interface Written extends Difference {
  readonly own: readonly Word[];
  readonly context: number;
}

function countSharedWords(code: string, differences: readonly Difference[], closed: number): number {
  const words = wordsOf(code).filter(({ start }) => start >= closed);
  return words.filter(({ start, end }) => differences.every(({ meantAt }) => end <= meantAt[0] || start >= meantAt[1]))
    .length;
}

function doubtOfDifference(
  difference: Written,
  code: string,
  closed: number,
  vocabulary: Vocabulary,
): Doubt | undefined {
  const { meant, written, meantAt } = difference;
  if (/[^a-z0-9]/.test(meant + written)) return 'separator';
  // `Limit60` and `Limit6`, `K8s` and `K88s`: any digit may be meant.
  if (meant.replace(/\D/g, '') !== written.replace(/\D/g, '')) return 'digits';
  if (written === '') return 'lost-word';
  if (meantAt[1] <= closed) return areNegations(meant, written) ? 'opposite' : undefined;
  // `Decode` for `Encode`: another meaning. `NotExists` for `NotExist`: another form of the word.
  if (areOpposites(meant, written)) return 'opposite';
  if (areForms(meant, written, vocabulary.has)) return 'form';
  return (
    doubtOfAddedWord(difference) ??
    doubtOfWords(difference, vocabulary) ??
    doubtOfLength(difference, code.slice(closed)) ??
    doubtOfCoverage(difference, vocabulary) ??
    doubtOfShortWord(difference, vocabulary)
  );
}

/** `CcForbid` for `Forbid`: the word is there, and another beside it. A single letter is no word: `NNamed`. */
function doubtOfAddedWord({ meant, writtenAt, own }: Written): Doubt | undefined {
  const [from, to] = writtenAt;
  const added = own.filter(({ start, end, text }) => start >= from && end <= to && text !== meant && text.length > 1);
  return added.length > 0 && own.some(({ text }) => text === meant) ? 'added-word' : undefined;
}

/**
 * What differs must be no word, neither taken as one word (`Functoin`) nor as the literal splits it: `IPv6` for `IP` is made
 * of words. Words that no code has (`Heck` for `Check`) do not count between words enough of the same code.
 */
function doubtOfWords({ meant, written, own, context }: Written, vocabulary: Vocabulary): Doubt | undefined {
  const isOrdinary = (text: string): boolean => context < ENOUGH_CONTEXT && vocabulary.dictionary.has(text);
  const isWord = (text: string): boolean => isOrdinary(text) || !isNoWord(text, meant, written, vocabulary);
  return isWord(written) || own.every(({ text }) => isWord(text)) ? 'word' : undefined;
}

/** Whether a text counts as no word of codes beside the word meant. */
function isNoWord(text: string, meant: string, written: string, vocabulary: Vocabulary): boolean {
  if (text.length === 1 || !vocabulary.has(text)) return true;
  const isLong = Math.min(meant.length, written.length) > SHORT;
  return isLong && !vocabulary.dictionary.has(text) && vocabulary.count(meant) >= vocabulary.count(text) * RARITY;
}

/** A short word is another word after two edits (`Worker`, `Order`), and a short sub-code another after one (`Cos`, `Cis`). */
function doubtOfLength({ meant, written, context }: Written, open: string): Doubt | undefined {
  const edits = editsAllowed(Math.min(meant.length, written.length));
  if (distanceBetween(meant, written, edits) > edits) return 'far';
  return context === 0 && open.replace(/^\./, '').length < SHORTEST_SUB_CODE ? 'short' : undefined;
}

/** Where nobody looked for ordinary words near the one meant, only what hardly makes a word is believed. */
function doubtOfCoverage({ meant, written }: Difference, { dictionary }: Vocabulary): Doubt | undefined {
  return dictionary.covers(meant) || isSlipOfHand(meant, written) ? undefined : 'uncovered';
}

/** `Break` for `DbRead`: with its words split elsewhere, a literal that is two edits away is made of others. */
function doubtOfBorders(
  code: string,
  literal: string,
  differences: readonly Difference[],
  closed: number,
): Doubt | undefined {
  const open = differences.filter(({ meantAt }) => meantAt[1] > closed);
  const edits = open.reduce((sum, { meant, written }) => sum + distanceBetween(meant, written, MOST_EDITS), 0);
  const borders = Math.abs(wordsOf(literal).length - wordsOf(code).length);
  return borders > 1 || (edits > 1 && borders > 0) ? 'borders' : undefined;
}

/**
 * Words of three letters are mostly names, and one edit makes another name of which no dictionary knows (`Cos`, `Cis`). A swap or a
 * doubled letter does not, and of common words that name no product (`Not`) few variants are names.
 */
function doubtOfShortWord({ meant, written, context }: Written, vocabulary: Vocabulary): Doubt | undefined {
  const length = Math.min(meant.length, written.length);
  if (length > SHORTEST || isSlipOfHand(meant, written)) return undefined;
  if (length === SHORTEST && context >= ENOUGH_CONTEXT) return undefined;
  const isOrdinary = vocabulary.count(meant) >= CODES_OF_A_COMMON_WORD && !vocabulary.isProduct(meant);
  return isOrdinary && context > 0 ? undefined : 'short';
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
  // `TimeOut` beside `Timeout`: a case is only wrong where it makes something that is no word, or parts what is none.
  const [meant, written] = [openPartOf(code), openPartOf(literal)];
  const strange = wordsNotIn(code, wordsOf(written));
  const replaced = wordsNotIn(literal, wordsOf(meant));
  const isWhole = wordsNotIn(written, wordsOf(meant)).length === wordsOf(meant).length;
  const mostCommon = Math.max(...replaced.map(vocabulary.count));
  const isWord = (text: string): boolean => {
    if (isWhole && vocabulary.dictionary.has(text)) return true;
    const codes = vocabulary.countAlone(text);
    return text.length > 1 && codes > CODES_OF_A_RARE_WORD && codes * RARITY > mostCommon;
  };
  // `VoiceData` beside `ErrorInvalidVoicedata`. Where nothing else is of the code, it may be of an application.
  const isSplit =
    !isWhole && strange.length > replaced.length && !replaced.some((text) => vocabulary.dictionary.has(text));
  return strange.every(isWord) && !isSplit ? 'word' : undefined;
}

/** The sub-code, to which a new one may be added; all of a bare code. */
function openPartOf(code: string): string {
  return subCodeOf(code) ?? code;
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

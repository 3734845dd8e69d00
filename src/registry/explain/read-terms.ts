/** Reads the terms that the words of a code or of a description make. */
import { oncePerKey } from '../../memo/once.ts';
import { stemOf } from './inflection.ts';
import { stemOfWord } from './lexicon.ts';
import { DENIAL, denialOf, isEmptyStem, isFaint, longestPhraseFrom, termsOfStems } from './terms.ts';
import { splitWords } from './words.ts';

/** What stands at a place: its terms, and how many words they take. */
interface Reading {
  readonly terms: readonly string[];
  readonly length: number;
}

/** A word, and what it says by itself. */
interface Lexeme extends Reading {
  readonly stem: string;
  /** Whether a phrase or a denial can begin with it, so that the words behind it matter. */
  readonly goesOn: boolean;
}

/** The terms of a text: of the longest phrase that stands at each place. */
export function readTerms(text: string): readonly string[] {
  const words = lexemesOf(text);
  const terms: string[] = [];
  for (let at = 0; at < words.length;) {
    const reading = readAt(words, at);
    terms.push(...reading.terms);
    at += reading.length;
  }
  return terms;
}

/** Whether words that follow a text can change what is read of it: they may go on with a phrase, or be what it denies. */
export function canGoOn(text: string): boolean {
  const words = lexemesOf(text);
  for (let at = 0; at < words.length;) {
    const phrase = readPhrase(words, at);
    const isOpen = phrase === undefined && isDenying(stemAt(words, at));
    if (isOpen || longestPhraseFrom(stemsBetween(words, at, words.length)) > 0) return true;
    at += phrase?.length ?? 1;
  }
  return false;
}

function lexemesOf(text: string): readonly Lexeme[] {
  return splitWords(text).map(lexemeOf);
}

/** Takes a word as it is written. Codes have many words in common. */
const lexemeOf = oncePerKey((word): Lexeme => {
  const stem = stemOfWord(word);
  return { stem, terms: readWord(stem), length: 1, goesOn: isDenying(stem) || longestPhraseFrom(stem) > 0 };
});

function stemAt(words: readonly Lexeme[], at: number): string {
  return words[at]?.stem ?? '';
}

function stemsBetween(words: readonly Lexeme[], start: number, end: number): string {
  let stems = stemAt(words, start);
  for (let at = start + 1; at < end; at += 1) stems += ` ${stemAt(words, at)}`;
  return stems;
}

const NO_WORD: Lexeme = { stem: '', terms: [], length: 1, goesOn: false };

function readAt(words: readonly Lexeme[], at: number): Reading {
  const word = words[at] ?? NO_WORD;
  return word.goesOn ? (readPhrase(words, at) ?? readDenial(words, at) ?? word) : word;
}

/** The longest phrase of two words or more. */
function readPhrase(words: readonly Lexeme[], at: number): Reading | undefined {
  const longest = longestPhraseFrom(stemAt(words, at));
  for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
    const terms = termsOfStems(stemsBetween(words, at, at + length));
    if (terms !== undefined) return { terms, length };
  }
  return undefined;
}

const NOT = 'not';
/** They deny what follows, whatever words without a meaning stand between: `not in the allowed range`. */
const DENIALS: ReadonlySet<string> = new Set(['no', NOT]);

/** They deny what follows where they are written as words of their own: `RoomUnShared`. At the end, `non` is the stem of `none`. */
const DENYING_PREFIXES: ReadonlySet<string> = new Set(['un', 'non']);

function isDenying(stem: string): boolean {
  return DENIALS.has(stem) || DENYING_PREFIXES.has(stem);
}

/** Of those words, only `no` is one of the table: by itself it says that something is absent. */
function readDenial(words: readonly Lexeme[], at: number): Reading | undefined {
  const [word = NO_WORD, next] = words.slice(at, at + 2);
  if (DENYING_PREFIXES.has(word.stem) && next !== undefined) return readAt([lexemeOf(NOT), ...words.slice(at + 1)], 0);
  if (!DENIALS.has(word.stem)) return undefined;
  if (next !== undefined && isEmptyStem(next.stem)) {
    const { terms, length } = readAt([word, ...words.slice(at + 2)], 0);
    return { terms, length: length + 1 };
  }
  if (word.stem !== NOT) return undefined;
  return next === undefined
    ? { terms: [], length: 1 }
    : { terms: [denialOf(termsOfStems(next.stem)?.[0] ?? next.stem)], length: 2 };
}

/** `unsubscribe` → `subscribe`; a word with so few letters behind the prefix is none that it denies. */
const DENIED_WORD = /^(?:un|non)(?=[a-z]{4})/;

function readWord(stem: string): readonly string[] {
  const terms = termsOfStems(stem);
  if (terms !== undefined) return terms;
  if (isEmptyStem(stem)) return [];
  const denied = stem.replace(DENIED_WORD, DENIAL);
  return termsOfStems(denied) ?? splitWord(stem) ?? [denied];
}

/** The least length of the two words that a word can be made of: shorter ones stand in any word. */
const SHORTEST_HALF = 3;

/** `voicedata` → `voice`, `data`: some codes write two words as one. */
function splitWord(word: string): readonly string[] | undefined {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const first = termsOfHalf(word.slice(0, at));
    const second = first && termsOfHalf(word.slice(at));
    if (first !== undefined && second !== undefined) return [...first, ...second];
  }
  return undefined;
}

function termsOfHalf(half: string): readonly string[] | undefined {
  const stem = stemOf(half);
  return termsOfStems(stem) ?? (isFaint(stem) ? [stem] : undefined);
}

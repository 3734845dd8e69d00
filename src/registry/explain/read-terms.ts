/** Reads the terms that the words of a code or of a description make. */
import { oncePerKey } from '../../memo/once.ts';
import { stemOf } from './inflection.ts';
import { stemsOf } from './lexicon.ts';
import { DENIAL, denialOf, isEmptyStem, isFaint, longestPhraseFrom, termsOfStems } from './terms.ts';

/** What stands at a place: its terms, and how many words they take. */
interface Reading {
  readonly terms: readonly string[];
  readonly length: number;
}

/** The terms of a text: of the longest phrase that stands at each place. */
export function readTerms(text: string): readonly string[] {
  return readStems(stemsOf(text));
}

function readStems(stems: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (let at = 0; at < stems.length;) {
    const reading = readAt(stems, at);
    terms.push(...reading.terms);
    at += reading.length;
  }
  return terms;
}

function readAt(stems: readonly string[], at: number): Reading {
  return readPhrase(stems, at) ?? readDenial(stems, at) ?? { terms: readWord(stems[at] ?? ''), length: 1 };
}

/** The longest phrase of two words or more. Few words begin one. */
function readPhrase(stems: readonly string[], at: number): Reading | undefined {
  const longest = longestPhraseFrom(stems[at] ?? '');
  for (let length = Math.min(longest, stems.length - at); length > 1; length -= 1) {
    const terms = termsOfStems(stems.slice(at, at + length).join(' '));
    if (terms !== undefined) return { terms, length };
  }
  return undefined;
}

const NOT = 'not';
/** They deny what follows, whatever words without a meaning stand between: `not in the allowed range`. */
const DENIALS: ReadonlySet<string> = new Set(['no', NOT]);

/** They deny what follows where they are written as words of their own: `RoomUnShared`. At the end, `non` is the stem of `none`. */
const DENYING_PREFIXES: ReadonlySet<string> = new Set(['un', 'non']);

/** Of those words, only `no` is one of the table: by itself it says that something is absent. */
function readDenial(stems: readonly string[], at: number): Reading | undefined {
  const stem = stems[at] ?? '';
  if (!isDenying(stem)) return undefined;
  const next = stems[at + 1];
  if (DENYING_PREFIXES.has(stem) && next !== undefined) return readAt([NOT, ...stems.slice(at + 1)], 0);
  if (next !== undefined && isEmptyStem(next)) {
    const { terms, length } = readAt([stem, ...stems.slice(at + 2)], 0);
    return { terms, length: length + 1 };
  }
  if (stem !== NOT) return undefined;
  return next === undefined
    ? { terms: [], length: 1 }
    : { terms: [denialOf(termsOfStems(next)?.[0] ?? next)], length: 2 };
}

/** Whether words that follow a text can change what is read of it: they may go on with a phrase, or be what it denies. */
export function canGoOn(text: string): boolean {
  const stems = stemsOf(text);
  for (let at = 0; at < stems.length;) {
    const phrase = readPhrase(stems, at);
    if (longestPhraseFrom(stems.slice(at).join(' ')) > 0) return true;
    if (phrase === undefined && isDenying(stems[at] ?? '')) return true;
    at += phrase?.length ?? 1;
  }
  return false;
}

function isDenying(stem: string): boolean {
  return DENIALS.has(stem) || DENYING_PREFIXES.has(stem);
}

/** `unsubscribe` → `subscribe`; a word with so few letters behind the prefix is none that it denies. */
const DENIED_WORD = /^(?:un|non)(?=[a-z]{4})/;

/** What a word says by itself. Codes have many words in common. */
const readWord = oncePerKey((stem): readonly string[] => {
  const terms = termsOfStems(stem);
  if (terms !== undefined) return terms;
  if (isEmptyStem(stem)) return [];
  const denied = stem.replace(DENIED_WORD, DENIAL);
  return termsOfStems(denied) ?? splitWord(stem) ?? [denied];
});

/** The least length of the two words that a word can be made of: shorter ones stand in any word. */
const SHORTEST_HALF = 3;

/** `voicedata` → `voice`, `data`: some codes write two words as one. */
function splitWord(word: string): readonly string[] | undefined {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)].map(stemOf);
    if (halves.every((half) => termsOfStems(half) !== undefined || isFaint(half))) {
      return halves.flatMap((half) => termsOfStems(half) ?? [half]);
    }
  }
  return undefined;
}

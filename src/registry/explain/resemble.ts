/**
 * Codes that are made of the words of a literal. Nothing here is proof: these are what a developer most likely had
 * in mind, for suggestions. All functions return candidates best first, and none where there is none.
 */
import { namespaceOf, subCodeOf } from '../code.ts';
import { codesWhere } from './code-list.ts';
import type { CodeList } from './code-list.ts';
import type { CodeBase } from './code-base.ts';
import { type Lexicon, stemsOf } from './lexicon.ts';
import { fold, isWordBorder, wordsOf } from './words.ts';

/** Shorter literals begin too many codes to say which. */
const SHORTEST_BEGINNING = 4;

/**
 * Codes with the sub-code in another namespace; a literal without a dot is taken for a sub-code. Namespaces that share
 * most words with the literal's come first, then the codes that most products have.
 */
export function codesWithSubCode(literal: string, list: CodeList, spread: (code: string) => number): readonly string[] {
  const subCode = fold(subCodeOf(literal) ?? literal);
  const codes = codesWhere(list, (code) => code.endsWith(subCode) && subCodeOf(code) === subCode);
  const stems = stemsOf(namespaceOf(literal));
  const sharedWords = (code: string): number =>
    [...stemsOf(namespaceOf(code))].filter((stem) => stems.has(stem)).length;
  return [...codes].sort((a, b) => sharedWords(b) - sharedWords(a) || spread(b) - spread(a));
}

/** Codes that start with the literal and go on with another word, those with the least rest first. */
export function codesThatGoOn(literal: string, list: CodeList): readonly string[] {
  const start = fold(literal);
  if (start.length < SHORTEST_BEGINNING) return [];
  const codes = codesWhere(list, (code) => code.length > start.length && code.startsWith(start));
  return codes.filter((code) => isWordBorder(code, start.length)).sort((a, b) => a.length - b.length);
}

/** Codes that the literal is but for one more word at its end. A mere namespace is too little. */
export function codesWithOneWordLess(literal: string, list: CodeList): readonly string[] {
  const text = fold(literal);
  const least = literal.indexOf('.');
  const codes = codesWhere(list, (code) => code.length < text.length && text.startsWith(code));
  return codes.filter(
    (code) =>
      code.length > least && wordsOf(literal.slice(code.length)).length === 1 && isWordBorder(literal, code.length),
  );
}

/** Codes of the same namespace with the same words in another order. */
export function codesInOtherOrder(literal: string, list: CodeList): readonly string[] {
  const namespace = `${fold(namespaceOf(literal))}.`;
  const bag = bagOf(literal);
  return codesWhere(list, (code) => code.length === literal.length && code.startsWith(namespace)).filter(
    (code) => bagOf(code) === bag,
  );
}

function bagOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text);
  return words.sort().join(' ');
}

/** A code, and how much of its words it shares with a literal: 1 if all. */
export interface Likeness {
  readonly code: string;
  readonly likeness: number;
  /** Whether the words are the same, synonyms apart, though in another order or repeated. */
  readonly isSame: boolean;
}

/** Words that say the same in codes, as far as ranking goes. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['exist', 'found'],
  ['illegal', 'invalid'],
  ['incorrect', 'invalid'],
]);
/** Least share of the words, weighed by how rare they are, that literal and code must have in common. */
const LEAST_LIKENESS = 0.6;
/** The rarest words decide; codes that share none of them are not looked at once so many are found. */
const ENOUGH_CODES = 200;

/**
 * Codes that share most of the literal's words, or forms of them, the rare ones counting most, in any order. Words of its
 * namespace alone are too little: `LimitExceeded.Deploy` has nothing in common with `LimitExceeded.LimitExceeded`.
 */
export function codesOfLikeWords(literal: string, { lexicon }: CodeBase): readonly Likeness[] {
  const stems = stemsOf(literal);
  const isTelling = createTellingTest(literal);
  const likenessTo = measureLikeness(sensesOf(stems), lexicon.weightOf);
  const ranked = codesSharingRareStems(stems, lexicon).flatMap((code) => {
    const own = lexicon.stemsOfCode(code);
    const senses = sensesOf(own);
    if (!isTelling(senses)) return [];
    const isSame = own.size === stems.size && [...own].every((stem) => stems.has(stem));
    return { code, likeness: likenessTo(senses), isSame };
  });
  // The bare namespace shares only words that many codes have.
  return ranked.filter(({ code, likeness }) => likeness >= LEAST_LIKENESS && code !== namespaceOf(literal));
}

/**
 * Tests whether words of a code are more than those of the literal's namespace: they have some of what the literal says
 * beyond it (`ResourceNotFound.FileNotExist` → `file`, since not to exist is not to be found), or, where it says nothing
 * beyond, they say nothing else either.
 */
function createTellingTest(literal: string): (senses: ReadonlySet<string>) => boolean {
  const subCode = subCodeOf(literal);
  if (subCode === undefined) return () => true;
  const namespace = sensesOf(stemsOf(namespaceOf(literal)));
  const telling = [...sensesOf(stemsOf(subCode))].filter((sense) => !namespace.has(sense));
  return telling.length > 0
    ? (senses) => telling.some((sense) => senses.has(sense))
    : (senses) => [...senses].every((sense) => namespace.has(sense));
}

function codesSharingRareStems(stems: Iterable<string>, lexicon: Lexicon): readonly string[] {
  const postings = Array.from(stems, lexicon.codesWithStem).sort((a, b) => a.length - b.length);
  const codes = new Set<string>();
  for (const posting of postings) {
    if (codes.size >= ENOUGH_CODES) break;
    for (const code of posting) codes.add(code);
  }
  return [...codes];
}

/** Few codes have a synonym, and all others keep the set that they have. */
function sensesOf(stems: ReadonlySet<string>): ReadonlySet<string> {
  for (const stem of stems) {
    if (SYNONYMS.has(stem)) return new Set(Array.from(stems, (each) => SYNONYMS.get(each) ?? each));
  }
  return stems;
}

/** Plain loops, for hundreds of codes are measured against a literal. */
function measureLikeness(
  one: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): (other: ReadonlySet<string>) => number {
  let weight = 0;
  for (const sense of one) weight += weightOf(sense);
  return (other) => {
    let shared = 0;
    let both = weight;
    for (const sense of other) {
      const own = weightOf(sense);
      both += own;
      if (one.has(sense)) shared += own;
    }
    return (2 * shared) / both;
  };
}

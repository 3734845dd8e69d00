/**
 * Codes that are made of the words of a literal. Nothing here is proof: these are what a developer most likely had
 * in mind, for suggestions. All functions return candidates best first, and none where there is none.
 */
import { namespaceOf, subCodeOf } from '../code.ts';
import { codesWhere } from './code-list.ts';
import type { CodeList } from './code-list.ts';
import { stemOf } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { fold, isWordBorder, wordsOf } from './words.ts';

/** Shorter literals begin too many codes to say which. */
const SHORTEST_BEGINNING = 4;

/** Codes with the sub-code in another namespace; a literal without a dot is taken for a sub-code. */
export function codesWithSubCode(literal: string, list: CodeList): readonly string[] {
  const subCode = fold(subCodeOf(literal) ?? literal);
  const codes = codesWhere(list, (code) => code.endsWith(subCode) && subCodeOf(code) === subCode);
  const words = stemsOf(namespaceOf(literal));
  const sharedWords = (code: string): number =>
    [...stemsOf(namespaceOf(code))].filter((stem) => words.has(stem)).length;
  return [...codes].sort((a, b) => sharedWords(b) - sharedWords(a));
}

/** Codes that start with the literal and go on with another word, those with the least rest first. */
export function codesThatGoOn(literal: string, list: CodeList): readonly string[] {
  const start = fold(literal);
  if (start.length < SHORTEST_BEGINNING) return [];
  const codes = codesWhere(list, (code) => code.length > start.length && code.startsWith(start));
  return codes.filter((code) => isWordBorder(code, start.length)).sort((a, b) => a.length - b.length);
}

/** Codes with which the literal starts before it goes on with another word, longest first. A mere namespace is too little. */
export function codesThatEndSooner(literal: string, list: CodeList): readonly string[] {
  const text = fold(literal);
  const least = literal.indexOf('.');
  const codes = codesWhere(list, (code) => code.length < text.length && text.startsWith(code));
  const telling = codes.filter((code) => code.length > least && isWordBorder(literal, code.length));
  return telling.sort((a, b) => b.length - a.length);
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

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => stemOf(word.text)));
}

/** Least share of the words, weighed by how rare they are, that literal and code must have in common. */
const LEAST_LIKENESS = 0.6;
/** The rarest words decide; codes that share none of them are not looked at once so many are found. */
const ENOUGH_CODES = 200;

/** Codes that share most of the literal's words, or forms of them, the rare ones counting most. */
export function codesOfLikeWords(literal: string, list: CodeList, lexicon: Lexicon): readonly string[] {
  const weightOf = (stem: string): number =>
    Math.log((list.codes.length + 1) / (lexicon.codesWithStem(stem).length + 1));
  const stems = stemsOf(literal);
  const ranked = codesSharingRareStems(stems, lexicon).map((code) => ({
    code,
    likeness: likenessOf(stems, stemsOf(code), weightOf),
  }));
  const alike = ranked.filter(({ likeness }) => likeness >= LEAST_LIKENESS);
  return alike.sort((a, b) => b.likeness - a.likeness || a.code.length - b.code.length).map(({ code }) => code);
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

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>, weightOf: (stem: string) => number): number {
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  const shared = weigh([...one].filter((stem) => other.has(stem)));
  return (2 * shared) / (weigh(one) + weigh(other));
}

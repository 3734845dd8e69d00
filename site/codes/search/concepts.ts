import { stemOf } from '../../../src/registry/explain/inflection.ts';
import { readTerms } from '../../../src/registry/explain/read-terms.ts';
import { squash, wordsOf } from '../../../src/registry/explain/words.ts';
import { splitChinese } from './chinese-terms.ts';

/** One thing that a question asks for: it must be in a name, or in what the name means. */
export interface Concept {
  /** As it was written. */
  readonly text: string;
  /** What names have for it, in lower case. */
  readonly forms: readonly string[];
  /** The terms of the linter's table of words that say the same. */
  readonly terms: readonly string[];
  readonly isChinese: boolean;
}

const HAN_OR_LATIN = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const HAN = /\p{Script=Han}/u;
/** Words of questions that no name answers to. */
const EMPTY = new Set([
  'the',
  'a',
  'an',
  'of',
  'is',
  'are',
  'was',
  'for',
  'in',
  'on',
  'to',
  'with',
  'my',
  'error',
  'code',
]);

/** What a question asks for, in its order: words of names, and terms of Chinese. */
export function readConcepts(question: string): readonly Concept[] {
  const parts = question.normalize('NFKC').match(HAN_OR_LATIN) ?? [];
  const concepts = parts.flatMap((part) => (HAN.test(part) ? readChinese(part) : readLatin(part)));
  const telling = concepts.filter(({ text }) => !EMPTY.has(text));
  return telling.length > 0 ? telling : concepts;
}

function readChinese(text: string): readonly Concept[] {
  return splitChinese(text).map(({ text: part, words }) => ({ text: part, forms: words, terms: [], isChinese: true }));
}

function readLatin(text: string): readonly Concept[] {
  return wordsOf(text).map(({ text: word }) => ({
    text: word,
    forms: [...new Set([word, squash(stemOf(word))])].filter((form) => form.length > 1 || form === word),
    terms: readTerms(word),
    isChinese: false,
  }));
}

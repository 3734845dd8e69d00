import { squash } from '../../../src/registry/explain/words.ts';
import { type Concept, readConcepts } from './concepts.ts';

/** What somebody typed, taken apart once. */
export interface Question {
  readonly text: string;
  readonly lower: string;
  /** Its letters and digits, if it has no others but separators. */
  readonly squashed: string;
  /** A name, or the beginning of one: no spaces, and no Chinese. */
  readonly isName: boolean;
  readonly concepts: readonly Concept[];
}

export function readQuestion(typed: string): Question {
  const text = typed
    .trim()
    .normalize('NFKC')
    .replace(/^["'`“‘[]+|["'`”’\],;:]+$/gu, '');
  return {
    text,
    lower: text.toLowerCase(),
    squashed: squash(text),
    isName: /^[\w.-]+$/.test(text),
    concepts: readConcepts(text),
  };
}

/** Whether thousands of names have it: a single letter. */
export function isTooShort({ text, concepts }: Question): boolean {
  return text.length < 2 && concepts.every(({ isChinese }) => !isChinese);
}

import { type CodeList, createCodeList } from './code-list.ts';
import { type Describe, type MeaningIndex, createMeaningIndex } from './meaning-index.ts';
import { type Lexicon, createLexicon } from './lexicon.ts';
import type { Registry } from '../types.ts';
import type { Vocabulary } from './proof.ts';
import { wordsOf } from './words.ts';

/** Codes among which a literal is explained: those of a scope, or of the whole registry. */
export interface CodeBase {
  readonly list: CodeList;
  readonly lexicon: Lexicon;
  readonly meanings: MeaningIndex;
  /** How many products have the code. */
  readonly spread: (code: string) => number;
}

/** Takes sorted codes, how many products have each, the names of the products, and what describes the codes. Computes nothing yet. */
export function createCodeBase(
  codes: Iterable<string>,
  spread: (code: string) => number = () => 1,
  names: readonly string[] = [],
  describe?: Describe,
): CodeBase {
  const list = createCodeList(codes);
  return { list, lexicon: createLexicon(list), meanings: createMeaningIndex(list.codes, names, describe), spread };
}

/** What counts as a word, a namespace, or a product of the whole registry. The first two are made when they are asked for. */
export function createVocabulary(
  whole: () => CodeBase,
  namespaces: () => ReadonlySet<string>,
  registry: Pick<Registry, 'dictionary' | 'product'>,
): Vocabulary {
  return {
    has: (word) => whole().lexicon.has(word),
    count: (word) => whole().lexicon.codesWith(word).length,
    countAlone: (word) =>
      whole()
        .lexicon.codesWith(word)
        .filter((code) => hasWord(code, word)).length,
    isNamespace: (text) => namespaces().has(text),
    isProduct: (word) => registry.product(word) !== undefined,
    dictionary: registry.dictionary(),
  };
}

function hasWord(code: string, word: string): boolean {
  return wordsOf(code).some(({ text }) => text === word);
}

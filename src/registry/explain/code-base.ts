import { type CodeList, createCodeList } from './code-list.ts';
import { type Lexicon, createLexicon } from './lexicon.ts';
import type { Vocabulary } from './proof.ts';

/** Codes among which a literal is explained: those of a scope, or of the whole registry. */
export interface CodeBase {
  readonly list: CodeList;
  readonly lexicon: Lexicon;
  /** How many products have the code. */
  readonly spread: (code: string) => number;
}

/** Takes sorted codes. Computes nothing yet. */
export function createCodeBase(codes: Iterable<string>, spread: (code: string) => number = () => 1): CodeBase {
  const list = createCodeList(codes);
  return { list, lexicon: createLexicon(list), spread };
}

/** What counts as a word, or a namespace, of the codes of the whole registry. Both are made when they are asked for. */
export function createVocabulary(whole: () => CodeBase, namespaces: () => ReadonlySet<string>): Vocabulary {
  return {
    count: (word) => whole().lexicon.codesWith(word).length,
    isNamespace: (text) => namespaces().has(text),
  };
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../syntax/syntax.ts';

/**
 * The form of a literal in the file, which decides how it can be replaced: `'x'`, `` `x` ``, a bare key, characters of a
 * regular expression, a word in a comment, only a computed value, or a text in another file, of which the type is known.
 */
export type LiteralForm = 'string' | 'template' | 'key' | 'pattern' | 'text' | 'computed' | 'imported';

/** What a literal is compared with: full codes, namespaces, the start of codes, or any part of codes. */
export type LiteralMatch = 'code' | 'namespace' | 'prefix' | 'part';

/** A piece of text that is compared with an error code. */
export interface CodeLiteral {
  readonly value: string;
  readonly match: LiteralMatch;
  readonly form: LiteralForm;
  /** The place of the text, quotes included. */
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

/** The place of a text that is no node of its own, from one offset to another. */
export function createPlace(start: number, end: number, sourceCode: SourceCode): Pick<CodeLiteral, 'range' | 'loc'> {
  return {
    range: [start, end],
    loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
  };
}

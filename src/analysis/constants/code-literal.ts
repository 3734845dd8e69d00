import type { TSESTree } from '@typescript-eslint/utils';

/**
 * How the text of a literal stands in the file, which decides how it can be replaced:
 * `'x'`, `` `x` ``, a bare key, characters of a regular expression, a word in a comment, or only as a computed value.
 */
export type LiteralForm = 'string' | 'template' | 'key' | 'pattern' | 'text' | 'computed';

/** What a literal is held against: full codes, namespaces, the start of codes, or any part of codes. */
export type LiteralMatch = 'code' | 'namespace' | 'prefix' | 'part';

/** A piece of text that is held against an error code. */
export interface CodeLiteral {
  readonly value: string;
  readonly match: LiteralMatch;
  readonly form: LiteralForm;
  /** Where the text stands, quotes included. */
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

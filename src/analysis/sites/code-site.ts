import type { TSESTree } from '@typescript-eslint/utils';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { ConstantString } from '../constants/constant-strings.ts';

/**
 * The syntax in which a code expression meets literals. `definition`: a table, list, enum, union, type, schema or
 * constants, whose names or neighbours say that the strings are codes, whatever they meet. `message`: the text of an error is searched for a code.
 */
export type SiteKind =
  | 'equality'
  | 'switch'
  | 'membership'
  | 'prefix'
  | 'lookup'
  | 'pattern'
  | 'helper'
  | 'match'
  | 'assertion'
  | 'definition'
  | 'message'
  | 'rest-comment';

/** A place where a code expression meets literals. */
export interface CodeSite {
  readonly kind: SiteKind;
  readonly node: TSESTree.Node;
  readonly expression: CodeExpression;
  /** Only those that can be error codes of Tencent Cloud, perhaps misspelled. */
  readonly literals: readonly CodeLiteral[];
  /** All texts that a look-up can find, which identify its table: the same list for all uses of one. */
  readonly table?: readonly ConstantString[];
  /** It also asks for codes that the file does not spell out, so not all codes that it handles are known: `P.when(f)`. */
  readonly isOpen?: boolean;
  /** One of its patterns matches every code (`P.string`), or the rest comment is about all others (`// rest: *`). */
  readonly isCatchAll?: boolean;
}

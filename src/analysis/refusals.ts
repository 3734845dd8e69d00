/** The reasons why a place that looks as if it were about codes is not checked. They are ids; texts are written elsewhere. */
import type { TSESTree } from '@typescript-eslint/utils';

/** What speaks against a value that is taken for a code only by its name, or by what it is compared with. */
export type Objection =
  /** It is named after another thing: `langCode`. */
  | 'other-thing'
  /** It is a field of a successful response that has no error codes. */
  | 'response-field'
  /** It is a part of the body of an HTTP response, or of a message between programs. */
  | 'http-body'
  /** It is of a result, or of an error, of calls of another service. */
  | 'other-service'
  /** It is of an error of a class that is not the SDK's. */
  | 'other-class';

/** Why an expression that is compared is taken for no code. */
export type ExpressionRefusal =
  | Objection
  /** The text is changed, looked up or put together before it is compared. */
  | 'rewritten'
  /** It is a part of an envelope of another vendor, or of API 2.0. */
  | 'other-envelope'
  /** It is the text of an error, which is no code. */
  | 'message-text'
  /** It is the object that has the code. */
  | 'whole-error'
  /** It is computed in a way that is not followed. */
  | 'computed'
  /** Neither its name nor what it is compared with says that it is a code. */
  | 'not-named';

/** Why a literal is taken for no code, whatever it is compared with. */
export type LiteralObjection =
  /** A number, a sentence, a system code, a name in lower case or in capitals. */
  | 'no-shape'
  /** A word of success, a key for all others, or a code of object storage. */
  | 'other-word'
  /** Only other vendors list it. */
  | 'vendor-code'
  /** Other vendors build codes of this form more often, and the file does not show Tencent Cloud. */
  | 'shared-form'
  /** No code, no misspelling of one, and its first part is no namespace. */
  | 'unrecognised'
  /** It has no namespace, and the file does not show Tencent Cloud. */
  | 'no-evidence';

/** Why a literal is left out at the place where it is. */
export type LiteralRefusal =
  | LiteralObjection
  /** It has a sub-code, and is compared with a namespace. */
  | 'other-part'
  /** The file makes errors with this code itself, and no list has it. */
  | 'own-code'
  /** The file itself puts it there where nothing else arrives, and no list has it. */
  | 'own-fallback'
  /** A test has it more than once: it asserts what it builds. */
  | 'made-by-test';

/** Why strings that are defined together are taken for no codes. */
export type DefinitionRefusal =
  /** Too few are codes, and the file does not show Tencent Cloud, or shows another vendor as well. */
  | 'few-codes'
  /** Most of the dotted texts are in no list: they are the application's own. */
  | 'own-codes'
  /** Nothing around them is named after codes. */
  | 'unnamed'
  /** They are about a domain of the application. */
  | 'own-domain';

/** Why a place is not checked. */
export type RefusalReason =
  | ExpressionRefusal
  | LiteralRefusal
  | DefinitionRefusal
  /** The names, conditions or codes around it are those of another vendor. */
  | 'vendor-nearby'
  /** The file is about another vendor, and this place is not certain to be about Tencent Cloud. */
  | 'vendor-file';

/** Why nothing in a file is checked: nothing in it can be a code, or it is about another vendor. */
export type FileRefusal = 'nothing-of-codes' | 'other-vendor';

/** Literals that meet an expression, or are defined together, and are not checked there. */
export interface Refusal {
  readonly node: TSESTree.Node;
  /** The expression that meets the literals; absent for definitions. */
  readonly compared?: TSESTree.Node;
  /** The values, with their places. */
  readonly literals: readonly RefusedLiteral[];
  readonly reason: RefusalReason;
}

/** A literal of a refusal. */
export interface RefusedLiteral {
  readonly value: string;
  readonly range: readonly [number, number];
}

/** What the evidence for a code rests on. */
export type ReasonKind =
  /** Every call that can have failed is one of the SDK. */
  | 'sdk-calls'
  /** It is the code of an exception of the SDK: by a test, a type or a cast. */
  | 'sdk-error'
  /** The path `Response.Error.Code`. */
  | 'path'
  /** A field of a response that has codes of the product `name`. */
  | 'response-field'
  /** The settings name the expression. */
  | 'setting'
  /** The settings name the function `name`, which compares codes. */
  | 'comparison-function'
  /** The name of the expression, or of the function that returns it. */
  | 'name'
  /** It is compared with a code in a file about Tencent Cloud. */
  | 'compared'
  /** The text of an error, or the error as a text. */
  | 'error-text'
  | 'error-as-text'
  /** Strings that are defined together: most are codes, or most of those that can be. */
  | 'most-codes'
  | 'most-possible-codes'
  /** Half of them are codes of the products of the file, or half are and another is misspelled. */
  | 'half-of-products'
  | 'half-and-misspelled'
  /** They are in the list or type called `name`. */
  | 'defined-name';

/** The ground of the evidence, and the name that it rests on, where there is one. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly name?: string;
}

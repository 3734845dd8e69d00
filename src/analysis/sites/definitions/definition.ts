import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstantString } from '../../constants/constant-strings.ts';

/** A string of a definition, and the name of the constant or member that it is the value of. */
export interface DefinedString extends ConstantString {
  readonly ownName?: string;
}

/** Strings that a file defines together: a list, a table, an enum, a union, a schema, or the constants of a block or class. */
export interface Definition {
  readonly node: TSESTree.Node;
  readonly entries: readonly DefinedString[];
  /** The name of the whole, if that says that it has codes: `retryableCodes`, the type `ErrorCode`. Few definitions need it. */
  readonly findName: () => string | undefined;
}

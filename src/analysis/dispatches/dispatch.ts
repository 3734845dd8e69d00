import type { TSESTree } from '@typescript-eslint/utils';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';

/** A form in which a program distinguishes error codes and handles each: each has a rule. */
export const DISPATCH_KINDS = ['switch', 'if-chain', 'lookup', 'match'] as const;
export type DispatchKind = (typeof DISPATCH_KINDS)[number];

/** One dispatch on a code, or on the namespace of one. */
export interface Dispatch {
  readonly kind: DispatchKind;
  readonly node: TSESTree.Node;
  readonly expression: CodeExpression;
  /** The literals that the dispatch itself names. */
  readonly literals: readonly CodeLiteral[];
  /** The last statement of a dispatch that consists of several: in a row, or each in the `else` of the one before. */
  readonly last?: TSESTree.Node;
  /** Of a table, what asks for an entry elsewhere: the test of `code in TEXTS ? TEXTS[code] : other`. */
  readonly tests?: readonly TSESTree.Node[];
  /** Whether it handles every other code: `default`, `else`, `?? x`, `.otherwise`. */
  readonly hasFallback: boolean;
}

/** The nodes at whose fallbacks comments are about a dispatch. */
export function listPlaces({ node, last, tests = [] }: Dispatch): readonly TSESTree.Node[] {
  return last === undefined ? [node, ...tests] : [node, last, ...tests];
}

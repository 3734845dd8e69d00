import type { TSESTree } from '@typescript-eslint/utils';
import type { ArrivalKind, End } from './types.ts';

/** A failure on its way out: thrown at a node, or as the rejection of the promise (or list of promises) that is its value. */
export interface Departure {
  readonly node: TSESTree.Node;
  readonly how: 'thrown' | 'rejected';
  /** The call by which a function was entered: the failure leaves it there, and at no other call. */
  readonly entered: ReadonlyMap<TSESTree.Node, TSESTree.CallExpression>;
}

/** Code that gets the error. */
export interface Handler {
  readonly kind: ArrivalKind;
  readonly node: TSESTree.Node;
  /** The name or pattern that has the error; absent: the code does not look at it. */
  readonly error?: TSESTree.Node;
  readonly entered: Departure['entered'];
}

/** Where a failure comes next. */
export type Stop = Departure | Handler | End;

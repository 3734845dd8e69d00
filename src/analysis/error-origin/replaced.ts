import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator, Value } from '../sdk-calls/index.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';

/** What code replaces: the methods of some names, or methods that cannot be told, of which any may be one. */
export type Replaced = readonly string[] | 'everything';

/** What most code replaces. */
export const NOTHING: Replaced = [];

/** Names of mocks are looked for in so much of an expression. */
export const MOST_LETTERS = 100;

const SDK_KINDS: ReadonlySet<string> = new Set(['client', 'client-class', 'namespace']);

/** Whether a value is a client, a class of clients, or a module of the SDK. */
export function isSdkValue({ kind }: Value): boolean {
  return SDK_KINDS.has(kind);
}

/** Whether an expression is a client, a class of clients or its prototype, or a module of the SDK. */
export function isOfSdk(node: TSESTree.Node, evaluator: Evaluator): boolean {
  return isSdkValue(evaluator.valueOf(node)) || isClient(node, evaluator);
}

/** Whether an expression is a client, or the prototype of a class of clients. */
export function isClient(node: TSESTree.Node, evaluator: Evaluator): boolean {
  const plain = skipTypeSyntax(node);
  if (evaluator.valueOf(plain).kind === 'client') return true;
  if (plain.type !== 'MemberExpression' || findMemberName(plain, evaluator.sourceCode) !== 'prototype') return false;
  return evaluator.valueOf(plain.object).kind === 'client-class';
}

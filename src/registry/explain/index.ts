/** Explains unknown literals: the codes that they were meant to be. */
import { oncePerLasting } from '../../memo/once.ts';
import type { Scope } from '../types.ts';
import { createExplainer } from './explainer.ts';
import type { ExplainableRegistry, NamespaceVerdict, PrefixVerdict, Verdict } from './types.ts';

export { closestOf } from './closest.ts';
export { distanceBetween } from './distance.ts';
export type * from './types.ts';

/** Verdicts are pure functions of the registry, so they are kept as long as it is. */
const explainerOf = oncePerLasting(createExplainer);

/** The verdict on a literal in a scope. Total: any string has one. Remembered. */
export function explain(literal: string, scope: Scope, registry: ExplainableRegistry): Verdict {
  return explainerOf(registry).explain(literal, scope);
}

/**
 * The verdict on a literal that is compared with the namespace of a code (`code.split('.')[0]`). Namespaces of any product
 * are known, and those that withdrawn codes of the scope had.
 */
export function explainNamespace(literal: string, scope: Scope, registry: ExplainableRegistry): NamespaceVerdict {
  return explainerOf(registry).explainNamespace(literal, scope);
}

/**
 * The verdict on a literal that is compared with the beginning of a code. The beginnings of all current codes, and of the
 * withdrawn ones of the scope, are known. A correction replaces the whole literal.
 */
export function explainPrefix(literal: string, scope: Scope, registry: ExplainableRegistry): PrefixVerdict {
  return explainerOf(registry).explainPrefix(literal, scope);
}

/** Whether a literal is a code of any product, was one, or is a proven misspelling of one. Remembered. */
export function isNearCode(literal: string, registry: ExplainableRegistry): boolean {
  return explainerOf(registry).isNearCode(literal);
}

/**
 * Whether the first part of a dotted string is a namespace or a proven misspelling of one. Tight: without other
 * evidence it decides whether a string is about Tencent Cloud at all, so `Error`, `Resource` or `SystemErrors` are not.
 */
export function isNearNamespace(word: string, registry: ExplainableRegistry): boolean {
  return explainerOf(registry).isNearNamespace(word);
}

/** Whether a word is a namespace of two words or more, or a near miss of one. By itself no evidence of anything: `LimitExceeder`. */
export function isNearMissOfNamespace(word: string, registry: ExplainableRegistry): boolean {
  return explainerOf(registry).isNearMissOfNamespace(word);
}

/**
 * Whether a word is a misspelling of a code without a dot: `RequestLimitExceded`. As tight as `isNearNamespace`, and for the
 * same reason.
 */
export function isSlipOfBareCode(word: string, registry: ExplainableRegistry): boolean {
  return explainerOf(registry).isSlipOfBareCode(word);
}

/** Whether a word is a near miss of a code without a dot that has two words or more, whatever its own words are: `SystemErrors`. */
export function isNearMissOfBareCode(word: string, registry: ExplainableRegistry): boolean {
  return explainerOf(registry).isNearMissOfBareCode(word);
}

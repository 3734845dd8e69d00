import { describeValue, step } from './quote.ts';
import { renderBoth } from '../../language/sentence.ts';
import { PROBLEMS } from './sentences.ts';
import type { RegistryProblem } from './types.ts';

/** A value of the format is never deeper: `registry.products[0].codes['A.B'].en`. */
const DEEPEST = 5;

/** Names that mean something else in JavaScript objects, so that libraries skip them in silence. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what a check of properties alone would not see: objects that are no plain data (their content would be lost), and
 * names that JavaScript reserves. Looks no deeper than the format is, so cycles end.
 */
export function checkStructure(value: unknown, path = '', depth = 0): readonly RegistryProblem[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (!Array.isArray(value) && !isPlain(value)) return [{ path, problem: notPlain(value) }];
  return Object.keys(value).flatMap((key) => {
    const inner = path + step(Array.isArray(value) ? Number(key) : key, path);
    if (RESERVED.has(key)) return [{ path: inner, problem: renderBoth(PROBLEMS.reservedName, () => ({})) }];
    return checkStructure((value as Readonly<Record<string, unknown>>)[key], inner, depth + 1);
  });
}

/** Also for objects of other realms, whose `Object.prototype` is another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype !== 'object' || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function notPlain(value: object): RegistryProblem['problem'] {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isLiteral = typeof prototype === 'object' && prototype !== null && prototype.constructor === Object;
  if (isLiteral) return renderBoth(PROBLEMS.prototypeInLiteral, () => ({}));
  const { constructor } = value as { readonly constructor: unknown };
  if (typeof constructor !== 'function') {
    return renderBoth(PROBLEMS.prototype, (language) => ({ value: describeValue(value, language) }));
  }
  const { name } = constructor;
  return renderBoth(PROBLEMS.instance, (language) => ({ value: describeValue(value, language), name }));
}

import type { Client, ClientStyle, Service, Value } from './types.ts';

export const NOTHING: Value = { kind: 'nothing' };
export const UNKNOWN: Value = { kind: 'unknown' };
export const OTHER: Value = { kind: 'other' };
export const MODEL: Value = { kind: 'model' };

/** A built-in of JavaScript or Node.js: `JSON.parse` → name `global.JSON.parse`. */
export function createBuiltin(name: string): Value {
  return { kind: 'builtin', name };
}

/** A service of which nothing is known. */
export const NO_SERVICE: Service = { product: undefined, version: undefined };

/** A client; a version without a product means nothing. */
export function createClient(style: ClientStyle, { product, version }: Service): Client {
  return { kind: 'client', style, product, version: product === undefined ? undefined : version };
}

/**
 * The join of values: the value of an expression that has one of several, in different runs. Clients of two versions of a
 * product are a client of the product; others that disagree are `unknown` if one is, else `other`.
 */
export function joinValues(values: readonly Value[]): Value {
  return values.reduce(joinTwo, NOTHING);
}

function joinTwo(left: Value, right: Value): Value {
  if (left.kind === 'nothing' || isSame(left, right)) return right;
  if (right.kind === 'nothing') return left;
  if (left.kind === 'client' && right.kind === 'client' && left.product === right.product && left.style === right.style)
    return { ...left, version: undefined };
  if (left.kind === 'builtin' && right.kind === 'builtin') return createBuiltin('mixed');
  return left.kind === 'unknown' || right.kind === 'unknown' ? UNKNOWN : OTHER;
}

/** Whether two values are equal. */
export function isSame(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left.kind === 'method' && right.kind === 'method')
    return left.name === right.name && isSame(left.client, right.client);
  const fields = new Map<string, unknown>(Object.entries(right));
  return Object.entries(left).every(([key, value]) => fields.get(key) === value);
}

/** Whether something is known of a value. */
export function isKnown({ kind }: Value): boolean {
  return kind !== 'unknown' && kind !== 'nothing';
}

/** The first value of which something is known, else the last. */
export function firstKnown(...candidates: readonly (() => Value)[]): Value {
  let value = UNKNOWN;
  for (const candidate of candidates) {
    value = candidate();
    if (isKnown(value)) return value;
  }
  return value;
}

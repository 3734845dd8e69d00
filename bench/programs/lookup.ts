/** Prints how many milliseconds the first look-up takes in a fresh process, and a second one. */
import { builtinRegistry } from '../../src/registry/index.ts';
import { timeOf } from './time-of.ts';

export interface LookupJob {
  /** The product to look in; without it, the whole registry. */
  readonly product?: string;
  readonly code: string;
}

const { product, code } = JSON.parse(process.argv[2] ?? '') as LookupJob;
const scope = { targets: product === undefined ? [] : [{ product }] };
const first = timeOf(() => builtinRegistry.isCode(code, scope));
const second = timeOf(() => builtinRegistry.isCode(code, scope));
console.log(JSON.stringify({ first, second }));

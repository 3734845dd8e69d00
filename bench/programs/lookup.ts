/** Prints how many milliseconds of processor time the first look-up takes in a fresh process, and a second one. */
import { builtinRegistry } from '../../src/registry/index.ts';
import { processorTimeOf } from './time.ts';

export interface LookupJob {
  /** The product to look in; without it, the whole registry. */
  readonly product?: string;
  readonly code: string;
}

const { product, code } = JSON.parse(process.argv[2] ?? '') as LookupJob;
const scope = { targets: product === undefined ? [] : [{ product }] };
const first = processorTimeOf(() => builtinRegistry.isCode(code, scope));
const second = processorTimeOf(() => builtinRegistry.isCode(code, scope));
console.log(JSON.stringify({ first, second }));

/**
 * Prints how many milliseconds of processor time it takes to explain unknown literals in a fresh process: the first one, which loads what it
 * needs; each of the others; and one that was explained before.
 */
import { explain } from '../../src/registry/explain/index.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { processorTimeOf } from './time.ts';

export interface ExplainJob {
  /** The product to explain in; without it, the whole registry. */
  readonly product?: string;
  readonly literals: readonly string[];
}

export interface ExplainTimes {
  readonly first: number;
  readonly others: readonly number[];
  readonly again: number;
}

const { product, literals } = JSON.parse(process.argv[2] ?? '') as ExplainJob;
const scope = { targets: product === undefined ? [] : [{ product }] };
const [head = '', ...tail] = literals;
const first = processorTimeOf(() => explain(head, scope, builtinRegistry));
const others = tail.map((literal) => processorTimeOf(() => explain(literal, scope, builtinRegistry)));
const again =
  processorTimeOf(() => literals.map((literal) => explain(literal, scope, builtinRegistry))) / literals.length;
console.log(JSON.stringify({ first, others, again } satisfies ExplainTimes));

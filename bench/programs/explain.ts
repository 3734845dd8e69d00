/**
 * Prints how many milliseconds it takes to explain unknown literals in a fresh process: the first one, which loads what it
 * needs; each of the others; and one that was explained before.
 */
import { explain } from '../../src/registry/explain/index.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { timeOf } from './time-of.ts';

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
const times = literals.map((literal) => timeOf(() => explain(literal, scope, builtinRegistry)));
const again = timeOf(() => literals.map((literal) => explain(literal, scope, builtinRegistry))) / literals.length;
console.log(JSON.stringify({ first: times[0], others: times.slice(1), again }));

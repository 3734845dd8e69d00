/**
 * Prints how many milliseconds of processor time it takes to explain unknown literals in a fresh process: the first one, which loads what it
 * needs; each of the others; and one that was explained before. Beside them, a plain scan of the same codes with `fastest-levenshtein`.
 */
import { distance } from 'fastest-levenshtein';
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
  /** What it takes to compare a literal with each code of the scope, for each of the others. */
  readonly scans: readonly number[];
}

const { product, literals } = JSON.parse(process.argv[2] ?? '') as ExplainJob;
const scope = { targets: product === undefined ? [] : [{ product }] };
const [head = '', ...tail] = literals;
const first = processorTimeOf(() => explain(head, scope, builtinRegistry));
const others = tail.map((literal) => processorTimeOf(() => explain(literal, scope, builtinRegistry)));
const codes = [...builtinRegistry.codesIn(scope)];
const scans = tail.map((literal) => processorTimeOf(() => scanFor(literal)));
const again =
  processorTimeOf(() => literals.map((literal) => explain(literal, scope, builtinRegistry))) / literals.length;
console.log(JSON.stringify({ first, others, again, scans } satisfies ExplainTimes));

/** The nearest code by plain edit distance: what a "did you mean" takes that knows nothing of codes. */
function scanFor(literal: string): string | undefined {
  let [nearest, least] = [codes[0], Infinity];
  for (const code of codes) {
    const edits = distance(literal, code);
    if (edits < least) [nearest, least] = [code, edits];
  }
  return nearest;
}

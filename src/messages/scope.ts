import type { SiteScope } from '../analysis/site-scope.ts';
import { listNames } from './text.ts';

/** How many products a message names. */
const LISTED = 3;

/**
 * Whose codes can arrive, to follow their count: `23` … `codes that scf CopyFunction can answer`. `counted` is what is counted.
 */
export function describeScope(
  { source, targets }: SiteScope,
  count: number,
  counted: 'code' | 'namespace' = 'code',
): string {
  const noun = count === 1 ? counted : `${counted}s`;
  const products = [...new Set(targets.map(({ product }) => product))];
  if (products.length === 0) return `common ${noun} that every action can answer`;
  if (source === 'codes') return describeGuess(products, noun);
  if (source !== 'calls') return `${noun} that ${listNames(products)} can answer`;
  return `${noun} that ${describeCalls({ targets })} can answer`;
}

/** `scf CreateFunction and scf GetFunction`. */
export function describeCalls({ targets }: Pick<SiteScope, 'targets'>): string {
  const calls = targets.map(({ product, action }) => (action === undefined ? product : `${product} ${action}`));
  return listNames([...new Set(calls)]);
}

function describeGuess(products: readonly string[], noun: string): string {
  if (products.length > LISTED) return `${noun} that the ${products.length} products with all codes named here share`;
  const names = listNames(products);
  return products.length === 1
    ? `${noun} that ${names}, the product with all codes named here, can answer`
    : `${noun} that ${names}, the products with all codes named here, share`;
}

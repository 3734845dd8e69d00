import type { NamespaceCoverage } from '../analysis/coverage.ts';

/** How many products a message names. */
const LISTED = 3;

/** Whose codes were required, to follow a count: `23` … `codes that scf can answer`. */
export function describeScope({ products, source }: Pick<NamespaceCoverage, 'products' | 'source'>): string {
  if (products.length === 0) return 'common codes that every action can answer';
  if (products.length > LISTED) return `codes that the ${products.length} products with all codes named here share`;
  const names = products.join(' and ');
  if (source !== 'codes') return `codes that ${names} can answer`;
  return products.length === 1
    ? `codes that ${names}, the product with all codes named here, can answer`
    : `codes that ${names}, the products with all codes named here, share`;
}

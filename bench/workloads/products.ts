import { builtinRegistry } from '../../src/registry/index.ts';

/** The product with the most codes. */
export const LARGEST_PRODUCT = findLargest();

function findLargest(): string {
  const sizes = builtinRegistry
    .products()
    .map(({ id }) => ({ id, size: builtinRegistry.codesIn({ targets: [{ product: id }] }).size }));
  return sizes.reduce((one, other) => (other.size > one.size ? other : one)).id;
}

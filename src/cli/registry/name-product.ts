import { type Registry, hintAtProduct } from '../../registry/index.ts';
import { InputError } from '../input-error.ts';
import type { ProductTarget } from '../targets.ts';

const PRODUCT = /^([a-z][a-z0-9-]*)(?:@(\d{4}-\d{2}-\d{2}))?$/;

/** Reads `scf` or `scf@2018-04-16`, be it a known product or not. Throws an `InputError` for anything else. */
export function readProductName(text: string, registry: Registry): ProductTarget {
  const [, product, version] = PRODUCT.exec(text) ?? [];
  if (product === undefined) {
    throw new InputError(
      `--product ${text}: a product is needed, like 'scf', or a version of it, like 'scf@2018-04-16'.${hintAtProduct(text, registry).en}`,
    );
  }
  return { product, ...(version !== undefined && { version }) };
}

/** A sentence about a product that the registry does not know, or not in this version. */
export function remarkUnknown({ product, version }: ProductTarget, registry: Registry): string | undefined {
  const known = registry.product(product);
  if (known === undefined) {
    return `'${product}' is not in the registry, so it is a product of your own.${hintAtProduct(product, registry).en}`;
  }
  if (version === undefined || known.versions.includes(version)) return undefined;
  return `${product} has no version ${version} in the registry, so it is a new one. Known are ${known.versions.join(', ')}.`;
}

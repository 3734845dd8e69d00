import type { Language } from '../../../src/language/language.ts';
import type { Registry } from '../../../src/registry/index.ts';
import { nameOfProduct } from '../names.ts';
import type { ProductRow } from './types.ts';

/** A product by its id, with its name; one that the registry does not have is its id alone. */
export function createProductRow(id: string, registry: Registry, language: Language): ProductRow {
  const product = registry.product(id);
  const name = product === undefined ? undefined : nameOfProduct(product, language);
  return { id, ...(name !== undefined && { name }) };
}

/** The package of the Node.js SDK that has a product: the one of it alone, or that of all products. */
export function packageOf(product: string, registry: Registry): string {
  return registry.product(product)?.nodePackage ?? 'tencentcloud-sdk-nodejs';
}

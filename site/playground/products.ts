/** Finding products by what people know of them. */
import type { CatalogueProduct } from './catalogue.ts';

const MOST_SHOWN = 8;

/** Products that match a text by their id or their Chinese name: those that begin so first. Chosen ones are left out. */
export function findProducts(
  products: readonly CatalogueProduct[],
  text: string,
  chosen: readonly string[],
): readonly CatalogueProduct[] {
  const wanted = text.trim().toLowerCase();
  const rank = ({ id, name = '' }: CatalogueProduct): number => {
    if (id === wanted) return 0;
    if (id.startsWith(wanted)) return 1;
    return name.toLowerCase().includes(wanted) ? 2 : id.includes(wanted) ? 3 : Infinity;
  };
  return products
    .filter((product) => !chosen.includes(product.id) && rank(product) < Infinity)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_SHOWN);
}

import type { Product } from '../../src/registry/types.ts';

/** What `products.md` of the mainland SDK says of a product. */
export type ProductNames = Pick<Product, 'nameZh' | 'docProduct'>;

/** `| scf | [云函数](https://cloud.tencent.com/document/product/583) | …` */
const ROW =
  /^\|\s*([a-z][a-z0-9]*)\s*\|\s*\[([^\]]+)\]\(https:\/\/cloud\.tencent\.com\/document\/product(?:\/(\d+))?\)/;

/** Reads the names of products and the numbers of their documentation. Rows of another form are left out. */
export function readProductTable(markdown: string): ReadonlyMap<string, ProductNames> {
  const rows = markdown.split('\n').flatMap((line): readonly (readonly [string, ProductNames])[] => {
    const [, id, nameZh, number] = ROW.exec(line) ?? [];
    if (id === undefined || nameZh === undefined) return [];
    return [[id, { nameZh: nameZh.trim(), ...(number !== undefined && { docProduct: Number(number) }) }]];
  });
  return new Map(rows);
}

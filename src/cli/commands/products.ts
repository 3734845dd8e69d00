import type { Registry } from '../../registry/index.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { columnsOf, countOf } from '../layout.ts';
import type { ProductsRecord } from '../records.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { Style } from '../style.ts';

/** The products whose id, name or package holds the text, whatever the case; all without a text. */
export function listProducts(registry: Registry, search = ''): ProductsRecord {
  const text = search.toLowerCase();
  const products = registry
    .products()
    .filter(({ id, nameZh, nodePackage }) =>
      [id, nameZh, nodePackage].some((name) => name?.toLowerCase().includes(text) ?? false),
    )
    .map(({ nodePackage: _, ...product }) => product);
  return { registry: createRegistryRecord(registry), products };
}

function renderProducts({ registry, products }: ProductsRecord, style: Style): string {
  const rows = products.map(({ id, versions, nameZh = '' }) => [id, versions.join(', '), nameZh]);
  const count = `${countOf(products.length, 'product')} (registry of ${registry.snapshotDate})`;
  return [...columnsOf(rows), style.dim(count)].join('\n');
}

export const addProducts: AddCommand = (program, answer) => {
  program
    .command('products')
    .description('List the products of Tencent Cloud, with their API versions.')
    .option('--search <text>', 'only those whose id or name holds the text')
    .addHelpText('after', examplesOf({ 'What is the id of this product?': 'products --search 云函数' }))
    .action(({ search }: { readonly search?: string }) =>
      answer(({ registry }) => {
        const record = listProducts(registry, search);
        const render = (style: Style) => renderProducts(record, style);
        return { record, render, isFinding: record.products.length === 0 };
      }),
    );
};

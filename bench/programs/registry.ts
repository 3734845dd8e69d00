/** Loads products of the registry, so that the memory of the process can be read; `all` loads every one, and the index. */
import { builtinRegistry } from '../../src/registry/index.ts';

export interface RegistryJob {
  readonly products: 'none' | 'all' | readonly string[];
}

const { products } = JSON.parse(process.argv[2] ?? '') as RegistryJob;
if (products === 'all') builtinRegistry.codesIn({ targets: [] });
const ids = products === 'all' ? builtinRegistry.products().map(({ id }) => id) : products === 'none' ? [] : products;
for (const product of ids) builtinRegistry.codesIn({ targets: [{ product }] });

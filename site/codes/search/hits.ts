import type { Language } from '../../../src/language/language.ts';
import { type Product, type Registry, WHOLE_REGISTRY, namespaceOf } from '../../../src/registry/index.ts';
import { nameOfProduct } from '../names.ts';
import type { ActionItem, CodeItem } from './catalogue.ts';
import type { Ranked } from './ranked.ts';
import type { Hit } from './types.ts';

/** A code that was found. Its note is what it means, be it only in the product that has it, or what its namespace means. */
export function hitOfCode({ item, why }: Ranked<CodeItem>, registry: Registry, language: Language): Hit {
  const note = describeInList(item.name, registry)?.[language];
  return {
    kind: 'code',
    name: item.name,
    address: { kind: 'code', code: item.name },
    why: why(language),
    ...(note !== undefined && { note }),
    ...(item.status !== undefined && { status: item.status }),
    products: item.products,
  };
}

/** The text that describes a code in a list: its own, else that of one of its products, else that of its namespace. */
export function describeInList(code: string, registry: Registry) {
  const [first] = registry.productsWith(code);
  const inProduct = first === undefined ? undefined : registry.describe(code, { targets: [{ product: first }] });
  return registry.describe(code, WHOLE_REGISTRY) ?? inProduct ?? registry.describeNamespace(namespaceOf(code));
}

export function hitOfNamespace({ item, why }: Ranked<string>, registry: Registry, language: Language): Hit {
  const note = registry.describeNamespace(item)?.[language];
  return {
    kind: 'namespace',
    name: item,
    address: { kind: 'namespace', namespace: item },
    why: why(language),
    ...(note !== undefined && { note }),
  };
}

export function hitOfAction({ item, why }: Ranked<ActionItem>, language: Language): Hit {
  const { product, name, status } = item;
  return {
    kind: 'action',
    name: `${product.id}.${name}`,
    address: { kind: 'action', product: product.id, action: name },
    why: why(language),
    ...noteOf(product, language),
    ...(status !== undefined && { status }),
  };
}

export function hitOfProduct({ item, why }: Ranked<Product>, language: Language): Hit {
  return {
    kind: 'product',
    name: item.id,
    address: { kind: 'product', product: item.id },
    why: why(language),
    ...noteOf(item, language),
  };
}

function noteOf(product: Product, language: Language): Pick<Hit, 'note' | 'isNoteChinese'> {
  const name = nameOfProduct(product, language);
  if (name === undefined) return {};
  return { note: name.text, ...(name.isChinese === true && { isNoteChinese: true }) };
}

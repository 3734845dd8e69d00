import { type Bilingual, type Language, inEach } from '../../../src/language/language.ts';
import { inBoth, render, sentence } from '../../../src/language/sentence.ts';
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

/** The text that describes a code in a list: its own, else that of one of its products, else that of its namespace, said as such. */
export function describeInList(code: string, registry: Registry): Bilingual<string> | undefined {
  const namespace = namespaceOf(code);
  const text = describeAlone(code, registry);
  const ofNamespace = text === undefined ? registry.describeNamespace(namespace) : undefined;
  return (
    text ??
    (ofNamespace && inEach((language) => `${render(OF_NAMESPACE[language], { namespace })}${ofNamespace[language]}`))
  );
}

/** What a code means by itself, be it only in one of its products. */
export function describeAlone(code: string, registry: Registry): Bilingual<string> | undefined {
  const targets = registry.productsWith(code).map((product) => ({ product }));
  return registry.describe(code, WHOLE_REGISTRY) ?? registry.describe(code, { targets });
}

const OF_NAMESPACE = inBoth(sentence`Namespace ${'namespace'}: `, sentence`一级错误码${'namespace'}：`);

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

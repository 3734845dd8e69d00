/** What is shown at an address. */
import { listCodes } from '../../../src/cli/list-codes.ts';
import { explainCodes } from '../../../src/cli/explain-codes.ts';
import { createRegistryRecord } from '../../../src/cli/registry-record.ts';
import type { Language } from '../../../src/language/language.ts';
import { closestOf } from '../../../src/registry/explain/index.ts';
import { type Product, type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import type { Address, Subject } from '../address.ts';
import { readEach } from '../data-files.ts';
import type { Found, Hit } from '../search/types.ts';
import { createActionView, versionsOfAction } from './action-view.ts';
import { listActionCodes } from './action-codes.ts';
import { createCodeView } from './code-view.ts';
import { createNamespaceView } from './namespace-view.ts';
import { createNearCodes } from './near-codes.ts';
import { createProductView } from './product-view.ts';
import type { ExportRecord, NamespaceRecord, View } from './types.ts';
import { createUnknownView } from './unknown-view.ts';

export type * from './types.ts';

/** So many hits stand for a name that is unknown. */
const MOST_NEAR = 8;

/** Makes views of a registry. */
export interface Views {
  readonly view: (address: Subject, language: Language) => View;
  /** What a view exports; `undefined` for a name that nobody knows. */
  readonly record: (address: Subject, language: Language) => ExportRecord | undefined;
}

/** `find` searches, for names like those that are unknown. */
export function createViews(registry: Registry, find: (text: string, language: Language) => Found): Views {
  const near = createNearCodes(registry);
  return {
    view: (address, language) => {
      switch (address.kind) {
        case 'code':
          return createCodeView(address.code, registry, near, language);
        case 'namespace':
          return viewNamespace(address.namespace, language);
        case 'product':
          return viewProduct(address.product, language);
        case 'action':
          return viewAction(address, language);
      }
    },
    record: (address, language) => createRecord(address, language),
  };

  function viewNamespace(namespace: string, language: Language): View {
    if (registry.namespacesIn(WHOLE_REGISTRY).has(namespace)) return createNamespaceView(namespace, registry, language);
    return createUnknownView('namespace', { name: namespace }, listNear(namespace, 'namespace', language), registry);
  }

  function viewProduct(id: string, language: Language): View {
    const product = registry.product(id);
    if (product !== undefined) return createProductView(product, registry, language);
    return createUnknownView('product', { name: id }, listNear(id, 'product', language), registry);
  }

  function viewAction(address: Extract<Address, { readonly kind: 'action' }>, language: Language): View {
    const product = registry.product(address.product);
    if (product === undefined) return viewProduct(address.product, language);
    const versions = versionsOfAction(product, address.action, registry);
    const version = versions.find((each) => each === (address.version ?? versions[0]));
    if (version !== undefined) return createActionView(address, version, versions, registry, language);
    const owner = product.id;
    return versions.length > 0
      ? createUnknownView('version', { name: address.version ?? '', owner: `${owner}.${address.action}` }, [], registry)
      : createUnknownView(
          'action',
          { name: address.action, owner },
          listNearActions(address.action, product, language),
          registry,
        );
  }

  function listNear(text: string, kind: Hit['kind'], language: Language): readonly Hit[] {
    const hits = find(text, language).groups.flatMap((group) => group.hits);
    return hits
      .filter((hit) => hit.kind === kind)
      .concat(hits.filter((hit) => hit.kind !== kind))
      .slice(0, MOST_NEAR);
  }

  /** The action of the product that is nearest by letters, then what a search finds. */
  function listNearActions(action: string, { id }: Product, language: Language): readonly Hit[] {
    const closest = closestOf(action, registry.actions(id));
    const own =
      closest === undefined
        ? []
        : find(`${id}.${closest}`, language)
            .groups.flatMap(({ hits }) => hits.slice(0, 1))
            .slice(0, 1);
    const others = listNear(action, 'action', language).filter(({ name }) => own.every((hit) => hit.name !== name));
    return [...own, ...others].slice(0, MOST_NEAR);
  }

  function createRecord(address: Subject, language: Language): ExportRecord | undefined {
    switch (address.kind) {
      case 'code': {
        readEach(registry.productsWith(address.code), (product) => registry.productVersions({ product }));
        return explainCodes([address.code], [], registry, language);
      }
      case 'product':
        return registry.product(address.product) && listCodes(address.product, {}, registry, language);
      case 'action': {
        const product = registry.product(address.product);
        const [latest] = product === undefined ? [] : versionsOfAction(product, address.action, registry);
        return latest === undefined ? undefined : listActionCodes({ version: latest, ...address }, registry, language);
      }
      case 'namespace':
        return createNamespaceRecord(address.namespace);
    }
  }

  function createNamespaceRecord(namespace: string): NamespaceRecord | undefined {
    const codes = registry.codesOfNamespace(namespace, WHOLE_REGISTRY);
    if (codes.length === 0) return undefined;
    return {
      registry: createRegistryRecord(registry),
      namespace,
      codes: codes.map((code) => ({ code, products: registry.productsWith(code) })),
    };
  }
}

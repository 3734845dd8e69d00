import { host } from '../../host/index.ts';
import { once } from '../../memo/once.ts';
import { createLazyMap } from '../lazy-map.ts';
import { type Store, createStore } from '../store.ts';
import { wordsOf } from '../explain/words.ts';
import type { Description, Descriptions, Dictionary, Product, RegistrySource } from '../types.ts';
import { extendIndex } from './extend-index.ts';
import { extendVersions } from './extend-versions.ts';
import type { UserCode, UserProduct, UserRegistry } from './types.ts';

/** The entries of a registry, by the id of their product. */
type Entries = ReadonlyMap<string, readonly UserProduct[]>;

/**
 * Adds registries of one's own to a source, one after the other. They must have been checked. Nothing is read of the source
 * before a part is asked for that needs it. Registries that hold nothing leave it as it is.
 */
export function extendSource(source: RegistrySource, registries: readonly UserRegistry[]): RegistrySource {
  return registries.reduce(extendOnce, source);
}

function extendOnce(source: RegistrySource, registry: UserRegistry): RegistrySource {
  const { products, commonCodes = [] } = registry;
  if (products.length === 0 && commonCodes.length === 0) return source;
  const base = createStore(source);
  const entries = groupById(products);
  const versionsOf = (id: string) => {
    const known = { product: id, versions: base.productVersions({ product: id }), day: base.manifest().snapshotDate };
    return extendVersions(known, entries.get(id) ?? []);
  };
  const common = once(() => [...new Set([...base.commonCodes(), ...commonCodes])].sort());
  return {
    manifest: () => extendManifest(base, entries, registry),
    commonCodes: common,
    codeIndex: () => extendIndex(base.codeIndex(), { entries, versionsOf, common: common(), added: commonCodes }),
    productVersions: versionsOf,
    descriptions: () => extendDescriptions(base.descriptions(), products),
    dictionary: () => limitDictionary(base),
    observations: base.observations,
    otherActions: base.otherActions,
  };
}

/** The dictionary of the base, which was reduced to what lies near words of its codes: words of added codes may have other neighbours. */
function limitDictionary(base: Store): Dictionary {
  const codes = once(() => [...base.codeIndex().current.values()].flat());
  const words = once(() => new Set(codes().flatMap((code) => wordsOf(code).map(({ text }) => text))));
  const { has, covers } = base.dictionary();
  return { has, covers: (word) => covers(word) && words().has(word) };
}

function groupById(products: readonly UserProduct[]): Entries {
  const groups = new Map<string, UserProduct[]>();
  for (const product of products) groups.set(product.id, [...(groups.get(product.id) ?? []), product]);
  return groups;
}

function extendManifest(base: Store, entries: Entries, registry: UserRegistry): ReturnType<RegistrySource['manifest']> {
  const { snapshotDate, digest } = base.manifest();
  const extended = [...entries].map(([id, group]) =>
    extendProduct(base.products().get(id) ?? { id, versions: [] }, group),
  );
  const products = [...new Map([...base.products().values(), ...extended].map((one) => [one.id, one])).values()];
  return {
    snapshotDate,
    digest: digestOf(digest, registry),
    products: products.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** As many hex digits as the digest of the base. */
function digestOf(base: string, registry: UserRegistry): string {
  return host()
    .hash(JSON.stringify([base, registry]))
    .slice(0, base.length);
}

function extendProduct(known: Product, group: readonly UserProduct[]): Product {
  const nameZh = group.find((entry) => entry.nameZh !== undefined)?.nameZh;
  const nodePackage = known.nodePackage ?? group.find((entry) => entry.nodePackage !== undefined)?.nodePackage;
  return {
    ...known,
    ...(nameZh !== undefined && { nameZh }),
    versions: [...new Set([...known.versions, ...group.flatMap(({ version }) => version ?? [])])].sort(),
    ...(nodePackage !== undefined && { nodePackage }),
  };
}

function extendDescriptions(
  { namespaces, common, products }: Descriptions,
  added: readonly UserProduct[],
): Descriptions {
  const entries = groupById(added);
  const ids = [...new Set([...products.keys(), ...entries.keys()])];
  return { namespaces, common, products: createLazyMap(ids, describeProduct) };

  function describeProduct(id: string): ReadonlyMap<string, Description> {
    const described = new Map(products.get(id));
    for (const [code, texts] of (entries.get(id) ?? []).flatMap(({ codes }) => Object.entries(codes))) {
      const description = describe(texts, described.get(code) ?? common.get(code));
      if (description !== undefined) described.set(code, description);
    }
    return described;
  }
}

/** For a language that the registry lacks, the known text stays, else the other language is used: better than none. */
function describe({ en, zh }: UserCode, known: Description | undefined): Description | undefined {
  const text = en ?? zh;
  if (text === undefined) return undefined;
  return { en: en ?? known?.en ?? text, zh: zh ?? known?.zh ?? text };
}

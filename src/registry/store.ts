import { once, oncePerKey } from '../memo/once.ts';
import type { Product, ProductVersion, RegistrySource, ScopeTarget } from './types.ts';

/** The parts of a source, each asked for at most once. */
export type Store = ReturnType<typeof createStore>;

/** Remembers the parts of a source, each on first use. */
export function createStore(source: RegistrySource) {
  const manifest = once(source.manifest);
  const products = once((): ReadonlyMap<string, Product> => new Map(manifest().products.map((one) => [one.id, one])));
  // Only the manifest's ids reach the source, which may make file names of them.
  const versionsOf = oncePerKey((id): readonly ProductVersion[] =>
    products().has(id) ? source.productVersions(id) : [],
  );
  return {
    manifest,
    products,
    commonCodes: once((): ReadonlySet<string> => new Set(source.commonCodes())),
    codeIndex: once(source.codeIndex),
    descriptions: once(source.descriptions),
    dictionary: once(source.dictionary),
    observations: once(source.observations),
    otherActions: once(source.otherActions),
    productVersions: ({ product, version }: ScopeTarget): readonly ProductVersion[] =>
      versionsOf(product).filter((one) => version === undefined || one.version === version),
  };
}

import { type WholeLists, succeed } from '../../src/registry/succession.ts';
import type { Product, ProductVersion } from '../../src/registry/types.ts';
import type { Facts } from '../generate-registry/facts.ts';
import type { Sources } from '../generate-registry/sources.ts';
import type { ListedVersion } from './join-sites.ts';
import type { ProductNames } from './product-table.ts';

/** What is read of the SDKs. */
export interface Snapshot {
  readonly versions: readonly ListedVersion[];
  readonly names: ReadonlyMap<string, ProductNames>;
  readonly sources: Sources;
}

const NOTHING: WholeLists = { codes: new Set(), intlOnly: new Set(), actions: new Map() };

/**
 * The facts of a snapshot, with the history of the facts before it. A version that the snapshot lacks stays, with its codes as
 * withdrawn and without actions. Common codes are not in the SDKs, and stay as well.
 */
export function nextFacts(previous: Facts, { versions, names, sources }: Snapshot): Facts {
  const known = new Map(previous.versions.map((one) => [nameOf(one), one]));
  const listed = new Map(versions.map((one) => [nameOf(one), one]));
  const next = [...new Set([...known.keys(), ...listed.keys()])].sort().flatMap((name) => {
    const base = known.get(name) ?? createEmpty(listed.get(name));
    return base === undefined ? [] : succeed(base, listed.get(name)?.lists ?? NOTHING, sources.snapshotDate);
  });
  return { ...previous, versions: next, products: nextProducts(previous.products, next, { versions, names }), sources };
}

function createEmpty(listed: ListedVersion | undefined): ProductVersion | undefined {
  return listed && { product: listed.product, version: listed.version, codes: new Map(), actions: new Map() };
}

function nextProducts(
  previous: readonly Product[],
  versions: readonly ProductVersion[],
  { versions: listed, names }: Pick<Snapshot, 'versions' | 'names'>,
): readonly Product[] {
  const known = new Map(previous.map((product) => [product.id, product]));
  const mainland = new Set(listed.filter(({ isMainland }) => isMainland).map(({ product }) => product));
  return [...new Set(versions.map(({ product }) => product))].sort().map((id) => {
    const { nameZh, docProduct, nodePackage }: Partial<Product> = {
      // The SDKs of the mainland are made of the same descriptions: Node.js has every product that Go has.
      ...(mainland.has(id) && { nodePackage: `tencentcloud-sdk-nodejs-${id}` }),
      ...known.get(id),
      ...names.get(id),
    };
    return {
      id,
      ...(nameZh !== undefined && { nameZh }),
      ...(docProduct !== undefined && { docProduct }),
      versions: versions.filter(({ product }) => product === id).map(({ version }) => version),
      ...(nodePackage !== undefined && { nodePackage }),
    };
  });
}

/** Ids hold no space, so that these names sort by product, then by version. */
function nameOf({ product, version }: { readonly product: string; readonly version: string }): string {
  return `${product} ${version}`;
}

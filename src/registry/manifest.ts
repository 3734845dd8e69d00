import type { CodeIndex, CodesByNamespace, Product, ProductVersion } from './types.ts';

/** Counts of one product, over all its versions. */
export interface ProductCounts {
  readonly versions: number;
  /** Current codes; one that two versions have counts twice. */
  readonly current: number;
  readonly retired: number;
  readonly actions: number;
  /** Pairs of an action and a code that it documents. */
  readonly answers: number;
}

/** Counts of all products. */
export interface RegistryCounts extends ProductCounts {
  readonly products: number;
  readonly common: number;
  /** Distinct codes that are common, or current in some product. */
  readonly distinct: number;
  /** All other distinct codes: those that products had, and none has. */
  readonly distinctRetired: number;
}

/** `data/manifest.json`: what the other files hold. */
export interface Manifest {
  readonly generator: string;
  /** ISO day of the sources. */
  readonly snapshotDate: string;
  /** Names and releases of the sources. */
  readonly sources: Readonly<Record<string, string>>;
  /** Start of a SHA-256 over all files, this one included as it was with an empty digest. */
  readonly digest: string;
  readonly counts: RegistryCounts;
  readonly products: readonly Product[];
  readonly productCounts: Readonly<Record<string, ProductCounts>>;
}

/** Counts versions, be they of one product or of several. */
export function countVersions(versions: readonly ProductVersion[]): ProductCounts {
  const records = versions.flatMap(({ codes }) => [...codes.values()]);
  const lists = versions.flatMap(({ actions }) => [...actions.values()]);
  const current = records.filter(({ retired }) => retired === undefined).length;
  return {
    versions: versions.length,
    current,
    retired: records.length - current,
    actions: lists.length,
    answers: lists.reduce((sum, { length }) => sum + length, 0),
  };
}

function countCodes(codes: CodesByNamespace): number {
  return [...codes.values()].flat().length;
}

/** Counts the whole registry. */
export function countRegistry(
  products: readonly Product[],
  versions: readonly ProductVersion[],
  index: CodeIndex,
  common: readonly string[],
): RegistryCounts {
  return {
    products: products.length,
    ...countVersions(versions),
    common: common.length,
    distinct: countCodes(index.current),
    distinctRetired: countCodes(index.retired),
  };
}

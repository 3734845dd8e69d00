import { type CodeRecord, type Registry, WHOLE_REGISTRY } from '../../src/registry/index.ts';

/** A code of one version of a product, with its dates. */
export interface Appearance extends CodeRecord {
  readonly product: string;
  readonly version: string;
}

/** All codes of all versions of all products, those withdrawn included. */
export function appearancesIn(registry: Registry): readonly Appearance[] {
  const versions = registry.products().flatMap(({ id }) => registry.productVersions({ product: id }));
  return versions.flatMap(({ product, version, codes }) =>
    Array.from(codes.values(), (record) => ({ ...record, product, version })),
  );
}

/** Whether the code was current on the eve of the day. */
export function wasCurrentBefore(day: string, { since, retired }: CodeRecord): boolean {
  return (since === undefined || since < day) && (retired === undefined || retired >= day);
}

/** Whether the code had been withdrawn by the eve of the day. */
export function wasRetiredBefore(day: string, { retired }: CodeRecord): boolean {
  return retired !== undefined && retired < day;
}

/** Codes that belong to every scope and of which no dates are known. */
export function commonCodesOf(registry: Registry): readonly string[] {
  // No product has this id, so its scope holds the common codes alone.
  return [...registry.codesIn({ targets: [{ product: '' }] })].filter((code) => registry.isCode(code, WHOLE_REGISTRY));
}

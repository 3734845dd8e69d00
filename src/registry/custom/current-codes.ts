import type { ProductVersion } from '../types.ts';

/** The codes that some versions of a product list and that were not withdrawn. */
export function listCurrentCodes(versions: readonly ProductVersion[]): ReadonlySet<string> {
  const records = versions.flatMap(({ codes }) => [...codes.values()]);
  return new Set(records.filter(({ retired }) => retired === undefined).map(({ code }) => code));
}

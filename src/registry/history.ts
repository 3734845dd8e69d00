import type { Store } from './store.ts';
import type { CodeRecord, ProductVersion, Scope } from './types.ts';

/** See `Registry#existedOn`. */
export function existedOn(code: string, scope: Scope, day: string, store: Store): boolean {
  if (store.commonCodes().has(code)) return true;
  const records = versionsWith(code, scope, store).flatMap(({ codes }) => codes.get(code) ?? []);
  return records.length === 0 || records.some((record) => wasCurrent(record, day));
}

/** The versions in scope; of the whole registry only those of products that have the code. */
function versionsWith(code: string, { targets }: Scope, store: Store): readonly ProductVersion[] {
  if (targets.length > 0) return targets.flatMap(store.productVersions);
  const having = store.codeIndex().presence(code)?.current ?? [];
  return having.flatMap((product) => store.productVersions({ product }));
}

/** ISO days are in the order of their texts. */
function wasCurrent({ since, retired }: CodeRecord, day: string): boolean {
  return (since === undefined || since <= day) && (retired === undefined || retired > day);
}

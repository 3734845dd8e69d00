import type { Store } from './store.ts';
import type { OtherAction } from './types.ts';

/** See `Registry#otherActions`. */
export function listOtherActions(
  product: string,
  version: string | undefined,
  store: Store,
): ReadonlyMap<string, OtherAction> {
  const versions = store.otherActions().get(product) ?? new Map<string, ReadonlyMap<string, OtherAction>>();
  if (version !== undefined) return versions.get(version) ?? new Map();
  return new Map([...versions.values()].flatMap((actions) => [...actions]));
}

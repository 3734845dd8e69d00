import type { Store } from './store.ts';
import type { ProductVersion, Retirement, Scope } from './types.ts';

/** The versions of products in scope that could have had the code; none if it is current in the whole registry. */
function versionsThatHad(code: string, { targets }: Scope, store: Store): readonly ProductVersion[] {
  if (targets.length > 0) return targets.flatMap(store.productVersions);
  const presence = store.codeIndex().presence(code);
  if (presence === undefined || presence.current.length > 0) return [];
  return presence.retired.flatMap((product) => store.productVersions({ product }));
}

/** See `Registry#retirement`. */
export function retirementOf(code: string, scope: Scope, store: Store): Retirement | undefined {
  if (store.commonCodes().has(code)) return undefined;
  const found = versionsThatHad(code, scope, store).flatMap(({ product, codes }) => {
    const record = codes.get(code);
    return record === undefined
      ? []
      : { product, date: record.retired, replacedBy: record.replacedBy, doubt: record.doubt };
  });
  const dates = found.flatMap(({ date }) => date ?? []).sort();
  const date = dates.at(-1);
  if (date === undefined || dates.length < found.length) return undefined;
  const [replacedBy, ...others] = new Set(found.map((one) => one.replacedBy));
  const isReplaced = replacedBy !== undefined && others.length === 0;
  const doubt = isReplaced ? found.find((one) => one.doubt !== undefined)?.doubt : undefined;
  return {
    date,
    ...(isReplaced && { replacedBy }),
    ...(doubt !== undefined && { doubt }),
    products: [...new Set(found.map(({ product }) => product))].sort(),
  };
}

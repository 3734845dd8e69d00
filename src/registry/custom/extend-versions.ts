import { once } from '../../memo/once.ts';
import type { CodeRecord, ProductVersion } from '../types.ts';
import type { UserCode, UserProduct } from './types.ts';

/** The version of a product that has none; no `ScopeTarget` of the settings can name it. */
const UNNAMED = '';

/**
 * The versions of a product with what entries add to them, oldest first. An entry without a version adds to every version, or
 * makes the only one. Codes and actions are merged when they are first asked for.
 */
export function extendVersions(
  product: string,
  known: readonly ProductVersion[],
  entries: readonly UserProduct[],
): readonly ProductVersion[] {
  if (entries.length === 0) return known;
  const named = entries.flatMap(({ version }) => version ?? []);
  const all = [...new Set([...known.map(({ version }) => version), ...named])].sort();
  return (all.length === 0 ? [UNNAMED] : all).map((version) => {
    const base = known.find((one) => one.version === version) ?? createEmpty(product, version);
    return entries.filter((entry) => entry.version === undefined || entry.version === version).reduce(extend, base);
  });
}

function createEmpty(product: string, version: string): ProductVersion {
  return { product, version, codes: new Map(), actions: new Map() };
}

function extend(base: ProductVersion, entry: UserProduct): ProductVersion {
  const codes = once(() => extendCodes(base.codes, entry.codes));
  const actions = once(() => extendActions(base.actions, entry.actions ?? {}));
  return {
    product: base.product,
    version: base.version,
    get codes() {
      return codes();
    },
    get actions() {
      return actions();
    },
  };
}

function extendCodes(known: ProductVersion['codes'], added: UserProduct['codes']): ProductVersion['codes'] {
  const records = Object.entries(added).map(
    ([code, fields]) => [code, createRecord(code, fields, known.get(code))] as const,
  );
  return new Map([...known, ...records]);
}

/** The entry decides whether a code is withdrawn: an entry without a day says that the API returns the code. */
function createRecord(code: string, { retired, replacedBy, ...fields }: UserCode, known?: CodeRecord): CodeRecord {
  const since = fields.since ?? known?.since;
  const site = fields.site ?? known?.site;
  return {
    code,
    ...(since !== undefined && { since }),
    ...(retired !== undefined && { retired }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(site !== undefined && { site }),
  };
}

function extendActions(
  known: ProductVersion['actions'],
  added: NonNullable<UserProduct['actions']>,
): ProductVersion['actions'] {
  const merged = Object.entries(added).map(
    ([action, codes]) => [action, [...new Set([...(known.get(action) ?? []), ...codes])].sort()] as const,
  );
  return new Map([...known, ...merged]);
}

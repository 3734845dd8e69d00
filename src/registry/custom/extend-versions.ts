import { createLazyVersion } from '../lazy-version.ts';
import { isWhole, replaceLists } from './whole-lists.ts';
import type { CodeRecord, ProductVersion } from '../types.ts';
import type { UserCode, UserProduct } from './types.ts';

/** The version of a product that has none; no `ScopeTarget` of the settings can name it. */
const UNNAMED = '';

/** The versions of a product before entries are added. */
export interface KnownVersions {
  readonly product: string;
  readonly versions: readonly ProductVersion[];
  /** ISO day of their lists. */
  readonly day: string;
}

/**
 * The versions of a product with what entries add to them, oldest first. An entry without a version adds to every version, or
 * makes the only one. Whole lists take the place of known ones that are no newer, before others are added, and do nothing if these
 * are newer. Codes and actions are merged when they are first asked for.
 */
export function extendVersions(
  { product, versions: known, day }: KnownVersions,
  entries: readonly UserProduct[],
): readonly ProductVersion[] {
  if (entries.length === 0) return known;
  const named = entries.flatMap(({ version }) => version ?? []);
  const all = [...new Set([...known.map(({ version }) => version), ...named])].sort();
  return (all.length === 0 ? [UNNAMED] : all).map((version) => {
    const own = entries.filter((entry) => entry.version === undefined || entry.version === version);
    const base = known.find((one) => one.version === version);
    if (base === undefined) return own.reduce(extend, createEmpty(product, version));
    const replaced = own
      .filter(isWhole)
      .filter(({ completeOn }) => completeOn >= day)
      .reduce((earlier, entry) => extend(replaceLists(earlier, entry), { ...entry, actions: {} }), base);
    return own.filter((entry) => !isWhole(entry)).reduce(extend, replaced);
  });
}

function createEmpty(product: string, version: string): ProductVersion {
  return { product, version, codes: new Map(), actions: new Map() };
}

/** Codes and fields of an entry on top of what is known of them; its actions add to the lists. */
function extend(base: ProductVersion, { codes, actions = {} }: UserProduct): ProductVersion {
  return createLazyVersion(base, {
    codes: () => extendCodes(base.codes, codes),
    actions: () => extendActions(base.actions, actions),
  });
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

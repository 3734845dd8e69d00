import type { CodeRecord, ProductVersion } from './types.ts';

/** Lists of one version of a product that are whole: what they lack is not returned any more. */
export interface WholeLists {
  /** The current codes. */
  readonly codes: ReadonlySet<string>;
  /** Those of them that only the international site has. */
  readonly intlOnly: ReadonlySet<string>;
  /** The codes that each action documents, of those above. */
  readonly actions: ReadonlyMap<string, readonly string[]>;
}

/**
 * The version with newer lists in place of its own, and with its history: a code that it has not had appeared on the day, one that
 * the lists lack left on the day, and one that is back is current again, since the day that was known. A replacement that has
 * left as well is none any more.
 */
export function succeed(previous: ProductVersion, lists: WholeLists, day: string): ProductVersion {
  const names = [...new Set([...previous.codes.keys(), ...lists.codes])].sort();
  const records = names.map((code) => succeedRecord(code, previous.codes.get(code), lists, day));
  return {
    product: previous.product,
    version: previous.version,
    codes: new Map(records.map((record) => [record.code, record])),
    actions: lists.actions,
  };
}

function succeedRecord(code: string, known: CodeRecord | undefined, lists: WholeLists, day: string): CodeRecord {
  if (lists.codes.has(code)) {
    const since = known === undefined ? day : known.since;
    return { code, ...(since !== undefined && { since }), ...(lists.intlOnly.has(code) && { site: 'intl' }) };
  }
  const { replacedBy, doubt, ...bare } = known ?? { code };
  const isReplaced = replacedBy !== undefined && lists.codes.has(replacedBy);
  return {
    ...bare,
    retired: bare.retired ?? day,
    ...(isReplaced && { replacedBy, ...(doubt !== undefined && { doubt }) }),
  };
}

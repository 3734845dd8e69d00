import type { Registry } from '../../../src/registry/index.ts';

/** What a product gained and lost on a day. */
export interface ProductChange {
  readonly product: string;
  readonly added: readonly string[];
  readonly withdrawn: readonly { readonly code: string; readonly replacedBy?: string }[];
}

/** The changes of a day. */
export interface DayOfChanges {
  readonly day: string;
  readonly products: readonly ProductChange[];
}

/** The last days on which codes appeared, and those on which codes left, newest first. Both are shown, and codes leave rarely. */
export interface Changes {
  readonly added: readonly DayOfChanges[];
  readonly withdrawn: readonly DayOfChanges[];
}

/** So many days of each kind are shown. */
const DAYS = 8;

interface Change {
  readonly day: string;
  readonly product: string;
  readonly code: string;
  readonly replacedBy?: string;
}

/** Lists the recent changes of the lists. Reads the files of all products. */
export function listChanges(registry: Registry): Changes {
  const records = registry
    .products()
    .flatMap(({ id }) =>
      registry
        .productVersions({ product: id })
        .flatMap(({ codes }) => [...codes.values()].map((record) => ({ ...record, product: id }))),
    );
  const added = records.flatMap(({ code, product, since }) =>
    since === undefined ? [] : [{ day: since, product, code }],
  );
  const withdrawn = records.flatMap(({ code, product, retired, replacedBy }) =>
    retired === undefined ? [] : [{ day: retired, product, code, ...(replacedBy !== undefined && { replacedBy }) }],
  );
  return {
    added: groupByDay(added, (product, changes) => ({ product, added: codesOf(changes), withdrawn: [] })),
    withdrawn: groupByDay(withdrawn, (product, changes) => ({
      product,
      added: [],
      withdrawn: changes.map(({ code, replacedBy }) => ({ code, ...(replacedBy !== undefined && { replacedBy }) })),
    })),
  };
}

function codesOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(({ code }) => code))].sort();
}

function groupByDay(
  changes: readonly Change[],
  summarize: (product: string, changes: readonly Change[]) => ProductChange,
): readonly DayOfChanges[] {
  const days = [...new Set(changes.map(({ day }) => day))].sort().reverse().slice(0, DAYS);
  return days.map((day) => {
    const ofDay = changes.filter((change) => change.day === day);
    const products = [...new Set(ofDay.map(({ product }) => product))].sort();
    return {
      day,
      products: products.map((id) =>
        summarize(
          id,
          ofDay.filter(({ product }) => product === id),
        ),
      ),
    };
  });
}

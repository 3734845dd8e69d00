import { namespaceOf } from '../code.ts';
import { groupByNamespace } from '../code-index.ts';
import { oncePerKey } from '../../memo/once.ts';
import type { CodeIndex, CodePresence, CodesByNamespace, ProductVersion } from '../types.ts';
import { isWhole } from './whole-lists.ts';
import type { UserProduct } from './types.ts';
import { listCurrentCodes } from './current-codes.ts';

/** The additions to an index. */
interface Additions {
  /** The entries of each product. */
  readonly entries: ReadonlyMap<string, readonly UserProduct[]>;
  /** The versions of a product, entries included. */
  readonly versionsOf: (id: string) => readonly ProductVersion[];
  /** All common codes, and those that are added. */
  readonly common: readonly string[];
  readonly added: readonly string[];
}

const NOWHERE: CodePresence = { current: [], retired: [] };

/** Files codes that are added under their namespaces. Only the products with entries are read. */
export function extendIndex(index: CodeIndex, { entries, versionsOf, common, added }: Additions): CodeIndex {
  const productsOf = groupAddedProducts(entries, versionsOf);
  const isCurrentIn = oncePerKey((id) => listCurrentCodes(versionsOf(id)));
  const isCommon = new Set(common);
  const presence = oncePerKey((code): CodePresence | undefined => {
    const known = index.presence(code);
    const products = productsOf.get(code);
    if (products === undefined) return known ?? (isCommon.has(code) ? NOWHERE : undefined);
    return extendPresence(known ?? NOWHERE, products, (id) => isCurrentIn(id).has(code));
  });
  const changed = [...new Set([...productsOf.keys(), ...added])].sort();
  const isCurrent = (code: string) => isCommon.has(code) || (presence(code)?.current.length ?? 0) > 0;
  return {
    current: regroup(index.current, changed, changed.filter(isCurrent)),
    retired: regroup(
      index.retired,
      changed,
      changed.filter((code) => !isCurrent(code)),
    ),
    presence,
  };
}

/** Where lists are whole, what they lack changes as well. */
function groupAddedProducts(
  entries: Additions['entries'],
  versionsOf: Additions['versionsOf'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const products = new Map<string, Set<string>>();
  for (const [id, group] of entries) {
    const codes = group.some(isWhole)
      ? versionsOf(id).flatMap((version) => [...version.codes.keys()])
      : group.flatMap((entry) => Object.keys(entry.codes));
    for (const code of codes) {
      const known = products.get(code);
      if (known === undefined) products.set(code, new Set([id]));
      else known.add(id);
    }
  }
  return products;
}

function extendPresence(
  { current, retired }: CodePresence,
  products: ReadonlySet<string>,
  isCurrent: (id: string) => boolean,
): CodePresence {
  const others = (ids: readonly string[]) => ids.filter((id) => !products.has(id));
  const [now, once] = [[...products].filter(isCurrent), [...products].filter((id) => !isCurrent(id))];
  return { current: [...others(current), ...now].sort(), retired: [...others(retired), ...once].sort() };
}

/** The groups with some codes taken out and some of them put back, all sorted. */
function regroup(groups: CodesByNamespace, taken: readonly string[], put: readonly string[]): CodesByNamespace {
  const out = new Set(taken);
  const back = groupByNamespace(put);
  const merged = new Map(groups);
  for (const namespace of new Set(taken.map(namespaceOf))) {
    const kept = (groups.get(namespace) ?? []).filter((code) => !out.has(code));
    const codes = [...kept, ...(back.get(namespace) ?? [])].sort();
    if (codes.length === 0) merged.delete(namespace);
    else merged.set(namespace, codes);
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

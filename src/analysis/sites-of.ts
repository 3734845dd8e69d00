import { groupBy } from './group-by.ts';
import type { CodeSite } from './types.ts';

const remembered = new WeakMap<readonly CodeSite[], ReadonlyMap<string, readonly CodeSite[]>>();

/** The sites of a file that ask for one value, by its key. Grouped once, since each dispatch asks for its own. */
export function findSitesOf(key: string, sites: readonly CodeSite[]): readonly CodeSite[] {
  const groups = remembered.get(sites) ?? groupBy(sites, ({ expression }) => expression.key);
  remembered.set(sites, groups);
  return groups.get(key) ?? [];
}

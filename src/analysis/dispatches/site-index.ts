import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerKey } from '../../memo/once.ts';
import { groupBy } from '../../memo/group-by.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';

/** Literals that are asked for together, and the sites that hold one value against them, in the order of the file. */
export interface AskedLiterals {
  readonly literals: readonly CodeLiteral[];
  readonly sites: readonly CodeSite[];
}

/** The sites of a file by what each dispatch wants to know of them. Values go by their keys. */
interface SiteIndex {
  readonly sitesOf: (key: string) => readonly CodeSite[];
  readonly literalsOf: (key: string) => readonly AskedLiterals[];
  /** The key of the value that a `switch` is over. */
  readonly switches: ReadonlyMap<TSESTree.Node, string>;
}

const remembered = new WeakMap<readonly CodeSite[], SiteIndex>();

/** Indexes the sites of a file, once: a file with a thousand dispatches would go through them a million times. */
export function indexSites(sites: readonly CodeSite[]): SiteIndex {
  const index = remembered.get(sites) ?? createIndex(sites);
  remembered.set(sites, index);
  return index;
}

function createIndex(sites: readonly CodeSite[]): SiteIndex {
  const byKey = groupBy(sites, ({ expression }) => expression.key);
  const sitesOf = (key: string) => byKey.get(key) ?? [];
  const switches = sites.filter(({ kind }) => kind === 'switch');
  return {
    sitesOf,
    literalsOf: oncePerKey((key) => groupByLiterals(sitesOf(key))),
    switches: new Map(switches.map(({ node, expression }) => [node, expression.key])),
  };
}

/** Sites that ask for the same are one group: for one code, or for the entries of one list or table. */
function groupByLiterals(sites: readonly CodeSite[]): readonly AskedLiterals[] {
  const groups = groupBy(sites, ({ literals }): unknown => {
    const [only, ...others] = literals;
    return only !== undefined && others.length === 0 ? `${only.match} ${only.value}` : literals;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : { literals: first.literals, sites: group };
  });
}

/**
 * Sites without the repeats of a list or table that stand between its first and its last use: what is the same for all uses
 * need not be found for each.
 */
export function withoutRepeats(sites: readonly CodeSite[]): readonly CodeSite[] {
  const byLiterals = groupBy(sites, ({ literals }) => literals);
  const kept = [...byLiterals.values()].flatMap((uses) =>
    [...groupBy(uses, ({ expression }) => expression.evidence).values()].flatMap((same) => [same[0], same.at(-1)]),
  );
  const isKept = new Set(kept);
  return sites.filter((site) => isKept.has(site));
}

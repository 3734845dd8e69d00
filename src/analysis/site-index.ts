import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerKey } from '../registry/once.ts';
import { groupBy } from './group-by.ts';
import type { CodeLiteral, CodeSite } from './types.ts';

/** A literal, and the sites that hold one value against it, in the order of the file. */
export interface AskedLiteral {
  readonly literal: CodeLiteral;
  readonly sites: readonly CodeSite[];
}

/** The sites of a file by what each dispatch wants to know of them. Values go by their keys. */
interface SiteIndex {
  readonly sitesOf: (key: string) => readonly CodeSite[];
  readonly literalsOf: (key: string) => readonly AskedLiteral[];
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
    literalsOf: oncePerKey((key) => groupByLiteral(sitesOf(key))),
    switches: new Map(switches.map(({ node, expression }) => [node, expression.key])),
  };
}

function groupByLiteral(sites: readonly CodeSite[]): readonly AskedLiteral[] {
  const pairs = sites.flatMap((site) => site.literals.map((literal) => ({ site, literal })));
  const groups = groupBy(pairs, ({ literal: { match, value } }) => `${match} ${value}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : { literal: first.literal, sites: group.map(({ site }) => site) };
  });
}

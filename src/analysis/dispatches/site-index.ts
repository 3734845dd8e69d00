import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerKey, oncePerObject } from '../../memo/once.ts';
import { groupBy } from '../../memo/group-by.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { findTrueCase } from '../syntax/control-flow.ts';

/** Literals that one value is compared with together, and the sites that do so, in the order of the file. */
export interface ComparedLiterals {
  readonly literals: readonly CodeLiteral[];
  readonly sites: readonly CodeSite[];
}

/** The sites of a file indexed for the dispatches. A value is identified by the key of its expression. */
interface SiteIndex {
  readonly sitesOf: (key: string) => readonly CodeSite[];
  readonly literalsOf: (key: string) => readonly ComparedLiterals[];
  /** The key of the value that a `switch` is over. */
  readonly switches: ReadonlyMap<TSESTree.Node, string>;
  /** The keys of the values that a case of a `switch (true)` tests. */
  readonly trueCases: ReadonlyMap<TSESTree.Node, ReadonlySet<string>>;
}

/** Indexes the sites of a file, once: a file with a thousand dispatches would go through them a million times. */
export const indexSites = oncePerObject((sites: readonly CodeSite[]): SiteIndex => {
  const byKey = groupBy(sites, ({ expression }) => expression.key);
  const sitesOf = (key: string) => byKey.get(key) ?? [];
  const switches = sites.filter(({ kind }) => kind === 'switch');
  return {
    sitesOf,
    literalsOf: oncePerKey((key) => groupByLiterals(sitesOf(key))),
    switches: new Map(switches.map(({ node, expression }) => [node, expression.key])),
    trueCases: indexTrueCases(sites),
  };
});

function indexTrueCases(sites: readonly CodeSite[]): SiteIndex['trueCases'] {
  const tests = sites.flatMap(({ node, expression: { key } }) => {
    const clause = findTrueCase(node);
    return clause === undefined ? [] : { clause, key };
  });
  const groups = [...groupBy(tests, ({ clause }) => clause)];
  return new Map(groups.map(([clause, group]) => [clause, new Set(group.map(({ key }) => key))]));
}

/** Groups the sites that test for the same: for one code, or for the entries of one list or table. */
function groupByLiterals(sites: readonly CodeSite[]): readonly ComparedLiterals[] {
  const groups = groupBy(sites, ({ literals }): unknown => {
    const [only, ...others] = literals;
    return only !== undefined && others.length === 0 ? `${only.match} ${only.value}` : literals;
  });
  return Array.from(groups.values(), (group) => ({ literals: group[0].literals, sites: group }));
}

import type { TSESTree } from '@typescript-eslint/utils';
import { partitionPoint } from '../../memo/partition-point.ts';
import { type Condition, collectConditions } from '../syntax/control-flow.ts';
import type { Dispatch } from './dispatch.ts';
import { isRead } from './lookups.ts';
import { indexSites } from './site-index.ts';
import type { CodeSite, SiteKind } from '../sites/code-site.ts';

/** A condition that tests the code of a dispatch before the dispatch is reached. */
export interface Guard {
  readonly condition: Condition;
  /** The sites in its tests that test that code, in the order of the file. */
  readonly sites: readonly CodeSite[];
  readonly siteOf: ReadonlyMap<TSESTree.Node, CodeSite>;
}

/** Kinds of sites that can be a test, alone or within one. */
const TESTS: ReadonlySet<SiteKind> = new Set(['equality', 'membership', 'prefix', 'pattern', 'helper']);

/** The guards of a dispatch: conditions that it is nested in, and conditions before it whose branch leaves. */
export function listGuards({ kind, node, expression }: Dispatch, sites: readonly CodeSite[]): readonly Guard[] {
  const testing = indexSites(sites)
    .sitesOf(expression.key)
    .filter((site) => isTest(site, kind))
    .sort((left, right) => left.node.range[0] - right.node.range[0]);
  if (testing.length === 0) return [];
  return collectConditions(node).flatMap((condition) => {
    const within = condition.flatMap(({ test }) => listWithin(test, testing));
    return within.length === 0 ? [] : [createGuard(condition, within)];
  });
}

/** The guard that conditions make, with the sites in them. */
export function createGuard(condition: Condition, sites: readonly CodeSite[]): Guard {
  // Of two sites that are one node, the first counts.
  return { condition, sites, siteOf: new Map(sites.toReversed().map((site) => [site.node, site])) };
}

/** Before `TEXTS[code]`, `code in TEXTS` is the fallback of the table and no guard. */
function isTest({ kind, node }: CodeSite, of: Dispatch['kind']): boolean {
  return TESTS.has(kind) || (kind === 'lookup' && of !== 'lookup' && !isRead(node));
}

/** Whether a dispatch is nested in a case that tests the same code, which only some codes reach. */
export function isInCase(node: TSESTree.Node, key: string, sites: readonly CodeSite[]): boolean {
  const { switches, trueCases } = indexSites(sites);
  if (switches.size + trueCases.size === 0) return false;
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type !== 'SwitchCase' || parent.test === null) continue;
    if (switches.get(parent.parent) === key || trueCases.get(parent)?.has(key) === true) return true;
  }
  return false;
}

/** The sites within a node, of sites in the order of the file: there may be thousands of both. */
export function listWithin({ range: [start, end] }: TSESTree.Node, sites: readonly CodeSite[]): readonly CodeSite[] {
  const from = sites.slice(firstIndexFrom(start, sites), firstIndexFrom(end, sites));
  return from.filter(({ node }) => node.range[1] <= end);
}

/** Whether any site is within a node. Makes no list, since every operand of every guard is tested. */
export function holdsSite({ range: [start, end] }: TSESTree.Node, sites: readonly CodeSite[]): boolean {
  for (let at = firstIndexFrom(start, sites); ; at += 1) {
    const site = sites[at]?.node.range;
    if (site === undefined || site[0] >= end) return false;
    if (site[1] <= end) return true;
  }
}

function firstIndexFrom(place: number, sites: readonly CodeSite[]): number {
  return partitionPoint(sites, ({ node }) => node.range[0] < place);
}

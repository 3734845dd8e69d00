import { type Branch, findBranch, listBranches, rootBranchOf } from '../syntax/control-flow.ts';
import { findElse } from '../syntax/fallbacks.ts';
import { groupBy } from '../../memo/group-by.ts';
import { isWithin } from '../syntax/nodes.ts';
import type { Dispatch } from './dispatch.ts';
import { followsAnything, isFollowedByFallback } from './implicit-fallbacks.ts';
import { createLadderFinder } from './ladders.ts';
import { distinguishes } from './passing-codes.ts';
import type { CodeSite, SiteKind } from '../sites/code-site.ts';

/** A site in the condition of a branch, and the first branch of the chain. */
interface Step {
  readonly site: CodeSite;
  readonly branch: Branch;
  readonly root: Branch;
}

/** Kinds of sites that are no condition. */
const NO_CONDITIONS: ReadonlySet<SiteKind> = new Set(['switch', 'message', 'rest-comment']);

/**
 * Chains of `if … else if …` or of ternaries, and ladders of `if` that leave, in which at least two branches test the same
 * code. The fallback of a ladder is the statement after it.
 */
export function listChains(sites: readonly CodeSite[]): readonly Dispatch[] {
  const steps = sites.flatMap((site) => {
    const branch = NO_CONDITIONS.has(site.kind) ? undefined : findBranch(site.node);
    return branch === undefined ? [] : { site, branch, root: rootBranchOf(branch) };
  });
  const startOf = createLadderFinder(steps);
  const chains = groupBy(steps, (step) => {
    const { part, key } = step.site.expression;
    return `${startOf(step).range[0]} ${part} ${key}`;
  });
  return [...chains.values()].flatMap((chain) => createChain(chain, startOf(chain[0])));
}

function createChain(chain: readonly [Step, ...Step[]], node: Branch): readonly Dispatch[] {
  const [{ site }] = chain;
  if (!distinguishes(chain.map((step) => ({ test: step.branch.test, site: step.site })))) return [];
  const last = chain.at(-1)?.root ?? node;
  return [
    {
      kind: 'if-chain',
      node,
      ...(last !== node && { last }),
      expression: site.expression,
      literals: chain.flatMap((step) => step.site.literals),
      hasFallback: hasChainFallback(node, last),
    },
  ];
}

/** Whether there is an `else`, or something that stands for it. Behind a ladder, whose branches all leave, it is what follows. */
function hasChainFallback(first: Branch, last: Branch): boolean {
  if (!isWithin(last, first)) return followsAnything(last);
  if (findElse(last) !== null) return true;
  const branches = listBranches(first).map(({ consequent }) => [consequent]);
  return isFollowedByFallback(first, first, branches);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { findTrueCase, type TrueCase } from '../syntax/control-flow.ts';
import type { Dispatch } from './dispatch.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { hasSwitchFallback } from './implicit-fallbacks.ts';
import { distinguishes } from './passing-codes.ts';
import type { CodeSite } from '../sites/code-site.ts';

/** A site in the test of a case. */
interface Step {
  readonly site: CodeSite;
  readonly test: TSESTree.Node;
  readonly node: TSESTree.SwitchStatement;
}

/** `switch (true) { case code === A: … case code.startsWith(B): … }`: at least two cases test the same code. */
export function listTrueSwitches(sites: readonly CodeSite[], sourceCode: SourceCode): readonly Dispatch[] {
  const steps = sites.flatMap((site) => createStep(site, findTrueCase(site.node)));
  const switches = groupBy(steps, ({ node, site: { expression } }) =>
    [node.range[0], expression.part, expression.key].join(' '),
  );
  return [...switches.values()].flatMap((group) => {
    const [{ node, site }] = group;
    if (!distinguishes(group)) return [];
    const literals = group.flatMap((step) => step.site.literals);
    return {
      kind: 'switch' as const,
      node,
      expression: site.expression,
      literals,
      hasFallback: hasSwitchFallback(node, sourceCode),
    };
  });
}

function createStep(site: CodeSite, clause: TrueCase | undefined): readonly Step[] {
  const isTest = clause !== undefined && site.kind !== 'message' && site.kind !== 'rest-comment';
  return isTest ? [{ site, test: clause.test, node: clause.parent }] : [];
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { findConstantString } from '../literals.ts';
import type { CodeSite } from '../types.ts';
import { createLiterals, createSite } from './create-site.ts';

/** `switch (err.code) { case 'AuthFailure.TokenFailure': … }`. In `switch (true)` each case is a site of its own. */
export function findSwitchSite(node: TSESTree.SwitchStatement, context: AnalysisContext): CodeSite | undefined {
  const constants = node.cases.flatMap(({ test }) => (test && findConstantString(test, context.sourceCode)) ?? []);
  return createSite('switch', node, node.discriminant, createLiterals(constants), context);
}

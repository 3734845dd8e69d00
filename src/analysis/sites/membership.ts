import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isLodash, operandsOf } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { findAdditions } from '../constants/additions.ts';
import { createLiterals, isOpenList } from '../constants/constant-strings.ts';
import { listContainedStrings } from '../constants/entries.ts';
import { createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

export const MEMBERSHIP_METHODS: ReadonlySet<string> = new Set(['includes', 'indexOf', 'lastIndexOf', 'has']);

/**
 * `['AuthFailure.TokenFailure', …].includes(err.code)`, `new Set([…]).has(err.code)`, `_.includes([…], err.code)`,
 * the list also behind a constant. Lists with a callback (`some`) are comparisons within the callback.
 */
export function findMembershipSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  if (call === undefined || (isLodash(call.object) && call.name !== 'includes')) return undefined;
  const [list, compared] = operandsOf(call);
  if (list === undefined || compared === undefined) return undefined;
  // Rules need not know why: a text that is spelled is searched for in another one, and comes from no call.
  if (compared.type === 'Literal' && context.refuse === undefined) return undefined;
  const literals = createLiterals(listContainedStrings(list, context.sourceCode));
  const site = createSite({ kind: 'membership', node, compared, literals }, context);
  return site && isOpen(list, context.sourceCode) ? { ...site, isOpen: true } : site;
}

/** Whether a list may hold other codes as well: some that another file has, or that are added to it. */
function isOpen(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isOpenList(list, sourceCode)) return true;
  const additions = findAdditions(list, sourceCode);
  return additions.isOpen || additions.keys.length > 0;
}

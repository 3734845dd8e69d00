import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { hasGuard, isFromTsPattern, join, readErrorPattern, readMatchPattern } from './ts-patterns.ts';
import { listExpectedCodes } from './expected-codes.ts';
import { createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

/**
 * `match(err.code).with('X', 'Y', f).with(P.union('Z'), g)` and `match(err).with({ code: 'X' }, f)` of ts-pattern:
 * one site for the whole chain.
 */
export function findMatchSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const [compared] = node.arguments;
  if (compared === undefined || !isFromTsPattern(node.callee, ['match'], context)) return undefined;
  const clauses = listClauses(node);
  const isOpen = clauses.some((clause) => findMethodCall(clause)?.name === 'when' || hasGuard(clause));
  const patterns = clauses.flatMap((clause) => clause.arguments.slice(0, -1));
  const [code] = patterns.flatMap((pattern) => listExpectedCodes(pattern, context));
  const matched = join(
    patterns.map((pattern) => (code === undefined ? readMatchPattern : readErrorPattern)(pattern, context)),
  );
  const { names = [] } = code ?? {};
  const site = createSite({ kind: 'match', node, compared, names, literals: matched.literals }, context);
  return site && { ...site, isOpen: isOpen || matched.isOpen, isCatchAll: matched.isCatchAll };
}

/** The calls of `.with` and `.when` that follow; the last argument of each is its handler. */
function listClauses(match: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  const clauses: TSESTree.CallExpression[] = [];
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    const name = findMethodCall(call)?.name;
    if (name === 'with' || name === 'when') clauses.push(call);
  }
  return clauses;
}

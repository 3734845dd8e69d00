import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from '../syntax/method-calls.ts';
import { findExpressionBelow } from '../code-expressions/find-code-expression.ts';
import type { AnalysisContext } from '../context.ts';
import {
  type MatchPattern,
  hasGuard,
  isFromTsPattern,
  join,
  readErrorPattern,
  readMatchPattern,
} from './ts-patterns.ts';
import { findExpectedCodes } from './expected-codes.ts';
import { createSite, createSiteOf } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

/**
 * `match(err.code).with('X', 'Y', f).with(P.union('Z'), g)` and `match(err).with({ code: 'X' }, f)` of ts-pattern:
 * one site for the whole chain.
 */
export function findMatchSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const [subject] = node.arguments;
  if (subject === undefined || !isFromTsPattern(node.callee, ['match'], context)) return undefined;
  const clauses = findClauses(node);
  const isOpen = clauses.some((clause) => findMethodCall(clause)?.name === 'when' || hasGuard(clause));
  const patterns = clauses.flatMap((clause) => clause.arguments.slice(0, -1));
  const [code] = patterns.flatMap((pattern) => findExpectedCodes(pattern, context));
  const matched = join(
    patterns.map((pattern) => (code === undefined ? readMatchPattern : readErrorPattern)(pattern, context)),
  );
  const site = createMatchSite(node, subject, matched, code?.names, context);
  return site && { ...site, isOpen: isOpen || matched.isOpen, isCatchAll: matched.isCatchAll };
}

function createMatchSite(
  node: TSESTree.CallExpression,
  subject: TSESTree.Node,
  { literals }: MatchPattern,
  names: readonly string[] | undefined,
  context: AnalysisContext,
): CodeSite | undefined {
  if (names === undefined) return createSite('match', node, subject, literals, context);
  const expression = findExpressionBelow(subject, names, context);
  return expression && createSiteOf('match', node, expression, literals, context);
}

/** The calls of `.with` and `.when` that follow; the last argument of each is its handler. */
function findClauses(match: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  const clauses: TSESTree.CallExpression[] = [];
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    const name = findMethodCall(call)?.name;
    if (name === 'with' || name === 'when') clauses.push(call);
  }
  return clauses;
}

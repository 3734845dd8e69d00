import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from '../calls.ts';
import { findExpressionBelow } from '../code-expressions.ts';
import type { AnalysisContext } from '../context.ts';
import { findOnlyDefinition } from '../definitions.ts';
import { findConstantString } from '../literals.ts';
import { findExpectedCodes } from '../object-patterns.ts';
import type { CodeLiteral, CodeSite } from '../types.ts';
import { createLiterals, createSite, createSiteOf } from './create-site.ts';

/**
 * `match(err.code).with('X', 'Y', f).with(P.union('Z'), g)` and `match(err).with({ code: 'X' }, f)` of ts-pattern:
 * one site for the whole chain.
 */
export function findMatchSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const [subject] = node.arguments;
  if (subject === undefined || !isMatch(node.callee, context)) return undefined;
  const patterns = findPatterns(node);
  const literals = patterns.flatMap((pattern) => readPattern(pattern, context));
  const direct = createSite('match', node, subject, literals, context);
  if (direct !== undefined) return direct;
  const codes = patterns.flatMap((pattern) => findExpectedCodes(pattern, context));
  const expression = codes[0] && findExpressionBelow(subject, codes[0].names, context);
  const values = codes.flatMap(({ value }) => readPattern(value, context));
  return expression && createSiteOf('match', node, expression, values, context);
}

function isMatch(callee: TSESTree.Node, { sourceCode }: AnalysisContext): boolean {
  const definition = callee.type === 'Identifier' ? findOnlyDefinition(callee, sourceCode) : undefined;
  return definition?.parent?.type === 'ImportDeclaration' && definition.parent.source.value === 'ts-pattern';
}

/** The patterns of all `.with(…)` that follow; the last argument of each is its handler. */
function findPatterns(match: TSESTree.CallExpression): readonly TSESTree.Node[] {
  const patterns: TSESTree.Node[] = [];
  for (let call: TSESTree.Node | undefined = match; call !== undefined; call = findNextCall(call)) {
    const method = call === match ? undefined : findMethodCall(call);
    if (method?.name === 'with') patterns.push(...method.arguments.slice(0, -1));
  }
  return patterns;
}

/** A string, `P.union('X', 'Y')`, or `P.string.startsWith('X.')`. */
function readPattern(pattern: TSESTree.Node, context: AnalysisContext): readonly CodeLiteral[] {
  const constant = findConstantString(pattern, context.sourceCode);
  if (constant !== undefined) return createLiterals([constant]);
  const call = findMethodCall(pattern);
  if (call?.name === 'union') return call.arguments.flatMap((argument) => readPattern(argument, context));
  if (call?.name !== 'startsWith') return [];
  return createLiterals(
    call.arguments.flatMap((argument) => findConstantString(argument, context.sourceCode) ?? []),
    'prefix',
  );
}

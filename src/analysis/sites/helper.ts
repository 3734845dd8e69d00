import type { TSESTree } from '@typescript-eslint/utils';
import { findExpressionBelow } from '../code-expressions/find-code-expression.ts';
import { type ComparisonFunction, findComparisonFunction } from './comparison-functions.ts';
import type { AnalysisContext } from '../context.ts';
import { type ConstantString, findConstantStrings, findListStrings } from '../constants/constant-strings.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createLiterals, createSite, createSiteOf } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

/**
 * `isCode(err, 'AuthFailure.TokenFailure')`: a function of the same file that compares one parameter with another, or
 * one that the settings name. Functions of other files that no setting names are not guessed at.
 */
export function findHelperSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const callee = skipTypeSyntax(node.callee);
  const name = findName(callee);
  if (name !== undefined && context.settings.comparisonFunctions.has(name)) return findNamedSite(node, name, context);
  const comparison = callee.type === 'Identifier' ? findComparisonFunction(callee, context.sourceCode) : undefined;
  return comparison && findOwnSite(node, comparison, context);
}

function findName(callee: TSESTree.Node): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined;
}

/** The first argument of a function from the settings is the error or its code, all others are texts. */
function findNamedSite(node: TSESTree.CallExpression, name: string, context: AnalysisContext): CodeSite | undefined {
  const [subject, ...texts] = node.arguments;
  if (subject === undefined) return undefined;
  const key = `${name}(${context.sourceCode.getText(subject)})`;
  const expression = {
    node: subject,
    part: 'code',
    evidence: 'certain',
    reason: `settings name ${name}`,
    key,
  } as const;
  const literals = createLiterals(texts.flatMap((text) => findTexts(text, context)));
  return createSiteOf('helper', node, expression, literals, context);
}

function findOwnSite(
  node: TSESTree.CallExpression,
  { subject, names, texts, match }: ComparisonFunction,
  context: AnalysisContext,
): CodeSite | undefined {
  const compared = node.arguments[subject];
  const literals = createLiterals(
    node.arguments.slice(texts, texts + 1).flatMap((text) => findTexts(text, context)),
    match,
  );
  if (compared === undefined || literals.length === 0) return undefined;
  const expression = names.length === 0 ? undefined : findExpressionBelow(compared, names, context);
  return expression === undefined
    ? createSite('helper', node, compared, literals, context)
    : createSiteOf('helper', node, expression, literals, context);
}

function findTexts(node: TSESTree.Node, { sourceCode }: AnalysisContext): readonly ConstantString[] {
  const strings = findConstantStrings(node, sourceCode);
  return strings.length > 0 ? strings : findListStrings(node, sourceCode);
}

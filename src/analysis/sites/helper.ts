import type { TSESTree } from '@typescript-eslint/utils';
import { type ComparisonFunction, findComparisonFunction } from './comparison-functions.ts';
import { findImportedComparison } from './imported-comparisons.ts';
import type { AnalysisContext } from '../context.ts';
import { type ConstantString, createLiterals } from '../constants/constant-strings.ts';
import { listContainedStrings, listPossibleStrings } from '../constants/entries.ts';
import { lastNameOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createSite, createSiteOf } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

/**
 * `isCode(err, 'AuthFailure.TokenFailure')`: a function of the same file that compares one parameter with another or with what is
 * around it, one that the settings name, or one of another file whose types say so. Others are not guessed at.
 */
export function findHelperSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const callee = skipTypeSyntax(node.callee);
  const name = lastNameOf(callee);
  if (context.settings.comparisonFunctions.has(name)) return findNamedSite(node, name, context);
  if (callee.type !== 'Identifier' || node.arguments.length === 0) return undefined;
  const comparison = findComparisonFunction(callee, context.sourceCode) ?? findImportedComparison(callee, context);
  return comparison && findOwnSite(node, comparison, context);
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
    reason: { kind: 'comparison-function', name },
    key,
  } as const;
  const literals = createLiterals(texts.flatMap((text) => listArgumentStrings(text, context)));
  return createSiteOf({ kind: 'helper', node, literals }, expression, context);
}

function findOwnSite(
  node: TSESTree.CallExpression,
  { subject, names, texts, isRest, match }: ComparisonFunction,
  context: AnalysisContext,
): CodeSite | undefined {
  const compared = typeof subject === 'number' ? node.arguments[subject] : subject;
  const literals = createLiterals(
    node.arguments
      .slice(texts, isRest === true ? undefined : texts + 1)
      .flatMap((text) => listArgumentStrings(text, context)),
    match,
  );
  if (compared === undefined) return undefined;
  const comparison = { kind: 'helper', node, compared, literals } as const;
  // A property that is not called a code may still be one, by the literals that it is compared with.
  return createSite({ ...comparison, names }, context) ?? createSite(comparison, context);
}

function listArgumentStrings(node: TSESTree.Node, { sourceCode }: AnalysisContext): readonly ConstantString[] {
  const strings = listPossibleStrings(node, sourceCode);
  return strings.length > 0 ? strings : listContainedStrings(node, sourceCode);
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { findConstantStrings } from '../constants/constant-strings.ts';
import { createLiterals, createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

const EQUALITY: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

/** `err.code === 'AuthFailure.TokenFailure'`, with all four operators, the literal on either side. */
export function findEqualitySite(node: TSESTree.BinaryExpression, context: AnalysisContext): CodeSite | undefined {
  if (!EQUALITY.has(node.operator)) return undefined;
  return compare(node, node.left, node.right, context) ?? compare(node, node.right, node.left, context);
}

function compare(
  node: TSESTree.BinaryExpression,
  compared: TSESTree.Node,
  literal: TSESTree.Node,
  context: AnalysisContext,
): CodeSite | undefined {
  if (compared.type === 'Literal' || (literal.type === 'Literal' && typeof literal.value !== 'string'))
    return undefined;
  return createSite(
    'equality',
    node,
    compared,
    createLiterals(findConstantStrings(literal, context.sourceCode)),
    context,
  );
}

import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { createLiterals } from '../constants/constant-strings.ts';
import { listPossibleStrings } from '../constants/entries.ts';
import { isNamed } from '../syntax/method-calls.ts';
import { createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

export const EQUALITY: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

/** `err.code === 'AuthFailure.TokenFailure'`, with all four operators, the literal on either side. */
export function findEqualitySite(node: TSESTree.BinaryExpression, context: AnalysisContext): CodeSite | undefined {
  if (!EQUALITY.has(node.operator)) return undefined;
  return compareSide(node, 'left', context) ?? compareSide(node, 'right', context);
}

function compareSide(
  node: TSESTree.BinaryExpression,
  side: 'left' | 'right',
  context: AnalysisContext,
): CodeSite | undefined {
  const compared = node[side];
  const literal = side === 'left' ? node.right : node.left;
  if (compared.type === 'Literal' || isPlainValue(literal)) return undefined;
  const literals = createLiterals(listPossibleStrings(literal, context.sourceCode));
  return createSite({ kind: 'equality', node, compared, literals }, context);
}

/** A value that is no text: `0`, `null`, `undefined`. */
function isPlainValue(node: TSESTree.Node): boolean {
  return node.type === 'Literal' ? typeof node.value !== 'string' : isNamed(node, 'undefined');
}

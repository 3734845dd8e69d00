import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, operandsOf } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { createLiterals } from '../constants/constant-strings.ts';
import { listPossibleStrings } from '../constants/entries.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';
import { createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';
import type { LiteralMatch } from '../constants/code-literal.ts';

export const PREFIX_METHODS: ReadonlySet<string> = new Set(['startsWith', 'includes', 'indexOf']);

/**
 * `err.code.startsWith('AuthFailure.')`, `_.startsWith(err.code, 'AuthFailure.')`, `err.code.indexOf('AuthFailure') === 0`,
 * `err.code.includes('NotFound')`, the prefix also from a list: `PREFIXES.some((prefix) => err.code.startsWith(prefix))`.
 */
export function findPrefixSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  const match = call && findMatch(node, call.name);
  if (call === undefined || match === undefined) return undefined;
  const [compared, text] = operandsOf(call);
  if (compared === undefined || text === undefined) return undefined;
  const literals = createLiterals(listPossibleStrings(text, context.sourceCode), match);
  return createSite({ kind: 'prefix', node, compared, literals }, context);
}

function findMatch(node: TSESTree.CallExpression, method: string): LiteralMatch | undefined {
  if (method === 'startsWith') return 'prefix';
  if (method === 'includes') return 'part';
  if (method !== 'indexOf') return undefined;
  return isComparedWithZero(node) ? 'prefix' : 'part';
}

/** `x.indexOf(y) === 0` or `!== 0`: whether `x` starts with `y`. All other comparisons ask whether `x` contains `y`. */
function isComparedWithZero(node: TSESTree.CallExpression): boolean {
  const { parent } = climbTypeSyntax(node);
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return false;
  return [parent.left, parent.right].some((side) => side.type === 'Literal' && side.value === 0);
}

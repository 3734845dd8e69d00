import type { TSESTree } from '@typescript-eslint/utils';
import { type MethodCall, findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { findConstantStrings } from '../constants/constant-strings.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';
import { createLiterals, createSite } from './create-site.ts';
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
  const [searched, text] = findOperands(call);
  if (searched === undefined || text === undefined) return undefined;
  return createSite(
    'prefix',
    node,
    searched,
    createLiterals(findConstantStrings(text, context.sourceCode), match),
    context,
  );
}

function findOperands({ object, arguments: args }: MethodCall): readonly (TSESTree.Node | undefined)[] {
  return isNamed(object, '_', 'lodash') ? [args[0], args[1]] : [object, args[0]];
}

function findMatch(node: TSESTree.CallExpression, method: string): LiteralMatch | undefined {
  if (method === 'startsWith') return 'prefix';
  if (method === 'includes') return 'part';
  if (method !== 'indexOf') return undefined;
  return isComparedWithZero(node) ? 'prefix' : 'part';
}

/** `x.indexOf(y) === 0` or `!== 0`: whether `x` starts with `y`. All other comparisons ask whether `x` holds `y`. */
function isComparedWithZero(node: TSESTree.CallExpression): boolean {
  const { parent } = climbTypeSyntax(node);
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return false;
  return [parent.left, parent.right].some((side) => side.type === 'Literal' && side.value === 0);
}

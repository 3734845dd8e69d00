import type { TSESTree } from '@typescript-eslint/utils';
import { type MethodCall, findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { findListStrings } from '../constants/constant-strings.ts';
import { createLiterals, createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

export const MEMBERSHIP_METHODS: ReadonlySet<string> = new Set(['includes', 'indexOf', 'lastIndexOf', 'has']);

/**
 * `['AuthFailure.TokenFailure', …].includes(err.code)`, `new Set([…]).has(err.code)`, `_.includes([…], err.code)`,
 * the list also behind a constant. Lists with a callback (`some`) are comparisons within the callback.
 */
export function findMembershipSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  const [list, searched] = call === undefined ? [] : findOperands(call);
  if (list === undefined || searched === undefined) return undefined;
  const literals = createLiterals(findListStrings(list, context.sourceCode));
  return createSite('membership', node, searched, literals, context);
}

function findOperands({ object, name, arguments: args }: MethodCall): readonly (TSESTree.Node | undefined)[] {
  if (isNamed(object, '_', 'lodash')) return name === 'includes' ? [args[0], args[1]] : [];
  return MEMBERSHIP_METHODS.has(name) ? [object, args[0]] : [];
}

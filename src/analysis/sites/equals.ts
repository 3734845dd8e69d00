import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { createLiterals } from '../constants/constant-strings.ts';
import { listPossibleStrings } from '../constants/entries.ts';
import type { AnalysisContext } from '../context.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { findDeclaredUses } from '../syntax/uses.ts';
import type { CodeSite } from './code-site.ts';
import { createSite } from './create-site.ts';
import { isLibraryFunction } from './library-functions.ts';

export const EQUAL_FUNCTIONS: ReadonlySet<string> = new Set(['eq', 'equals', 'identical', 'isEqual']);

/**
 * `_.isEqual(err.code, 'X')`, `R.equals('X')(err.code)`, and `R.equals('X')` as the test of a pair of `R.cond`, which is applied to a
 * code: a comparison by a function of lodash or Ramda.
 */
export function findEqualsSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  if (!EQUAL_FUNCTIONS.has(calleeNameOf(node)) || !isLibraryFunction(node.callee, context)) return undefined;
  const [first, second] = node.arguments;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    return createEquals(node, [first, second], context) ?? createEquals(node, [second, first], context);
  }
  const cond = findCond(node, context);
  const application = cond === undefined ? findApplication(node) : findFirstApplication(cond, context.sourceCode);
  const [compared] = application?.arguments ?? [];
  const site = cond === undefined ? application : node;
  return site && compared && createEquals(site, [compared, first], context);
}

function createEquals(
  node: TSESTree.Node,
  [compared, other]: readonly [TSESTree.Node, TSESTree.Node],
  context: AnalysisContext,
): CodeSite | undefined {
  if (compared.type === 'Literal') return undefined;
  const literals = createLiterals(listPossibleStrings(other, context.sourceCode));
  return createSite({ kind: 'equality', node, compared, literals }, context);
}

/** The call of `cond` that has a function as the test of a pair: `cond([[test, f], …])`. */
function findCond(test: TSESTree.Node, context: AnalysisContext): TSESTree.CallExpression | undefined {
  const pair = climbTypeSyntax(test).parent;
  const isTest = pair?.type === 'ArrayExpression' && pair.elements[0] === climbTypeSyntax(test);
  const call = isTest ? climbTypeSyntax(climbTypeSyntax(pair).parent ?? pair).parent : undefined;
  const isCond = call?.type === 'CallExpression' && calleeNameOf(call) === 'cond';
  return isCond && isLibraryFunction(call.callee, context) ? call : undefined;
}

/** The first call of a function that an expression makes, also by the name of the constant that it is. */
const findFirstApplication = oncePerObject((made: TSESTree.Node, sourceCode: SourceCode) => {
  const uses = findDeclaredUses(made, sourceCode)?.nodes ?? [made];
  return uses.map(findApplication).find((application) => application !== undefined);
});

/** `f` → `f(x)`; `undefined` where it is not called. */
function findApplication(fn: TSESTree.Node): TSESTree.CallExpression | undefined {
  const callee = climbTypeSyntax(fn);
  const { parent } = callee;
  return parent?.type === 'CallExpression' && parent.callee === callee ? parent : undefined;
}

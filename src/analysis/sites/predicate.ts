import type { TSESTree } from '@typescript-eslint/utils';
import { createLiterals } from '../constants/constant-strings.ts';
import { listPossibleStrings } from '../constants/entries.ts';
import type { AnalysisContext } from '../context.ts';
import { findPathNames } from '../syntax/access-path.ts';
import { isCodeName, isErrorName } from '../evidence/code-names.ts';
import { calleeNameOf, lastNameOf } from '../syntax/method-calls.ts';
import type { CodeSite } from './code-site.ts';
import { createSite } from './create-site.ts';
import { type ExpectedCode, listExpectedCodes } from './expected-codes.ts';
import { isLibraryFunction } from './library-functions.ts';

/** Functions that take an object like those that they accept. */
const OF_OBJECT: ReadonlySet<string> = new Set(['matches', 'whereEq']);
/** Functions that take a value and the way to it, in either order. */
const OF_PROPERTY: ReadonlySet<string> = new Set(['matchesProperty', 'propEq', 'pathEq']);

export const PREDICATE_FUNCTIONS: ReadonlySet<string> = new Set([...OF_OBJECT, ...OF_PROPERTY]);

/**
 * `_.matches({ code: 'X' })`, `_.matchesProperty('code', 'X')`, `R.propEq('X', 'code')` and the like: a function of lodash or Ramda that
 * tests whether an error has a code, such as the pairs of `_.cond` take.
 */
export function findPredicateSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  if (!PREDICATE_FUNCTIONS.has(calleeNameOf(node)) || !isLibraryFunction(node.callee, context)) return undefined;
  if (!isAskedOfErrors(node)) return undefined;
  const [code] = OF_OBJECT.has(calleeNameOf(node))
    ? listExpectedCodes(node.arguments[0], context)
    : findPropertyCode(node.arguments);
  if (code === undefined) return undefined;
  const literals = createLiterals(listPossibleStrings(code.value, context.sourceCode));
  return createSite({ kind: 'equality', node, compared: node, names: code.names, literals }, context);
}

/** `'code', 'X'` and, as later versions of Ramda take them, `'X', 'code'`; the way also as a list. */
function findPropertyCode([first, second]: TSESTree.CallExpression['arguments']): readonly ExpectedCode[] {
  if (first === undefined || second === undefined) return [];
  return [
    { names: findPathNames(first) ?? [], value: second },
    { names: findPathNames(second) ?? [], value: first },
  ].filter(({ names }) => isCodeName(names.at(-1) ?? ''));
}

/** `errors`, `lastErrors`, `err`. */
function isNamedAfterErrors(node: TSESTree.Node): boolean {
  const name = lastNameOf(node);
  return isErrorName(name) || isErrorName(name.replace(/s$/, '')) || /^failures?$/i.test(name);
}

/** Whether a predicate is one of `cond`, or what it is asked of is named after errors: `_.find(errors, predicate)`, `predicate(err)`. */
function isAskedOfErrors(predicate: TSESTree.Node): boolean {
  const { parent } = predicate;
  if (parent?.type === 'ArrayExpression') return isAskedOfErrors(parent);
  if (parent?.type !== 'CallExpression') return false;
  if (parent.callee === predicate) return parent.arguments.some(isNamedAfterErrors);
  const { callee } = parent;
  const subjects = [...(callee.type === 'MemberExpression' ? [callee.object] : []), ...parent.arguments];
  return calleeNameOf(parent) === 'cond' || subjects.some(isNamedAfterErrors) || isAskedOfErrors(parent);
}

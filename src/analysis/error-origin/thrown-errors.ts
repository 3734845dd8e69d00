import type { TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from '../evidence/code-names.ts';
import { findErrorClass, isPlainErrorName } from '../evidence/error-classes/error-classes.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax, walkWhile, type Variable } from '../syntax/syntax.ts';
import { createForeign, createGap, dependOn, isClear, isPlainMember, joinFailures, NONE } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';
import { findWrites } from './changes.ts';
import type { AnalysisContext } from '../context.ts';

/** What throwing the value of an expression lets fail: `throw err` passes on what `err` holds. */
export function thrownFailures(node: TSESTree.Node, finder: Finder): Failures {
  const { context } = finder.evaluator;
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier': {
      const variable = findVariableOf(plain, context.sourceCode);
      return variable === undefined ? NONE : finder.thrownVariable(variable);
    }
    case 'ConditionalExpression':
      return joinFailures([thrownFailures(plain.consequent, finder), thrownFailures(plain.alternate, finder)]);
    case 'LogicalExpression':
      return joinFailures([thrownFailures(plain.left, finder), thrownFailures(plain.right, finder)]);
    default:
      return findOtherThrown(plain, finder);
  }
}

/** `throw result.reason`, `throw new Error('No')`. */
function findOtherThrown(node: TSESTree.Node, finder: Finder): Failures {
  const { context } = finder.evaluator;
  const isMade = !mayHoldError(node, context);
  if (isMade && isCodeless(node)) return NONE;
  if (isMade && isOwnError(node, context)) return createForeign('throws', node, context.sourceCode);
  const arrival = finder.arrivalIn(node, []);
  return isClear(arrival) ? arrival.failures : createGap('throws', node, context.sourceCode);
}

/** Whether a value is an error of a class of the application: `new BizError('LimitExceeded.Seats')`. */
function isOwnError(node: TSESTree.Node, { sourceCode }: AnalysisContext): boolean {
  return node.type === 'NewExpression' && findErrorClass(node.callee, sourceCode) === 'other';
}

/** Whether a value has no code of its own: a text, or an error of JavaScript. Errors of the application may have one. */
function isCodeless(node: TSESTree.Node): boolean {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return true;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return node.callee.type === 'Identifier' && isPlainErrorName(node.callee.name);
}

/** What throwing the value of a variable lets fail; `undefined` values and new errors let nothing. */
export function findThrownVariable(variable: Variable, finder: Finder): Failures {
  const [definition] = variable.defs;
  if (definition === undefined) return NONE;
  if (isPlainParameter(variable)) return dependOn(variable, 'thrown');
  const writes = definition.node.type === 'VariableDeclarator' ? findWrites(variable, finder) : undefined;
  if (writes?.every(({ way }) => way.length === 0) === true)
    return joinFailures(writes.map(({ value }) => thrownFailures(value, finder)));
  const arrival = finder.arrivalAt(variable, []);
  return isClear(arrival)
    ? arrival.failures
    : createGap('throws', definition.name, finder.evaluator.context.sourceCode);
}

/**
 * Whether the value of an expression can hold the code of a caught error: it is read from somewhere, or made from
 * an error by more than its text. An error that only names another as its `cause` has no code of it.
 */
export function mayHoldError(root: TSESTree.Node, context: AnalysisContext): boolean {
  if (root.type === 'MemberExpression') return !isPlainRead(root, context);
  let found = false;
  walkWhile(root, context.sourceCode, (node) => {
    if (node.type === 'MemberExpression' && isPlainRead(node, context)) return false;
    if (node.type === 'Property' && findMemberName(node, context.sourceCode) === 'cause') return false;
    found ||= node.type === 'Identifier' && isErrorVariable(node, context);
    return !found;
  });
  return found;
}

function isPlainRead(node: TSESTree.MemberExpression, { sourceCode }: AnalysisContext): boolean {
  return isPlainMember(findMemberName(node, sourceCode) ?? '');
}

function isErrorVariable(node: TSESTree.Identifier, { sourceCode }: AnalysisContext): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return false;
  if ((parent.type === 'NewExpression' || parent.type === 'CallExpression') && parent.callee === node) return false;
  if (parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand) return false;
  return isErrorName(node.name) || findVariableOf(node, sourceCode)?.defs[0]?.node.type === 'CatchClause';
}

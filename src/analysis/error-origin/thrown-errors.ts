import type { TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from '../evidence/code-names.ts';
import { findErrorClass } from '../evidence/error-classes/error-classes.ts';
import { writtenSources } from '../flow/variable-sources.ts';
import { isPlainErrorName } from '../syntax/builtins.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax, walkWhile, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { createForeign, createGap, dependOn, isClear, isPlainMember, joinFailures, NONE } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';

/** What can fail when the value of an expression is thrown: `throw err` passes the errors in `err` on. */
export function thrownFailures(node: TSESTree.Node, finder: Finder): Failures {
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier': {
      const variable = findVariableOf(plain, finder.sourceCode);
      return variable === undefined ? NONE : finder.thrownVariable(variable);
    }
    case 'ConditionalExpression':
      return joinFailures([thrownFailures(plain.consequent, finder), thrownFailures(plain.alternate, finder)]);
    case 'LogicalExpression':
      return joinFailures([thrownFailures(plain.left, finder), thrownFailures(plain.right, finder)]);
    default:
      return otherThrownFailures(plain, finder);
  }
}

/** `throw result.reason`, `throw new Error('No')`. */
function otherThrownFailures(node: TSESTree.Node, finder: Finder): Failures {
  const { arrivalIn, sourceCode } = finder;
  const isNew = !mayHoldError(node, sourceCode);
  if (isNew && isCodeless(node)) return NONE;
  if (isNew && isOwnError(node, sourceCode)) return createForeign('throws', node, sourceCode);
  const arrival = arrivalIn(node, []);
  return isClear(arrival) ? arrival.failures : createGap('throws', node, sourceCode);
}

/** Whether a value is an error of a class of the application: `new BizError('LimitExceeded.Seats')`. */
function isOwnError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return node.type === 'NewExpression' && findErrorClass(node.callee, sourceCode) === 'other';
}

/** Whether a value has no code: a string, or an error of JavaScript. Errors of the application may have one. */
function isCodeless(node: TSESTree.Node): boolean {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return true;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return node.callee.type === 'Identifier' && isPlainErrorName(node.callee.name);
}

/** What can fail when the value of a variable is thrown. */
export function collectThrownFailures(variable: Variable, finder: Finder): Failures {
  const [definition] = variable.defs;
  if (definition === undefined) return NONE;
  if (isPlainParameter(variable)) return dependOn(variable, 'thrown');
  const { sources, isOpen } = writtenSources(variable, [], finder.sourceCode);
  const isDeclared = definition.node.type === 'VariableDeclarator' && !isOpen;
  if (isDeclared && sources.every(({ way }) => way.length === 0))
    return joinFailures(sources.map(({ node }) => thrownFailures(node, finder)));
  const arrival = finder.arrivalAt(variable, []);
  return isClear(arrival) ? arrival.failures : createGap('throws', definition.name, finder.sourceCode);
}

/**
 * Whether the value of an expression can hold the code of a caught error: it is a member of something, or created from more of
 * an error than its message. An error that only names another as its `cause` does not take over its code.
 */
export function mayHoldError(root: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (root.type === 'MemberExpression') return !isPlainRead(root, sourceCode);
  let found = false;
  walkWhile(root, sourceCode, (node) => {
    if (node.type === 'MemberExpression' && isPlainRead(node, sourceCode)) return false;
    if (node.type === 'Property' && findMemberName(node, sourceCode) === 'cause') return false;
    found ||= node.type === 'Identifier' && isErrorVariable(node, sourceCode);
    return !found;
  });
  return found;
}

function isPlainRead(node: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  return isPlainMember(findMemberName(node, sourceCode) ?? '');
}

function isErrorVariable(node: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return false;
  if ((parent.type === 'NewExpression' || parent.type === 'CallExpression') && parent.callee === node) return false;
  if (parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand) return false;
  return isErrorName(node.name) || findVariableOf(node, sourceCode)?.defs[0]?.node.type === 'CatchClause';
}

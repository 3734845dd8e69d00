import type { TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from '../code-names.ts';
import { findMemberName, findVariableOf } from '../sdk-calls/names.ts';
import { walkWhile } from '../sdk-calls/traverse.ts';
import type { SdkContext, Variable } from '../sdk-calls/types.ts';
import { skipTypeSyntax } from '../syntax.ts';
import { createGap, joinFailures, NONE, ofThrown } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';

/** Members of an error that are no code: `new Error(err.message)` is no API error. */
const PLAIN_MEMBERS: ReadonlySet<string> = new Set(['message', 'stack', 'name', 'requestId']);

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
      return isCodeless(plain) && !mayHoldError(plain, context) ? NONE : createGap('throws', plain, context.sourceCode);
  }
}

const PLAIN_ERRORS: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'AggregateError',
]);

/** Whether a value has no code of its own: a text, or an error of JavaScript. Errors of the application may have one. */
function isCodeless(node: TSESTree.Node): boolean {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return true;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return node.callee.type === 'Identifier' && PLAIN_ERRORS.has(node.callee.name);
}

/** What throwing the value of a variable lets fail; `undefined` values and new errors let nothing. */
export function findThrownVariable(variable: Variable, finder: Finder): Failures {
  const [definition] = variable.defs;
  if (definition === undefined) return NONE;
  if (definition.node.type === 'CatchClause') return finder.failuresOf(definition.node.parent.block);
  if (isPlainParameter(variable)) return ofThrown(variable);
  const written = findWritten(variable);
  return written === undefined
    ? createGap('throws', definition.name, finder.evaluator.context.sourceCode)
    : joinFailures(written.map((value) => thrownFailures(value, finder)));
}

/** All that is written to a variable; `undefined` if some of it is not written down as an expression. */
export function findWritten(variable: Variable): readonly TSESTree.Node[] | undefined {
  const values: TSESTree.Node[] = [];
  for (const { node, name } of variable.defs) {
    if (node.type !== 'VariableDeclarator' || node.id !== name) return undefined;
    if (node.init !== null) values.push(node.init);
  }
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init === true) continue;
    const { parent } = reference.identifier;
    if (parent.type !== 'AssignmentExpression' || parent.left !== reference.identifier) return undefined;
    values.push(parent.right);
  }
  return values;
}

/**
 * Whether the value of an expression can hold the code of a caught error: it is read from somewhere, or made from
 * an error by more than its text. An error that only names another as its `cause` has no code of it.
 */
export function mayHoldError(root: TSESTree.Node, context: SdkContext): boolean {
  if (root.type === 'MemberExpression') return !isPlainMember(root, context);
  let found = false;
  walkWhile(root, context.sourceCode, (node) => {
    if (node.type === 'MemberExpression' && isPlainMember(node, context)) return false;
    if (node.type === 'Property' && findMemberName(node, context.sourceCode) === 'cause') return false;
    found ||= node.type === 'Identifier' && isErrorVariable(node, context);
    return !found;
  });
  return found;
}

function isPlainMember(node: TSESTree.MemberExpression, { sourceCode }: SdkContext): boolean {
  return PLAIN_MEMBERS.has(findMemberName(node, sourceCode) ?? '');
}

function isErrorVariable(node: TSESTree.Identifier, { sourceCode }: SdkContext): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return false;
  if ((parent.type === 'NewExpression' || parent.type === 'CallExpression') && parent.callee === node) return false;
  if (parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand) return false;
  return isErrorName(node.name) || findVariableOf(node, sourceCode)?.defs[0]?.node.type === 'CatchClause';
}

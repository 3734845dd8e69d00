import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves, statementsIn } from '../syntax/control-flow.ts';
import { isNothing } from '../syntax/conversions.ts';
import { climbOptional, findDefaultValue, hasDefault } from '../syntax/fallbacks.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { saysNoDefault } from '../syntax/no-default.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, isFunction, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { hasValueBefore, listAssigned, usesBehind } from './assigned-names.ts';

/** Statements at whose end control does not go on with what follows them. */
const ENDS: ReadonlySet<string> = new Set(
  'DoWhileStatement ForInStatement ForOfStatement ForStatement Program SwitchCase WhileStatement'.split(' '),
);

/** Whether a `switch` has a `default`, or something that stands for it; `// no default` says that all others may pass. */
export function hasSwitchFallback(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'SwitchStatement') return false;
  if (hasDefault(node) || saysNoDefault(node, sourceCode)) return true;
  return isFollowedByFallback(
    node,
    node,
    node.cases.map(({ consequent }) => withoutBreak(consequent)),
    sourceCode,
  );
}

/** The statements of a clause without the `break` that only ends it. */
function withoutBreak(statements: readonly TSESTree.Statement[]): readonly TSESTree.Statement[] {
  const last = statements.at(-1);
  if (last?.type === 'BlockStatement' && statements.length === 1) return withoutBreak(last.body);
  return last?.type === 'BreakStatement' && last.label === null ? statements.slice(0, -1) : statements;
}

/**
 * Whether something stands for all other codes although the dispatch has no branch for them: each of its branches leaves, and
 * what follows is for the others; or each gives a value to a variable that has one already, or that is asked for one behind.
 *
 * @param first The first statement of the dispatch
 * @param last The last one, which may be the same
 * @param branches The statements of each branch
 */
export function isFollowedByFallback(
  first: TSESTree.Node,
  last: TSESTree.Node,
  branches: readonly (readonly TSESTree.Node[])[],
  sourceCode: SourceCode,
): boolean {
  const staying = branches.filter((statements) => statements.length > 0 && !alwaysLeaves(statements));
  if (staying.length === 0) return followsAnything(last);
  const [names = [], ...others] = staying.map(listAssigned);
  return names
    .filter((name) => others.every((each) => each.includes(name)))
    .some((name) => hasValueBefore(name, first) || usesBehind(name, last, sourceCode).some(isAsked));
}

/**
 * Whether what follows a statement is for the codes that it lets pass: in its block; and behind the `if` and `try` around it, where
 * it throws, or is still in the handler of the error. Behind `if (reply.Error) { … }` all goes on that went well.
 */
export function followsAnything(node: TSESTree.Node): boolean {
  for (let child = node; child.parent && !isFunction(child); child = child.parent) {
    const statements = statementsIn(child.parent);
    const at = statements.indexOf(child);
    const next = at === -1 ? undefined : statements[at + 1];
    if (next !== undefined) return child === node || next.type === 'ThrowStatement' || isInHandler(child);
    if (ENDS.has(child.parent.type)) return false;
  }
  return false;
}

/** Whether a statement is in a `catch`, or tells errors apart by their class. */
function isInHandler(statement: TSESTree.Node): boolean {
  if (statement.type === 'IfStatement' && asksForClass(statement.test)) return true;
  for (let { parent } = statement; parent && !isFunction(parent); { parent } = parent) {
    if (parent.type === 'CatchClause') return true;
  }
  return false;
}

function asksForClass(test: TSESTree.Node): boolean {
  return test.type === 'BinaryExpression'
    ? test.operator === 'instanceof'
    : test.type === 'LogicalExpression' && (asksForClass(test.left) || asksForClass(test.right));
}

/**
 * Whether the use of a table says what happens to codes that the table does not have: by `?? x`, by an optional access, by a test of
 * the entry, or by a test of the variable that gets it (`t ??= x`, `if (t)`).
 */
export function isAbsenceHandled(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (findDefaultValue(use) !== undefined || isTested(use) || climbOptional(use) !== climbTypeSyntax(use)) return true;
  const variable = findReceiver(use, sourceCode);
  return variable !== undefined && referencesOf(variable).some(({ identifier }) => isAsked(identifier));
}

/** The variable that gets a value: `text` of `const text = T[code]`, `text = T[code]`. */
function findReceiver(value: TSESTree.Node, sourceCode: SourceCode): Variable | undefined {
  const node = climbTypeSyntax(value);
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator') return findVariableOf(parent.id, sourceCode);
  const isAssigned = parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.right === node;
  return isAssigned ? findVariableOf(parent.left, sourceCode) : undefined;
}

/** Whether a place asks whether there is a value, or gives another one where there is none: `text ??= 'x'`. */
function isAsked(node: TSESTree.Node): boolean {
  const { parent } = node;
  const isFilled =
    parent?.type === 'AssignmentExpression' && parent.left === node && /^(?:\?\?|\|\|)=$/.test(parent.operator);
  return (
    isFilled || isTested(node) || findDefaultValue(node) !== undefined || climbOptional(node) !== climbTypeSyntax(node)
  );
}

/** Whether a value decides which way is taken: `if (x)`, `!x`, `x ? … : …`, `x && …`, `x === undefined`. */
export function isTested(node: TSESTree.Node): boolean {
  const value = climbTypeSyntax(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === value;
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof';
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === value;
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator) && isNothing(parent.left === value ? parent.right : parent.left);
    case 'CallExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name === 'Boolean';
    default:
      return false;
  }
}

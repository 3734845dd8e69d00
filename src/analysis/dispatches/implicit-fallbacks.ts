import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves, statementsIn } from '../syntax/control-flow.ts';
import { isNothing } from '../syntax/conversions.ts';
import { climbOptional, findDefaultValue, hasDefault } from '../syntax/fallbacks.ts';
import { saysNoDefault } from '../syntax/no-default.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, isFunction, type SourceCode } from '../syntax/syntax.ts';

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
 * what follows is for the others; or each gives a variable a value that has one already.
 *
 * @param first The first statement of the dispatch
 * @param last The last one, which may be the same
 * @param branches The statements of each branch
 */
export function isFollowedByFallback(
  first: TSESTree.Node,
  last: TSESTree.Node,
  branches: readonly (readonly TSESTree.Node[])[],
): boolean {
  const staying = branches.filter((statements) => statements.length > 0 && !alwaysLeaves(statements));
  if (staying.length === 0) return followsAnything(last);
  const [names = [], ...others] = staying.map(listAssigned);
  return names.some((name) => others.every((each) => each.includes(name)) && hasValueBefore(name, first));
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

/** The names to which statements assign: `text` of `text = 'x'; break;`, `state.text` of `state.text = 'x'`. */
function listAssigned(statements: readonly TSESTree.Node[]): readonly string[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'BlockStatement') return listAssigned(statement.body);
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
    const { operator, left } = statement.expression;
    return operator === '=' ? (nameOf(left) ?? []) : [];
  });
}

/** A plain name, with members: `state.text`. */
function nameOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const object = nameOf(node.object);
  return object && `${object}.${node.property.name}`;
}

/** Whether a statement before another, in its block or one around it in the function, gives a value to a name. */
function hasValueBefore(name: string, node: TSESTree.Node): boolean {
  for (let child = node; child.parent && !isFunction(child); child = child.parent) {
    const statements = statementsIn(child.parent);
    const before = statements.slice(0, Math.max(0, statements.indexOf(child)));
    if (before.some((statement) => givesValue(statement, name))) return true;
  }
  return false;
}

function givesValue(statement: TSESTree.Node, name: string): boolean {
  if (statement.type !== 'VariableDeclaration') return listAssigned([statement]).includes(name);
  return statement.declarations.some(({ id, init }) => nameOf(id) === name && init !== null && !isUndefined(init));
}

function isUndefined(node: TSESTree.Node): boolean {
  return node.type === 'Identifier'
    ? node.name === 'undefined'
    : node.type === 'UnaryExpression' && node.operator === 'void';
}

/**
 * Whether the use of a table says what happens to codes that the table does not have: by `?? x`, by an optional access, by a test of
 * the entry, or by a test of the variable that gets it.
 */
export function isAbsenceHandled(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (findDefaultValue(use) !== undefined || isTested(use) || climbOptional(use) !== climbTypeSyntax(use)) return true;
  const declarator = climbTypeSyntax(use).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const [variable] = sourceCode.getDeclaredVariables(declarator);
  return variable !== undefined && referencesOf(variable).some(({ identifier }) => isAsked(identifier));
}

function isAsked(identifier: TSESTree.Node): boolean {
  return (
    isTested(identifier) ||
    findDefaultValue(identifier) !== undefined ||
    climbOptional(identifier) !== climbTypeSyntax(identifier)
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

import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import { findAccessPath, keyOf } from '../syntax/access-path.ts';
import { statementsIn } from '../syntax/control-flow.ts';
import { findNextCall, lastNameOf } from '../syntax/method-calls.ts';
import { climbTypeSyntax, isFunction, type SourceCode, walkWhile } from '../syntax/syntax.ts';
import type { Dispatch } from './dispatch.ts';

/**
 * Whether the error of a dispatch goes on, for codes that the dispatch does not name: its handler throws, or shows, logs or returns the
 * error (its code, its message) outside of the branches for single codes. Then somebody learns of these codes.
 */
export function isPassedOn(dispatch: Dispatch, { sites, sourceCode }: FileFacts): boolean {
  const { node, expression } = dispatch;
  const skipped = new Set<TSESTree.Node>([
    ...listBranches(dispatch),
    // A test of a code, or a look-up, does not pass it on.
    ...sites.map(({ kind, node: own, expression: { node: code } }) =>
      kind === 'switch' || kind === 'match' ? code : own,
    ),
  ]);
  const error = parentKeyOf(expression.key);
  const handler = handlerOf(node);
  const companions = isFunction(handler) && error === expression.key ? listCompanions(handler) : [];
  let isFound = false;
  walkWhile(handler, sourceCode, (each) => {
    if (isFound || skipped.has(each)) return false;
    if (rejects(each)) isFound = each.range[0] >= node.range[0];
    else if (each.type === 'MemberExpression' || each.type === 'Identifier') {
      isFound =
        isGivenOn(each) &&
        ((each.type === 'Identifier' && companions.includes(each.name)) || isPartOf(each, error, sourceCode));
    }
    return !isFound;
  });
  return isFound;
}

/** Words in the names of parameters that come with a code, and say what it means: `(code, message)`. */
const COMPANION = /(?:desc|detail|err|message|msg|reason|res|text)/i;

/** The parameters that hold other parts of the error, where the code itself is one. */
function listCompanions({ params }: TSESTree.FunctionLike): readonly string[] {
  return params.flatMap((param) => (param.type === 'Identifier' && COMPANION.test(param.name) ? param.name : []));
}

/** Whether a node throws, or rejects a promise: `Promise.reject(x)`, `reject(x)`. */
function rejects(node: TSESTree.Node): boolean {
  return node.type === 'ThrowStatement' || (node.type === 'CallExpression' && lastNameOf(node.callee) === 'reject');
}

/** The body of the `catch` or function that a node is in, or the program. */
function handlerOf(node: TSESTree.Node): TSESTree.Node {
  let handler = node;
  while (handler.parent && handler.type !== 'CatchClause' && !isFunction(handler)) handler = handler.parent;
  return 'body' in handler && handler.type === 'CatchClause' ? handler.body : handler;
}

/** What runs for the codes that a dispatch names. */
function listBranches({ node, last = node }: Dispatch): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'SwitchStatement':
      return node.cases.filter(({ test }) => test !== null);
    case 'IfStatement':
    case 'ConditionalExpression':
      return [...listRow(node, last)].flatMap(listConsequents);
    case 'CallExpression':
      return listHandlers(node);
    default:
      return [];
  }
}

/** The statements from one to another in a block. */
function listRow(first: TSESTree.Node, last: TSESTree.Node): readonly TSESTree.Node[] {
  const statements = first.parent === undefined ? [] : statementsIn(first.parent);
  const [from, to] = [statements.indexOf(first), statements.indexOf(last)];
  return from === -1 || to < from ? [first] : statements.slice(from, to + 1);
}

function listConsequents(first: TSESTree.Node): readonly TSESTree.Node[] {
  const consequents: TSESTree.Node[] = [];
  let branch: TSESTree.Node | null = first;
  while (branch?.type === 'IfStatement' || branch?.type === 'ConditionalExpression') {
    consequents.push(branch.consequent);
    branch = branch.alternate;
  }
  return consequents;
}

/** The handlers of `.with(pattern, handler)`. */
function listHandlers(match: TSESTree.Node): readonly TSESTree.Node[] {
  const handlers: TSESTree.Node[] = [];
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    if (call.arguments.length > 1) handlers.push(...call.arguments.slice(-1));
  }
  return handlers;
}

/** `err#3.code` → `err#3`, the error; a code that no object holds stands for itself. */
function parentKeyOf(key: string): string {
  const end = key.lastIndexOf('.');
  return end === -1 ? key : key.slice(0, end);
}

/** Whether an expression reads the error, or a part of it. */
function isPartOf(node: TSESTree.Node, error: string, sourceCode: SourceCode): boolean {
  const path = findAccessPath(node, sourceCode);
  const key = path && keyOf(path, sourceCode);
  return key !== undefined && (key === error || key.startsWith(`${error}.`));
}

/** Whether a value goes into a call, a text, a result or another value, and not only into a test or under another name. */
function isGivenOn(node: TSESTree.Node): boolean {
  const value = climbChoices(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== value;
    case 'Property':
      return parent.value === value && parent.parent.type === 'ObjectExpression';
    case 'AssignmentExpression':
      return parent.right === value;
    case 'BinaryExpression':
      return parent.operator === '+';
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'VariableDeclarator':
      // `const text = err.message || 'unknown'`; a mere alias is found where it is used.
      return parent.init === value && value.type !== 'Identifier' && value.type !== 'MemberExpression';
    case 'ArrayExpression':
    case 'JSXExpressionContainer':
    case 'ReturnStatement':
    case 'SpreadElement':
    case 'TemplateLiteral':
    case 'ThrowStatement':
      return true;
    default:
      return false;
  }
}

/** Climbs to the value that an expression is one choice of: `err.message || 'unknown'`, `x ? err.message : y`. */
function climbChoices(node: TSESTree.Node): TSESTree.Node {
  const value = climbTypeSyntax(node);
  const { parent } = value;
  const isChoice =
    parent?.type === 'LogicalExpression' ||
    parent?.type === 'AwaitExpression' ||
    (parent?.type === 'ConditionalExpression' && parent.test !== value);
  return isChoice ? climbChoices(parent) : value;
}

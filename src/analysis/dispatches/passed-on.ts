import type { TSESTree } from '@typescript-eslint/utils';
import { findCodeOfNamespace } from '../code-expressions/namespace-expressions.ts';
import type { FileFacts } from '../facts.ts';
import { type AccessPath, findAccessPath, keyOf } from '../syntax/access-path.ts';
import { statementsIn } from '../syntax/control-flow.ts';
import { isGivenOn } from '../syntax/given-on.ts';
import { findNextCall, lastNameOf } from '../syntax/method-calls.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, findEnclosingFunction, isFunction, type SourceCode, walkWhile } from '../syntax/syntax.ts';
import type { Dispatch } from './dispatch.ts';

/** Whose use shows that an error goes on. */
interface ErrorParts {
  /** The keys of the error; what begins with one is a part of it. */
  readonly errors: readonly string[];
  /** The keys of what holds the error, as a whole. */
  readonly holders: readonly string[];
  /** Names of variables that hold other parts of it. */
  readonly names: readonly string[];
}

/** A part of the file in which an error is handled. */
interface Handling {
  readonly handler: TSESTree.Node;
  /** Where the error is dispatched on: what is thrown from here on is thrown because of it. */
  readonly start: number;
  /** Nodes whose content passes nothing on. */
  readonly skipped: ReadonlySet<TSESTree.Node>;
}

/**
 * Whether the error of a dispatch goes on, for codes that the dispatch does not name: its handler throws, or shows, logs or returns the
 * error (its code, its message) outside of the branches for single codes; or each caller of a function that only gets the error does.
 * Then somebody learns of these codes.
 */
export function isPassedOn(dispatch: Dispatch, { sites, sourceCode }: FileFacts): boolean {
  const { node, expression } = dispatch;
  const handler = handlerOf(node);
  const skipped = new Set<TSESTree.Node>([
    ...listBranches(dispatch),
    // A test of a code, or a look-up, does not pass it on.
    ...sites.map(({ kind, node: own, expression: { node: code } }) =>
      kind === 'switch' || kind === 'match' ? code : own,
    ),
  ]);
  const parts = listParts(findCodeOfNamespace(expression.node, sourceCode) ?? expression.node, sourceCode);
  const names = isFunction(handler) && parts.errors.includes(expression.key) ? listCompanions(handler) : [];
  return (
    goesOn({ handler, start: node.range[0], skipped }, { ...parts, names }, sourceCode) ||
    goesOnFromCallers(handler, sourceCode) ||
    goesOnAround(handler, { ...parts, names: [] }, sourceCode)
  );
}

function goesOn({ handler, start, skipped }: Handling, parts: ErrorParts, sourceCode: SourceCode): boolean {
  let isFound = false;
  const around = findFunctionOf(handler);
  walkWhile(handler, sourceCode, (each) => {
    if (isFound || skipped.has(each)) return false;
    // What is thrown before is no code that the dispatch meets.
    if (each.type === 'ThrowStatement' && each.range[0] < start) return false;
    if (rejects(each)) isFound = each.range[0] >= start && findEnclosingFunction(each) === around;
    else if (each.type === 'MemberExpression' || each.type === 'Identifier') {
      isFound = isGivenOn(each) && isPart(each, parts, sourceCode);
    }
    return !isFound;
  });
  return isFound;
}

/** Whether the error goes on around a function that is called where it stands: `const kind = (() => { … })(); if (kind === 2) throw err;` */
function goesOnAround(handler: TSESTree.Node, parts: ErrorParts, sourceCode: SourceCode): boolean {
  const call = handler.parent;
  if (call?.type !== 'CallExpression' || call.callee !== handler) return false;
  return goesOn({ handler: handlerOf(call), start: call.range[0], skipped: new Set([call]) }, parts, sourceCode);
}

/** Whether all callers of a function that the file knows pass on what they give to it. */
function goesOnFromCallers(handler: TSESTree.Node, sourceCode: SourceCode): boolean {
  const name = findNameOf(handler);
  const variable = name && findVariableOf(name, sourceCode);
  if (variable === undefined) return false;
  const uses = referencesOf(variable).filter((reference) => reference.init !== true);
  return uses.length > 0 && uses.every(({ identifier }) => isCallOfPassedOn(identifier, sourceCode));
}

function findNameOf(handler: TSESTree.Node): TSESTree.Identifier | undefined {
  if (handler.type === 'FunctionDeclaration') return handler.id ?? undefined;
  const { parent } = handler;
  const isNamed = parent?.type === 'VariableDeclarator' && parent.init === handler && parent.id.type === 'Identifier';
  return isNamed && parent.id.type === 'Identifier' ? parent.id : undefined;
}

function isCallOfPassedOn(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = callee.parent;
  if (call?.type !== 'CallExpression' || call.callee !== callee) return false;
  const parts = call.arguments.map((argument) => partsOfArgument(argument, sourceCode));
  const all = { errors: parts.flatMap(({ errors }) => errors), holders: [], names: [] };
  return goesOn({ handler: handlerOf(call), start: call.range[0], skipped: new Set([call]) }, all, sourceCode);
}

function partsOfArgument(argument: TSESTree.Node, sourceCode: SourceCode): Pick<ErrorParts, 'errors'> {
  const path = findAccessPath(argument, sourceCode);
  const isCode = CODE.test(path?.names.at(-1) ?? '');
  return { errors: path === undefined ? [] : [keyOf(isCode ? outerOf(path) : path, sourceCode)] };
}

/** The usual name of the part of an error that is its code. */
const CODE = /code$/i;

/** The parts of an error whose code is dispatched on. The code of `codeOf(err)` is that of the argument, too. */
function listParts(code: TSESTree.Node, sourceCode: SourceCode): Omit<ErrorParts, 'names'> {
  const path = findAccessPath(code, sourceCode);
  if (path === undefined) return { errors: [], holders: [] };
  const args = path.root.type === 'CallExpression' && path.names.length === 0 ? path.root.arguments : [];
  const given = args.flatMap((argument) => partsOfArgument(argument, sourceCode).errors);
  // `res.Response.Error.Code` → `res.Response` and `res`
  const holders = path.names.slice(0, -1).map((_, length) => ({ ...path, names: path.names.slice(0, length) }));
  return {
    errors: [keyOf(outerOf(path), sourceCode), ...given],
    holders: path.root.type === 'ThisExpression' ? [] : holders.map((holder) => keyOf(holder, sourceCode)),
  };
}

/** `err.code` → `err`, the error; a code that no object holds stands for itself. */
function outerOf(path: AccessPath): AccessPath {
  return { ...path, names: path.names.slice(0, -1) };
}

/** Words in the names of parameters that come with a code, and say what it means: `(code, message)`. */
const COMPANION = /(?:desc|detail|err|message|msg|reason|res|text)/i;

/** The parameters that hold other parts of the error, where the code itself is one. */
function listCompanions({ params }: TSESTree.FunctionLike): readonly string[] {
  return params.flatMap((param) => (param.type === 'Identifier' && COMPANION.test(param.name) ? param.name : []));
}

/** Calls that end what goes on as a failure: `Promise.reject(x)`, `reject(x)`, `core.setFailed(x)`, `process.exit(1)`. */
const REJECTING: ReadonlySet<string> = new Set(['exit', 'reject', 'setFailed']);
const ERROR = /(?:Error|Exception)$/;

/** Whether a node throws, rejects, or makes an error, which somebody gets: `next(new Error('failed'))`. */
function rejects(node: TSESTree.Node): boolean {
  if (node.type === 'NewExpression') return ERROR.test(lastNameOf(node.callee));
  return node.type === 'ThrowStatement' || (node.type === 'CallExpression' && REJECTING.has(lastNameOf(node.callee)));
}

function findFunctionOf(handler: TSESTree.Node): TSESTree.Node | undefined {
  return isFunction(handler) ? handler : findEnclosingFunction(handler);
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

/** Whether an expression reads the error, a part of it, or all that holds it. */
function isPart(node: TSESTree.Node, { errors, holders, names }: ErrorParts, sourceCode: SourceCode): boolean {
  if (node.type === 'Identifier' && names.includes(node.name)) return true;
  const path = findAccessPath(node, sourceCode);
  const key = path && keyOf(path, sourceCode);
  if (key === undefined) return false;
  if (errors.some((error) => key === error || key.startsWith(`${error}.`))) return true;
  // `data = reply.Response` only gives it another name.
  return holders.includes(key) && climbTypeSyntax(node).parent?.type !== 'AssignmentExpression';
}

import type { TSESTree } from '@typescript-eslint/utils';
import { findCodeOfNamespace } from '../analysis/code-expressions/namespace-expressions.ts';
import { isErrorName } from '../analysis/evidence/code-names.ts';
import { mayBeNothing } from '../analysis/constants/string-types.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { type AccessPath, chainOf, findAccessPath, keyOf } from '../analysis/syntax/access-path.ts';
import { type WantedTest, collectConditions, statementsIn } from '../analysis/syntax/control-flow.ts';
import { isNothing } from '../analysis/syntax/conversions.ts';
import { findVariableOf } from '../analysis/syntax/member-names.ts';
import { calleeNameOf, findMethodCall, lastNameOf } from '../analysis/syntax/method-calls.ts';
import { isWithin } from '../analysis/syntax/nodes.ts';
import { isFunction, parentOf, skipTypeSyntax, type SourceCode, walkWhile } from '../analysis/syntax/syntax.ts';
import { findParameter } from '../analysis/syntax/uses.ts';

/**
 * Whether a dispatch surely runs for an error only, so that a fallback which throws takes nothing that went well: in the handler of
 * a caught error, behind `if (err)`, or in a function that takes the error, or its code, and reads it without asking whether there
 * is one. `switch (reply.Error?.Code)` runs for each reply.
 */
export function runsForErrors(dispatch: Dispatch, sourceCode: SourceCode): boolean {
  const { node: place, expression } = dispatch;
  const read = findCodeOfNamespace(expression.node, sourceCode) ?? expression.node;
  const path = findAccessPath(read, sourceCode);
  if (path === undefined) return false;
  const paths = [path, ...listArgumentPaths(path, sourceCode)];
  return (
    paths.some(({ root }) => isOfHandler(root, place, sourceCode)) ||
    isGuarded(place, paths, sourceCode) ||
    isTaken(dispatch, read, path, sourceCode)
  );
}

/** The paths to what a function was given that returned the code: `err` of `getCode(err)`. */
function listArgumentPaths({ root }: AccessPath, sourceCode: SourceCode): readonly AccessPath[] {
  if (root.type !== 'CallExpression') return [];
  return root.arguments.flatMap((argument) => findAccessPath(argument, sourceCode) ?? []);
}

/** The `catch` or function that binds the variable, or the pattern, with which a path begins. */
function findBinder(
  root: TSESTree.Node,
  sourceCode: SourceCode,
): { readonly binder: TSESTree.Node; readonly name: TSESTree.Node } | undefined {
  if (root.type === 'ObjectPattern') return { binder: skipDefault(root).parent ?? root, name: root };
  const definition = root.type === 'Identifier' ? findVariableOf(root, sourceCode)?.defs[0] : undefined;
  return definition && { binder: definition.node, name: definition.name };
}

function skipDefault(pattern: TSESTree.Node): TSESTree.Node {
  return pattern.parent?.type === 'AssignmentPattern' ? pattern.parent : pattern;
}

/** Whether a variable is bound by the `catch` around a place, or by the function around it that handles a failed promise. */
function isOfHandler(root: TSESTree.Node, place: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { binder, name } = findBinder(root, sourceCode) ?? {};
  if (binder === undefined || name === undefined || !isWithin(place, binder)) return false;
  return binder.type === 'CatchClause' || (findParameter(binder, name)?.index === 0 && handlesFailure(binder));
}

/** `promise.catch(fn)`, `promise.then(f, fn)`. */
function handlesFailure(fn: TSESTree.Node): boolean {
  const call = parentOf(fn);
  const { name, arguments: args = [] } = (call && findMethodCall(call)) ?? {};
  return (name === 'catch' && args[0] === fn) || (name === 'then' && args[1] === fn);
}

/** Whether a place is only reached where there is an error, or a code. */
function isGuarded(place: TSESTree.Node, paths: readonly AccessPath[], sourceCode: SourceCode): boolean {
  const keys = new Set(paths.flatMap((path) => listErrorKeys(path, sourceCode)));
  return collectConditions(place).some((condition) => condition.every((each) => showsError(each, keys, sourceCode)));
}

/** The keys of the code that a path leads to, and of what is named as an error on the way: `reply.Error`, not `reply`. */
function listErrorKeys(path: AccessPath, sourceCode: SourceCode): readonly string[] {
  const chain = chainOf(path);
  return chain.flatMap((name, at) =>
    at === path.names.length || isErrorName(name) ? keyOf({ ...path, names: path.names.slice(0, at) }, sourceCode) : [],
  );
}

/** Whether the result of a test says that one of some values is there. */
function showsError({ test, wanted }: WantedTest, keys: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  const plain = skipTypeSyntax(test);
  switch (plain.type) {
    case 'UnaryExpression':
      return plain.operator === '!' && showsError({ test: plain.argument, wanted: !wanted }, keys, sourceCode);
    case 'LogicalExpression': {
      const operands = [plain.left, plain.right].map((each) => showsError({ test: each, wanted }, keys, sourceCode));
      return wanted === (plain.operator === '&&') ? operands.includes(true) : !operands.includes(false);
    }
    case 'BinaryExpression':
      return isOneOf(plain.left, keys, sourceCode) && comparesWithError(plain, wanted);
    case 'CallExpression': {
      const isErrorTest = /^is\w*(?:err|exception)/i.test(calleeNameOf(plain));
      return wanted && isErrorTest && plain.arguments.some((each) => isOneOf(each, keys, sourceCode));
    }
    default:
      return wanted && isOneOf(plain, keys, sourceCode);
  }
}

/** `err instanceof E`, `err !== undefined`; by the other result, `err == null`. */
function comparesWithError({ operator, right }: TSESTree.BinaryExpression, wanted: boolean): boolean {
  if (operator === 'instanceof') return wanted;
  // `code !== ''` also holds for `undefined`.
  if (!isNothing(right) || right.type === 'ObjectExpression' || (right.type === 'Literal' && right.value === ''))
    return false;
  return wanted ? operator.startsWith('!=') : /^===?$/.test(operator);
}

function isOneOf(node: TSESTree.Node, keys: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  const path = findAccessPath(node, sourceCode);
  return path !== undefined && keys.has(keyOf(path, sourceCode));
}

/** Names of functions that a library calls again and again, with and without an error: components and hooks. */
const RENDERED_NAME = /^(?:[A-Z]|use[A-Z])/;
/** Names of functions that throw for what is wrong, and are given all. */
const CHECKING_NAME = /^(?:assert|check|ensure|expect|throwIf|validate|verify)/i;

/** Whether a function takes the error, or its code, and reads it as one that is there. */
function isTaken(dispatch: Dispatch, read: TSESTree.Node, path: AccessPath, sourceCode: SourceCode): boolean {
  if (isAskedFor(read, sourceCode)) return false;
  const { root, names } = path;
  const isGlobal = root.type === 'Identifier' && findVariableOf(root, sourceCode)?.defs[0] === undefined;
  const isOfError = isErrorName(chainOf(path).at(-2) ?? '');
  if (isGlobal) return isOfError;
  const { binder: fn, name } = findBinder(root, sourceCode) ?? {};
  const parameter = fn && name && findParameter(fn, name);
  if (fn === undefined || parameter === undefined || !isFunction(fn)) return false;
  const isOptional =
    parameter.fallback !== undefined || ('optional' in parameter.pattern && parameter.pattern.optional);
  if (isOptional || RENDERED_NAME.test(nameOf(fn))) return false;
  if (isOfError) return true;
  const isCode = root.type === 'ObjectPattern' ? names.length === 1 : names.length === 0;
  return isCode && isCodeTaken(dispatch, read, fn, sourceCode);
}

/** Whether a function that is given a code is given one each time, as far as is plain to see; nothing follows that is for the rest. */
function isCodeTaken(
  { node, last = node }: Dispatch,
  read: TSESTree.Node,
  fn: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): boolean {
  // `(code, data) => …` is called with the result as well.
  const isCallback = parentOf(fn)?.type === 'CallExpression' && fn.params.length > 1;
  if (isCallback || CHECKING_NAME.test(nameOf(fn)) || mayBeNothing(read, sourceCode)) return false;
  return endsFunction(last, fn);
}

/** Whether no statement of a function follows one. */
function endsFunction(statement: TSESTree.Node, fn: TSESTree.FunctionLike): boolean {
  for (let child = statement; child.parent !== undefined && child.parent !== fn; child = child.parent) {
    const statements = statementsIn(child.parent);
    if (statements.length > 0 && statements.at(-1) !== child) return false;
  }
  return true;
}

/** The name of a function, of the variable that it is the value of, or of the method. */
function nameOf({ id, parent }: TSESTree.FunctionLike): string {
  if (id) return id.name;
  switch (parent.type) {
    case 'VariableDeclarator':
      return lastNameOf(parent.id);
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return lastNameOf(parent.key);
    default:
      return '';
  }
}

/** Constants of constants are followed this far. */
const MAX_DEPTH = 8;
/** Expressions that have a value although what they read is not there. */
const ASKING: ReadonlySet<string> = new Set(['AssignmentPattern', 'ConditionalExpression', 'LogicalExpression']);

/** Whether a value is read with regard to its absence, here or where a variable gets it: `err?.code`, `err && err.code`. */
function isAskedFor(read: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  let isFound = depth > MAX_DEPTH;
  walkWhile(read, sourceCode, (node) => {
    isFound ||= ASKING.has(node.type) || ('optional' in node && node.optional === true) || isFromAsking(node);
    return !isFound;
  });
  return isFound;

  function isFromAsking(node: TSESTree.Node): boolean {
    const definition = node.type === 'Identifier' ? findVariableOf(node, sourceCode)?.defs[0] : undefined;
    if (definition?.node.type !== 'VariableDeclarator') return false;
    const { id, init } = definition.node;
    return [id, init].some((each) => each !== null && each !== read && isAskedFor(each, sourceCode, depth + 1));
  }
}

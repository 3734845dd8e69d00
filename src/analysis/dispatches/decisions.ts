import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import { findConstInitializer, findNamedFunction } from '../constants/definitions.ts';
import { findListPart, readEntries } from '../constants/entries.ts';
import { findAccessPath, keyOf } from '../syntax/access-path.ts';
import { isNothing, skipConversions } from '../syntax/conversions.ts';
import { calleeNameOf, lastNameOf } from '../syntax/method-calls.ts';
import { climbTypeSyntax, parentOf, skipTypeSyntax, type SourceCode, walkWhile } from '../syntax/syntax.ts';

/** A place that depends on a value in a way that only the program itself knows: `isRetryable(err)`, `err.code === wanted`. */
export interface Decision {
  /** The value, as `keyOf` identifies it. */
  readonly key: string;
  /** The function of the file that the value is passed to, which says more. */
  readonly passed?: Passed;
  /** The constant that the place defines, by its key: whoever dispatches on that has made no decision yet. */
  readonly defines?: string;
}

/** A function that a value is passed to, and the parameter that takes it. */
interface Passed {
  readonly fn: TSESTree.FunctionLike;
  readonly parameter: TSESTree.Identifier;
}

/** An expression or the body of a function, and how a value is used that it has itself. */
export interface Place {
  readonly root: TSESTree.Node;
  readonly use: 'plain' | 'unknown';
}

/** The decisions in the place of a known site, which is not looked into; `undefined` for all other nodes. */
type ReadSite = (node: TSESTree.Node) => readonly Decision[] | undefined;

/**
 * Lists where a place depends on the value of a variable, or of a member of one, beyond asking whether there is any, of which type
 * or class it is, and whether it equals a constant.
 */
export function listDecisions(place: Place, sourceCode: SourceCode, readSite: ReadSite): readonly Decision[] {
  const decisions: Decision[] = [];
  walkWhile(place.root, sourceCode, (node) => {
    const known = readSite(node);
    if (known !== undefined) decisions.push(...known);
    else if (isName(node) || node.type === 'MemberExpression') decisions.push(...decide(node, place, sourceCode));
    return known === undefined;
  });
  return decisions;
}

/** Expressions whose value can depend on a test; a table or a function is none. */
const COMPUTED: ReadonlySet<string> = new Set(
  'AwaitExpression BinaryExpression CallExpression ConditionalExpression Identifier LogicalExpression MemberExpression UnaryExpression'.split(
    ' ',
  ),
);

/** The constants that a place reads, known sites excepted, with the keys of their values. */
export function listConstants(
  { root }: Place,
  sourceCode: SourceCode,
  readSite: ReadSite,
): readonly { readonly init: TSESTree.Node; readonly key: string }[] {
  const constants: { init: TSESTree.Node; key: string }[] = [];
  walkWhile(root, sourceCode, (node) => {
    if (readSite(node) !== undefined) return false;
    const init = isName(node) ? findConstInitializer(node, sourceCode) : undefined;
    const key = init !== undefined && COMPUTED.has(skipTypeSyntax(init).type) ? findKey(node, sourceCode) : undefined;
    if (init !== undefined && key !== undefined) constants.push({ init, key });
    return true;
  });
  return constants;
}

function decide(node: TSESTree.Node, place: Place, sourceCode: SourceCode): readonly Decision[] {
  const use = useOf(node, place, sourceCode);
  if (node.type === 'MemberExpression' && isTrait(node)) {
    const holder = findKey(node.object, sourceCode);
    return holder === undefined ? [] : [{ key: holder }];
  }
  const key = use === 'plain' ? undefined : findKey(node, sourceCode);
  if (use === 'plain' || key === undefined) return [];
  return [use === 'unknown' ? { key } : { key, passed: use }];
}

/** Names of properties that say of an error what its code does: `err.isRetryable`. */
const TRAIT_NAME = /^(?:is|can|should)(?:fatal|permanent|recover|retr|temporary|throttl|transient)|retryable$/i;

function isTrait(member: TSESTree.MemberExpression): boolean {
  return !isCallee(member) && TRAIT_NAME.test(lastNameOf(member));
}

function findKey(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const path = findAccessPath(node, sourceCode);
  return path && keyOf(path, sourceCode);
}

/** Whether a node is the name of a variable, and not that of a property. */
function isName(node: TSESTree.Node): node is TSESTree.Identifier {
  if (node.type !== 'Identifier') return false;
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.computed || parent.object === node;
  return parent.type !== 'Property' || parent.computed || parent.value === node;
}

/** Names of functions that return the code of an error. */
const GETTER_NAME = /^(?!is|has|can|should)\w*code(?:of)?$/i;

function useOf(node: TSESTree.Node, place: Place, sourceCode: SourceCode): 'plain' | 'unknown' | Passed {
  const value = climbValue(node, place.root);
  if (value === place.root) return place.use;
  const parent = parentOf(value);
  switch (parent?.type) {
    case 'ConditionalExpression':
    case 'ExpressionStatement':
    case 'IfStatement':
    case 'VariableDeclarator':
      return 'plain';
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof' ? 'plain' : 'unknown';
    case 'BinaryExpression':
      return isPlainComparison(parent, value, sourceCode) ? 'plain' : 'unknown';
    case 'MemberExpression':
      return parent.object === value && !isCallee(parent) ? 'plain' : 'unknown';
    case 'CallExpression':
      if (parent.callee === value) return 'plain';
      return GETTER_NAME.test(calleeNameOf(parent))
        ? useOf(parent, place, sourceCode)
        : useInCall(parent, value, sourceCode);
    default:
      return 'unknown';
  }
}

/** Climbs to the whole expression that may have the same value: `err.code` in `String(err?.code) || name`. */
function climbValue(node: TSESTree.Node, root: TSESTree.Node): TSESTree.Node {
  const parent = node === root ? undefined : parentOf(node);
  if (parent === undefined) return node;
  const isOperand =
    parent.type === 'LogicalExpression' || (parent.type === 'ConditionalExpression' && parent.test !== node);
  const isSame = isOperand || skipConversions(parent) === skipConversions(node);
  return isSame ? climbValue(parent, root) : node;
}

function isCallee(member: TSESTree.MemberExpression): boolean {
  const callee = climbTypeSyntax(member);
  return callee.parent?.type === 'CallExpression' && skipTypeSyntax(callee.parent.callee) === member;
}

/** Whether a comparison only asks for a class, a property, or a constant that is known not to be a code of Tencent Cloud. */
function isPlainComparison(
  { operator, left, right }: TSESTree.BinaryExpression,
  value: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  if (operator === 'instanceof') return true;
  if (operator === 'in') return right === value;
  const other = skipTypeSyntax(left === value ? right : left);
  const isConstant = other.type === 'Literal' || isNothing(other);
  return /^[!=]==?$/.test(operator) && (isConstant || findConstantString(other, sourceCode) !== undefined);
}

/** Names of functions that ask for the class of an error: `isTencentCloudSDKError`; `isRetryableError` asks for more. */
const CLASS_NAME =
  /^is(?:An?|Api|Axios|Cloud|Http|Instance|Native|Of|QCloud|Sdk|Tencent)*(?:Err|Error|Exception|Object)$/i;

function useInCall(
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): 'plain' | 'unknown' | Passed {
  const callee = skipTypeSyntax(call.callee);
  const fn = callee.type === 'Identifier' ? findNamedFunction(callee, sourceCode) : undefined;
  const parameter = fn?.params[call.arguments.findIndex((each) => each === argument)];
  if (fn !== undefined) return parameter?.type === 'Identifier' ? { fn, parameter } : 'unknown';
  const isAsked = callee.type === 'MemberExpression' && isListOfConstants(callee.object, sourceCode);
  return isAsked || CLASS_NAME.test(calleeNameOf(call)) ? 'plain' : 'unknown';
}

/** Whether a list is all spelt out. It has no code of Tencent Cloud then: what asks it would be a site. */
function isListOfConstants(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { strings, isWhole } = readEntries(findListPart(list, sourceCode), sourceCode);
  return isWhole && strings.length > 0;
}

import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { isSchemaCall } from '../../constants/schemas.ts';
import type { FileFacts } from '../../facts.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { climbTypeSyntax, isFunction } from '../../syntax/syntax.ts';
import { isArgumentForCodes, isRetryName } from './argument-uses.ts';
import { LOOKUPS } from './code-values.ts';
import { MAX_DEPTH, isUseForCodes, isUsedForCodesOnly, listFieldReads, listReads } from './constant-uses.ts';
import { CONSTANT, ELEMENT, type Holder } from './containers.ts';
import { indexLiterals } from './literal-index.ts';

/** Methods that call their callback for each entry of a list. */
const ITERATING = /^(?:some|every|find|findIndex|findLast|findLastIndex|filter|forEach|map|flatMap)$/;

/** Methods that return the same entries. */
const COPYING = /^(?:keys|values|concat|slice|flat|reverse|toReversed)$/;

/** A holder, and the number of variables on the way to it. */
interface Use extends Holder {
  readonly depth: number;
}

/** Whether the file uses a list, table or group of constants only to look up codes: nothing prints, enumerates or passes on its entries. */
export function isOnlyLookedUp(container: Holder, facts: FileFacts): boolean {
  const { node } = container;
  const use = { ...container, depth: 0 };
  return node.type === 'Identifier' ? areReadsLookups(node, use, facts) : isLookup(use, facts);
}

const lookupsIn = oncePerObject((_: FileFacts) => new Map<string, boolean>());

/** Remembered by depth and way, since a list may be spread into others by many ways. */
function areReadsLookups(id: TSESTree.Identifier, use: Use, facts: FileFacts): boolean {
  const { way, depth, isString } = use;
  if (depth > MAX_DEPTH) return false;
  const results = lookupsIn(facts);
  const key = JSON.stringify([id.range[0], depth, isString, way]);
  const known = results.get(key);
  if (known !== undefined) return known;
  const reads = listReads(id, facts.sourceCode);
  const result = reads.every((node) => isLookup({ ...use, node, depth: depth + 1 }, facts));
  results.set(key, result);
  return result;
}

function isLookup(use: Use, facts: FileFacts): boolean {
  if (use.way.length > MAX_DEPTH) return false;
  if (use.isString && use.way.length === 0) return isUseForCodes(use.node, facts, use.depth);
  const child = climbTypeSyntax(use.node);
  const { parent } = child;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === child && isMemberLookup(parent, use, facts);
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.right === child && isLoopLookup(parent, use, facts);
    case 'NewExpression':
      return isNamed(parent.callee, 'Set', 'Map')
        ? isLookup({ ...use, node: parent }, facts)
        : isRetryName(parent.callee);
    case 'CallExpression':
      return isCallLookup(parent, use, facts);
    case 'VariableDeclarator':
      return isBoundForLookups(parent.id, use, facts);
    case 'AssignmentPattern':
      return parent.right === child && isBoundForLookups(parent.left, use, facts);
    case 'SpreadElement':
      return isLookup({ ...use, node: parent.parent.type === 'CallExpression' ? parent : parent.parent }, facts);
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isLookup({ ...use, node: parent }, facts);
    case 'BinaryExpression':
      return parent.operator !== '+';
    case 'ArrayExpression':
    case 'Property':
    case 'PropertyDefinition':
      return isPartLookup(parent, use, facts);
    default:
      return parent === undefined || isHarmless(parent);
  }
}

/** Whether a statement or type makes no use of the entries of a value in it. An export is for other files, as a constant is. */
function isHarmless(node: TSESTree.Node): boolean {
  if (node.type === 'AssignmentExpression')
    return node.left.type === 'MemberExpression' && (isExports(node.left) || isExports(node.left.object));
  return /^(?:Export(?:DefaultDeclaration|Specifier)|ExpressionStatement|IfStatement|UnaryExpression|TSTypeReference|TSTypeQuery|TSQualifiedName)$/.test(
    node.type,
  );
}

/** `exports`, `module.exports`. */
function isExports(node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression') return isNamed(node, 'exports');
  return isNamed(node.object, 'module') && getPropertyName(node) === 'exports';
}

/** A list, object or class that has the value as a part. */
function isPartLookup(
  whole: TSESTree.ArrayExpression | TSESTree.Property | TSESTree.PropertyDefinition,
  use: Use,
  facts: FileFacts,
): boolean {
  if (whole.type === 'ArrayExpression') return isLookup({ ...use, node: whole, way: [ELEMENT, ...use.way] }, facts);
  const name = getPropertyName(whole);
  if (name === null) return false;
  if (whole.type === 'Property') return isLookup({ ...use, node: whole.parent, way: [name, ...use.way] }, facts);
  const reads = listFieldReads(whole, facts.sourceCode);
  return reads.every((node) => node !== undefined && isLookup({ ...use, node }, facts));
}

function isMemberLookup(member: TSESTree.MemberExpression, use: Use, facts: FileFacts): boolean {
  const { parent } = climbTypeSyntax(member);
  const call = parent?.type === 'CallExpression' ? findMethodCall(parent) : undefined;
  const isMethod = parent?.type === 'CallExpression' && call !== undefined && !member.computed;
  const [first, ...rest] = use.way;
  if (first === undefined || first === ELEMENT) {
    if (isMethod) return isMethodLookup(parent, use, facts);
    return isElementLookup(member, use, facts);
  }
  const name = getPropertyName(member);
  if (name !== null && (name !== first || first === CONSTANT)) return true;
  return isLookup({ ...use, node: member, way: rest }, facts);
}

/** `LIST[0]`, `LIST.length`; `TABLE[code]` reads no key. */
function isElementLookup(member: TSESTree.MemberExpression, use: Use, facts: FileFacts): boolean {
  const isNumber = member.computed && member.property.type === 'Literal' && typeof member.property.value === 'number';
  if (use.way.length > 0) return !member.computed || isLookup({ ...use, node: member, way: use.way.slice(1) }, facts);
  return !isNumber || isUseForCodes(member, facts, use.depth);
}

function isMethodLookup(node: TSESTree.CallExpression, use: Use, facts: FileFacts): boolean {
  const call = findMethodCall(node);
  if (call === undefined) return false;
  if (COPYING.test(call.name)) return isLookup({ ...use, node }, facts);
  if (!ITERATING.test(call.name)) return LOOKUPS.has(call.name) || /^(?:add|set|push|delete|clear)$/.test(call.name);
  const [callback] = call.arguments;
  if (callback === undefined || !isFunction(callback) || !isEntryLookup(callback.params[0], use, facts)) return false;
  if (call.name === 'filter') return isLookup({ ...use, node }, facts);
  // A text that is found equals the code that was searched for; a record has other parts.
  return (
    !/^find(?:Last)?$/.test(call.name) ||
    use.way.length === 0 ||
    isLookup({ ...use, node, way: use.way.slice(1) }, facts)
  );
}

function isLoopLookup(
  { type, left }: TSESTree.ForInStatement | TSESTree.ForOfStatement,
  use: Use,
  facts: FileFacts,
): boolean {
  // The keys of an object of constants are their names.
  if (type === 'ForInStatement' && use.way.length > 0) return true;
  const target = left.type === 'VariableDeclaration' ? left.declarations[0].id : undefined;
  return isEntryLookup(target, use, facts);
}

/** Whether a variable that an entry (or the key of a pair) is bound to is only compared with codes, or looked up in. */
function isEntryLookup(target: TSESTree.Node | undefined, use: Use, facts: FileFacts): boolean {
  if (use.way.length > 0)
    return target === undefined || isBoundForLookups(target, { ...use, way: use.way.slice(1) }, facts);
  const first = target?.type === 'ArrayPattern' ? target.elements[0] : target;
  return first?.type === 'Identifier' && isUsedForCodesOnly({ id: first }, facts);
}

/** Whether what a pattern takes from a value is only looked up in. */
function isBoundForLookups(target: TSESTree.Node, use: Use, facts: FileFacts): boolean {
  if (target.type === 'Identifier') return areReadsLookups(target, use, facts);
  if (target.type !== 'ObjectPattern') return false;
  const [first, ...rest] = use.way;
  return target.properties.every((property) => {
    if (property.type !== 'Property' || getPropertyName(property) === null) return false;
    if (getPropertyName(property) !== first) return true;
    return isBoundForLookups(property.value, { ...use, way: rest }, facts);
  });
}

/** A schema decides which data the program accepts. */
function isCallLookup(call: TSESTree.CallExpression, use: Use, facts: FileFacts): boolean {
  if (isSchemaCall(call, facts.sourceCode)) return false;
  return indexLiterals(facts).isSite(call) || isArgumentLookup(call, use, facts);
}

/** `Object.keys(TABLE)` is another list; other functions are known by their names. */
function isArgumentLookup(call: TSESTree.CallExpression, use: Use, facts: FileFacts): boolean {
  const method = findMethodCall(call);
  if (method === undefined || !isNamed(method.object, 'Object', 'Array', 'Reflect')) return isArgumentForCodes(call);
  if (/^(?:hasOwn|has|assign)$/.test(method.name)) return true;
  if (use.way.length === 0 || /^(?:freeze|seal)$/.test(method.name)) return isLookup({ ...use, node: call }, facts);
  if (/^(?:keys|getOwnPropertyNames|ownKeys)$/.test(method.name)) return true;
  const isListOfTexts = method.name === 'values' && use.isString && use.way.length === 1;
  return isListOfTexts && isLookup({ ...use, node: call, way: [], isString: false }, facts);
}

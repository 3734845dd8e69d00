import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { isSchemaCall } from '../../constants/schemas.ts';
import type { FileFacts } from '../../facts.ts';
import { calleeNameOf, findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { climbTypeSyntax, isFunction } from '../../syntax/syntax.ts';
import { isNamedForCodes } from './constant-names.ts';
import { MAX_DEPTH, isUseForCodes, isUsedForCodesOnly, listReads } from './constant-uses.ts';
import { indexLiterals } from './literal-index.ts';

/** Methods that call their callback for each entry of a list. */
const ITERATING = /^(?:some|every|find|findIndex|findLast|filter|forEach|map|flatMap)$/;

/** Methods whose result depends on all entries of a list together, or on their order. */
const COMBINING = /^(?:join|reduce|reduceRight|sort|toSorted|toString|entries)$/;

/** Members of schemas that list their entries: `z.enum(LIST).options`. */
const LISTS_OF_SCHEMAS = /^(?:anyOf|options)$/;

/** The list, table, enum or object of constants that has a string as an entry. */
export function findContainer(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = climbTypeSyntax(node);
  switch (parent?.type) {
    case 'ArrayExpression': {
      const outer = climbTypeSyntax(parent).parent;
      return outer?.type === 'ArrayExpression' ? outer : parent;
    }
    case 'Property':
      return parent.parent.type === 'ObjectExpression' ? parent.parent : undefined;
    case 'TSEnumMember':
      return parent.parent.parent;
    default:
      return undefined;
  }
}

/** Whether the file uses a list or table only to look up codes: nothing prints or enumerates its entries. */
export function isOnlyLookedUp(container: TSESTree.Node, facts: FileFacts): boolean {
  return container.type === 'TSEnumDeclaration'
    ? areReadsLookups(container.id, facts, 0)
    : isLookup(container, facts, 0);
}

const lookupsIn = oncePerObject((_: FileFacts) => new Map<string, boolean>());

/** Remembered by depth, since a list may be spread into others by many ways. */
function areReadsLookups(id: TSESTree.Identifier, facts: FileFacts, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const results = lookupsIn(facts);
  const key = `${id.range[0]} ${depth}`;
  const known = results.get(key);
  if (known !== undefined) return known;
  const result = listReads(id, facts.sourceCode).every((read) => isLookup(read, facts, depth + 1));
  results.set(key, result);
  return result;
}

function isLookup(node: TSESTree.Node, facts: FileFacts, depth: number): boolean {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object !== child || isMemberLookup(parent, facts, depth);
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.right !== child || isBoundForCodes(findLoopVariable(parent), facts);
    case 'NewExpression':
      return isNamed(parent.callee, 'Set', 'Map') ? isLookup(parent, facts, depth) : isRetryName(parent.callee);
    case 'CallExpression':
      if (isSchemaCall(parent, facts.sourceCode)) return isLookup(parent, facts, depth);
      return indexLiterals(facts).isSite(parent) || isArgumentLookup(parent, facts, depth);
    case 'VariableDeclarator':
      return parent.id.type !== 'Identifier' || areReadsLookups(parent.id, facts, depth);
    case 'ArrayExpression':
      return child.type !== 'SpreadElement' || isLookup(parent, facts, depth);
    case 'SpreadElement':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isLookup(parent, facts, depth);
    case 'TemplateLiteral':
    case 'JSXExpressionContainer':
    case 'AwaitExpression':
      return false;
    case 'BinaryExpression':
      return parent.operator !== '+';
    default:
      return true;
  }
}

function isMemberLookup(member: TSESTree.MemberExpression, facts: FileFacts, depth: number): boolean {
  if (member.computed && member.property.type === 'Literal' && typeof member.property.value === 'number')
    return isUseForCodes(member, facts, depth);
  const { parent } = climbTypeSyntax(member);
  if (LISTS_OF_SCHEMAS.test(getPropertyName(member) ?? '')) return isLookup(member, facts, depth);
  const call = parent?.type === 'CallExpression' ? findMethodCall(parent) : undefined;
  if (parent === undefined || call === undefined || member.computed) return true;
  if (COMBINING.test(call.name)) return false;
  if (/^(?:keys|values|concat|slice)$/.test(call.name)) return isLookup(parent, facts, depth);
  if (!ITERATING.test(call.name)) return true;
  const [callback] = call.arguments;
  const isForCodes = callback !== undefined && isFunction(callback) && isBoundForCodes(callback.params[0], facts);
  return isForCodes && (call.name !== 'filter' || isLookup(parent, facts, depth));
}

/** `Object.keys(TABLE)` is another list; other functions are known by their names. */
function isArgumentLookup(call: TSESTree.CallExpression, facts: FileFacts, depth: number): boolean {
  const method = findMethodCall(call);
  if (method !== undefined && isNamed(method.object, 'Object', 'Array', 'Reflect')) {
    return /^(?:hasOwn|has|assign)$/.test(method.name) || isLookup(call, facts, depth);
  }
  if (method?.name === 'call' && method.object.type === 'MemberExpression')
    return getPropertyName(method.object) === 'hasOwnProperty';
  return isRetryName(call.callee) || isNamedForCodes(calleeNameOf(call));
}

/** `retry(CODES)`, `retryOn(CODES)`, `new RetryPolicy(CODES)`. */
function isRetryName(callee: TSESTree.Node): boolean {
  const name = callee.type === 'MemberExpression' ? getPropertyName(callee) : 'name' in callee ? callee.name : null;
  return typeof name === 'string' && /retr(?:y|ies|i)/i.test(name);
}

/** The variable of `for (const x of LIST)`. */
function findLoopVariable({ left }: TSESTree.ForInStatement | TSESTree.ForOfStatement): TSESTree.Node | undefined {
  return left.type === 'VariableDeclaration' ? left.declarations[0].id : undefined;
}

/** Whether a variable that an entry (or the key of a pair) is bound to is only compared with codes. */
function isBoundForCodes(target: TSESTree.Node | undefined, facts: FileFacts): boolean {
  const first = target?.type === 'ArrayPattern' ? target.elements[0] : target;
  return first?.type === 'Identifier' && isUsedForCodesOnly({ id: first }, facts);
}

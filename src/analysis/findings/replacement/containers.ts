import type { TSESTree } from '@typescript-eslint/utils';
import { findCalledName, findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { findVariable, getPropertyName } from '../../syntax/eslint-utils.ts';
import { climbTypeSyntax, isFunction } from '../../syntax/syntax.ts';
import { isNamedForCodes } from './evident-names.ts';
import { type Uses, areUsesOfCode, isUseOfCode } from './uses.ts';

/** Lists may be named again; a chain longer than this is not followed. */
const MAX_DEPTH = 8;

/** Methods that run over the entries of a list, and give each to a function. */
const RUNNING = /^(?:some|every|find|findIndex|findLast|filter|forEach|map|flatMap)$/;

/** Methods that show the entries of a list together, or in an order. */
const SHOWING = /^(?:join|reduce|reduceRight|sort|toSorted|toString|entries)$/;

/** The list, table, enum or object of constants that a string is an entry of. */
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

/** Whether a list or table is used for nothing but to look codes up in it: nobody prints, counts or enumerates its entries. */
export function isOnlyLookedUp(container: TSESTree.Node, uses: Uses): boolean {
  return container.type === 'TSEnumDeclaration' ? areReadsLookUps(container.id, uses, 0) : isLookUp(container, uses, 0);
}

function areReadsLookUps(id: TSESTree.Identifier, uses: Uses, depth: number): boolean {
  const variable = findVariable(uses.sourceCode.getScope(id), id);
  const reads = (variable?.references ?? []).filter((reference) => reference.isRead());
  return depth <= MAX_DEPTH && reads.every(({ identifier }) => isLookUp(identifier, uses, depth + 1));
}

function isLookUp(node: TSESTree.Node, uses: Uses, depth: number): boolean {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object !== child || isMemberLookUp(parent, uses, depth);
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.right !== child || isBoundForCodes(findLoopVariable(parent), uses);
    case 'NewExpression':
      return isNamed(parent.callee, 'Set', 'Map') ? isLookUp(parent, uses, depth) : isNamedCall(parent.callee);
    case 'CallExpression':
      return uses.isSite(parent) || isArgumentLookUp(parent, uses, depth);
    case 'VariableDeclarator':
      return parent.id.type !== 'Identifier' || areReadsLookUps(parent.id, uses, depth);
    case 'ArrayExpression':
      return child.type !== 'SpreadElement' || isLookUp(parent, uses, depth);
    case 'SpreadElement':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return isLookUp(parent, uses, depth);
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

function isMemberLookUp(member: TSESTree.MemberExpression, uses: Uses, depth: number): boolean {
  if (member.computed && member.property.type === 'Literal' && typeof member.property.value === 'number')
    return isUseOfCode(member, uses, depth);
  const { parent } = climbTypeSyntax(member);
  const call = parent?.type === 'CallExpression' ? findMethodCall(parent) : undefined;
  if (parent === undefined || call === undefined || member.computed) return true;
  if (SHOWING.test(call.name)) return false;
  if (/^(?:keys|values|concat|slice)$/.test(call.name)) return isLookUp(parent, uses, depth);
  if (!RUNNING.test(call.name)) return true;
  const [callback] = call.arguments;
  const isForCodes = callback !== undefined && isFunction(callback) && isBoundForCodes(callback.params[0], uses);
  return isForCodes && (call.name !== 'filter' || isLookUp(parent, uses, depth));
}

/** `Object.keys(TABLE)` is a list of its own; other functions are told by their names. */
function isArgumentLookUp(call: TSESTree.CallExpression, uses: Uses, depth: number): boolean {
  const method = findMethodCall(call);
  if (method !== undefined && isNamed(method.object, 'Object', 'Array', 'Reflect')) {
    return /^(?:hasOwn|has|assign)$/.test(method.name) || isLookUp(call, uses, depth);
  }
  if (method?.name === 'call' && method.object.type === 'MemberExpression')
    return getPropertyName(method.object) === 'hasOwnProperty';
  return isNamedCall(call.callee) || isNamedForCodes(findCalledName(call));
}

/** `retry(CODES)`, `retryOn(CODES)`, `new RetryPolicy(CODES)` */
function isNamedCall(callee: TSESTree.Node): boolean {
  if (callee.type === 'MemberExpression') return /retr(?:y|ies|i)/i.test(getPropertyName(callee) ?? '');
  return callee.type === 'Identifier' && /retr(?:y|ies|i)/i.test(callee.name);
}

/** The variable of `for (const x of LIST)`. */
function findLoopVariable({ left }: TSESTree.ForInStatement | TSESTree.ForOfStatement): TSESTree.Node | undefined {
  return left.type === 'VariableDeclaration' ? left.declarations[0].id : undefined;
}

/** Whether what an entry is bound to meets codes and nothing else; of a pair, its key. */
function isBoundForCodes(target: TSESTree.Node | undefined, uses: Uses): boolean {
  const first = target?.type === 'ArrayPattern' ? target.elements[0] : target;
  return first?.type === 'Identifier' && areUsesOfCode({ id: first }, uses);
}

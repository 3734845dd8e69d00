import type { TSESTree } from '@typescript-eslint/utils';
import { type MethodCall, findMethodCall } from '../syntax/method-calls.ts';
import { findOnlyDefinition, resolveConstant } from '../constants/definitions.ts';
import { getPropertyName, getStringIfConstant } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** Patterns that begin with a group of everything before the first dot: `^([^.]+)`, `^(\\w+)\\.`. */
const NAMESPACE_GROUP = /^\^\((?:\[\^\\?\.\][+*]|\\w[+*]|\[A-Za-z\][+*]|(?:\.[+*]\?))\)/;
/** Patterns of everything from the first dot on: `\\..*`, `\\..*$`. */
const AFTER_NAMESPACE = /^\\\.\.[*+]\$?$/;

/**
 * The code whose namespace an expression takes: `code.split('.')[0]` → `code`. Also by `shift()`, `at(0)`, destructuring,
 * `slice(0, code.indexOf('.'))`, `replace(/\..*$/, '')`, and the first group of a pattern.
 * `undefined` for every other expression.
 */
export function findCodeOfNamespace(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier':
      return findAliasedCode(plain, sourceCode);
    case 'MemberExpression':
      return findIndexedCode(plain, sourceCode);
    case 'CallExpression':
      return findCalledCode(findMethodCall(plain), sourceCode);
    default:
      return undefined;
  }
}

/** `const namespace = code.split('.')[0]` or `const [namespace] = code.split('.')` → `code`. */
function findAliasedCode(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const definition = findOnlyDefinition(node, sourceCode);
  if (definition?.node.type !== 'VariableDeclarator' || definition.node.init === null) return undefined;
  const { id, init, parent } = definition.node;
  if (parent.kind !== 'const') return undefined;
  if (id.type !== 'ArrayPattern') return id.type === 'Identifier' ? findCodeOfNamespace(init, sourceCode) : undefined;
  if (id.elements[0] === definition.name) return findSplitCode(init, sourceCode);
  return id.elements[1] === definition.name ? findGroupCode(init, sourceCode) : undefined;
}

/** `code.split('.')[0]`, `/^(\w+)\./.exec(code)[1]` → `code`. */
function findIndexedCode(node: TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.Node | undefined {
  const name = getPropertyName(node, sourceCode);
  if (name === '0') return findSplitCode(node.object, sourceCode);
  return name === '1' ? findGroupCode(node.object, sourceCode) : undefined;
}

function findCalledCode(call: MethodCall | undefined, sourceCode: SourceCode): TSESTree.Node | undefined {
  const [first, second] = call?.arguments ?? [];
  switch (call?.name) {
    case 'shift':
      return findSplitCode(call.object, sourceCode);
    case 'at':
      return isNumber(first, 0) ? findSplitCode(call.object, sourceCode) : undefined;
    case 'slice':
    case 'substring':
    case 'substr':
      return isNumber(first, 0) && isFirstDot(second, call.object, sourceCode) ? call.object : undefined;
    case 'replace':
      return isPattern(first, AFTER_NAMESPACE, sourceCode) && isText(second, '', sourceCode) ? call.object : undefined;
    default:
      return undefined;
  }
}

/** `code.split('.')` or `code.split('.', 1)` → `code`. */
function findSplitCode(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const call = findMethodCall(node);
  return call?.name === 'split' && isText(call.arguments[0], '.', sourceCode) ? call.object : undefined;
}

/** `/^([^.]+)/.exec(code)` or `code.match(/^([^.]+)/)` → `code`. */
function findGroupCode(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const call = findMethodCall(node);
  if (call?.name === 'exec') return isPattern(call.object, NAMESPACE_GROUP, sourceCode) ? call.arguments[0] : undefined;
  return call?.name === 'match' && isPattern(call.arguments[0], NAMESPACE_GROUP, sourceCode) ? call.object : undefined;
}

/** `code.indexOf('.')`, for the same `code`. */
function isFirstDot(node: TSESTree.Node | undefined, code: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = node && findMethodCall(node);
  if (call?.name !== 'indexOf' || !isText(call.arguments[0], '.', sourceCode)) return false;
  return sourceCode.getText(call.object) === sourceCode.getText(code);
}

function isNumber(node: TSESTree.Node | undefined, value: number): boolean {
  return node?.type === 'Literal' && node.value === value;
}

function isText(node: TSESTree.Node | undefined, text: string, sourceCode: SourceCode): boolean {
  return node !== undefined && getStringIfConstant(node, sourceCode.getScope(node)) === text;
}

function isPattern(node: TSESTree.Node | undefined, shape: RegExp, sourceCode: SourceCode): boolean {
  const pattern = node && resolveConstant(node, sourceCode);
  return pattern?.type === 'Literal' && 'regex' in pattern && shape.test(pattern.regex.pattern);
}

import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { findTableKeys } from '../constants/tables.ts';
import { createLiterals, createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

const MAP_METHODS: ReadonlySet<string> = new Set(['get', 'has', 'hasOwnProperty']);

export const LOOKUP_METHODS: ReadonlySet<string> = new Set([...MAP_METHODS, 'hasOwn', 'call']);

/** `TEXTS[err.code]`: a table that is written down, indexed by a code. */
export function findIndexSite(node: TSESTree.MemberExpression, context: AnalysisContext): CodeSite | undefined {
  const isStatic = !node.computed || node.property.type === 'Literal';
  return isStatic ? undefined : lookUp(node, node.object, node.property, context);
}

/** `err.code in TEXTS`. */
export function findInSite(node: TSESTree.BinaryExpression, context: AnalysisContext): CodeSite | undefined {
  return node.operator === 'in' ? lookUp(node, node.right, node.left, context) : undefined;
}

/** `TEXTS.get(err.code)`, `Object.hasOwn(TEXTS, err.code)`, `Object.prototype.hasOwnProperty.call(TEXTS, err.code)`. */
export function findLookupCallSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  if (call === undefined) return undefined;
  const { object, name, arguments: args } = call;
  if (MAP_METHODS.has(name)) return lookUp(node, object, args[0], context);
  const isHasOwn = (name === 'hasOwn' && isNamed(object, 'Object')) || (name === 'call' && isHasOwnProperty(object));
  return isHasOwn ? lookUp(node, args[0], args[1], context) : undefined;
}

function isHasOwnProperty(node: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(node);
  return plain.type === 'MemberExpression' && getPropertyName(plain) === 'hasOwnProperty';
}

function lookUp(
  node: TSESTree.Node,
  table: TSESTree.Node | undefined,
  key: TSESTree.Node | undefined,
  context: AnalysisContext,
): CodeSite | undefined {
  const found = table && findTableKeys(table, context.sourceCode);
  if (found === undefined || key === undefined) return undefined;
  const site = createSite('lookup', node, key, createLiterals(found.keys), context);
  return site && !found.isWhole ? { ...site, isOpen: true } : site;
}

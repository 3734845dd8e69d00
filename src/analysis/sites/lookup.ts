import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findMethodCall, isNamed, lastNameOf } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { type Additions, findAdditions } from '../constants/additions.ts';
import { findTableKeys } from '../constants/tables.ts';
import { type ConstantString, createLiterals } from '../constants/constant-strings.ts';
import { createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

const MAP_METHODS: ReadonlySet<string> = new Set(['get', 'has', 'hasOwnProperty']);

export const LOOKUP_METHODS: ReadonlySet<string> = new Set([...MAP_METHODS, 'hasOwn', 'call']);

/** `TEXTS[err.code]`: a table of the file, indexed by a code. */
export function findIndexSite(node: TSESTree.MemberExpression, context: AnalysisContext): CodeSite | undefined {
  const isStatic = !node.computed || node.property.type === 'Literal';
  return isStatic ? undefined : createLookup(node, [node.object, node.property], context);
}

/** `err.code in TEXTS`. */
export function findInSite(node: TSESTree.BinaryExpression, context: AnalysisContext): CodeSite | undefined {
  return node.operator === 'in' ? createLookup(node, [node.right, node.left], context) : undefined;
}

/** `TEXTS.get(err.code)`, `Object.hasOwn(TEXTS, err.code)`, `Object.prototype.hasOwnProperty.call(TEXTS, err.code)`. */
export function findLookupCallSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  if (call === undefined) return undefined;
  const { object, name, arguments: args } = call;
  if (MAP_METHODS.has(name)) return createLookup(node, [object, ...args], context);
  const isHasOwn =
    (name === 'hasOwn' && isNamed(object, 'Object')) || (name === 'call' && lastNameOf(object) === 'hasOwnProperty');
  return isHasOwn ? createLookup(node, args, context) : undefined;
}

function createLookup(
  node: TSESTree.Node,
  [table, compared]: readonly (TSESTree.Node | undefined)[],
  context: AnalysisContext,
): CodeSite | undefined {
  const found = table && findTableKeys(table, context.sourceCode);
  if (table === undefined || found === undefined || compared === undefined) return undefined;
  const additions = findAdditions(table, context.sourceCode);
  const keys = additions.keys.length === 0 ? found.keys : joinKeys(found.keys, additions);
  const site = createSite({ kind: 'lookup', node, compared, literals: createLiterals(keys) }, context);
  return site && { ...site, table: found.keys, isOpen: !found.isWhole || additions.isOpen };
}

/** The keys of a table, and those that are added to it later: the same for all uses. */
const joinKeys = oncePerObject((keys: readonly ConstantString[], additions: Additions): readonly ConstantString[] => {
  const values = new Set(keys.map(({ value }) => value));
  return [...keys, ...additions.keys.filter(({ value }) => !values.has(value))];
});

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { resolveConstant } from './definitions.ts';
import { type ConstantString, findConstantString } from './literals.ts';

/**
 * The keys of a table: an object literal, `new Map([[key, value], …])`, or a constant that is one.
 * `undefined` if it is no table that is written down.
 */
export function findTableKeys(
  node: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): readonly ConstantString[] | undefined {
  const table = resolveConstant(node, sourceCode);
  if (table.type === 'ObjectExpression') return findObjectKeys(table, sourceCode);
  const [entries] = table.type === 'NewExpression' && isMap(table) ? table.arguments : [];
  const pairs = entries && resolveConstant(entries, sourceCode);
  return pairs?.type === 'ArrayExpression'
    ? pairs.elements.flatMap((pair) => findPairKey(pair, sourceCode))
    : undefined;
}

/** The keys of an object literal: quoted, bare, or computed from a constant. */
export function findObjectKeys(
  { properties }: TSESTree.ObjectExpression,
  sourceCode: TSESLint.SourceCode,
): readonly ConstantString[] {
  return properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const { key, computed, shorthand } = property;
    if (key.type === 'Identifier' && !computed) {
      return { value: key.name, node: key, form: shorthand ? ('computed' as const) : ('key' as const) };
    }
    return findConstantString(key, sourceCode) ?? [];
  });
}

function isMap({ callee }: TSESTree.NewExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'Map';
}

function findPairKey(
  pair: TSESTree.ArrayExpression['elements'][number],
  sourceCode: TSESLint.SourceCode,
): readonly ConstantString[] {
  const array = pair && resolveConstant(pair, sourceCode);
  const key = array?.type === 'ArrayExpression' ? array.elements[0] : undefined;
  const constant = key && findConstantString(key, sourceCode);
  return constant ? [constant] : [];
}

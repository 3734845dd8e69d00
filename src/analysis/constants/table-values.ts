import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../syntax/syntax.ts';
import { resolveConstant } from './definitions.ts';
import { findCopiedTable, findPairs } from './table-copies.ts';

/**
 * The values of a table that the file spells out: an object literal without spreads, or the pairs of a `Map` or of
 * `Object.fromEntries`; copies and constants are followed. `undefined` for all others.
 */
export function findTableValues(node: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const table = findCopiedTable(node, sourceCode);
  const values = table.type === 'ObjectExpression' ? valuesOf(table) : secondsOf(findPairs(table), sourceCode);
  return values?.includes(undefined) === false ? values.filter((value) => value !== undefined) : undefined;
}

type Values = readonly (TSESTree.Node | undefined)[];

function valuesOf({ properties }: TSESTree.ObjectExpression): Values {
  return properties.map((property) => (property.type === 'Property' ? property.value : undefined));
}

function secondsOf(pairs: TSESTree.Node | undefined, sourceCode: SourceCode): Values | undefined {
  const list = pairs && resolveConstant(pairs, sourceCode);
  return list?.type === 'ArrayExpression'
    ? list.elements.map((pair) => (pair?.type === 'ArrayExpression' ? (pair.elements[1] ?? undefined) : undefined))
    : undefined;
}

import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { resolveConstant } from './definitions.ts';
import { type ConstantString, findConstantString } from './constant-strings.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** The keys of a table that are written down, and whether these are all: `{ ...OTHERS, 'X': 1 }` has more. */
export interface TableKeys {
  readonly keys: readonly ConstantString[];
  readonly isWhole: boolean;
}

/**
 * The keys of a table: an object literal, `new Map([[key, value], …])`, or a constant that is one.
 * `undefined` if it is no table that is written down. The same keys for all uses.
 */
export function findTableKeys(node: TSESTree.Node, sourceCode: SourceCode): TableKeys | undefined {
  return readTable(resolveConstant(node, sourceCode), sourceCode);
}

const readTable = oncePerObject((table: TSESTree.Node, sourceCode: SourceCode): TableKeys | undefined => {
  if (table.type === 'ObjectExpression') {
    const keys = findObjectKeys(table, sourceCode);
    return { keys, isWhole: keys.length === table.properties.length };
  }
  const [entries] = table.type === 'NewExpression' && isMap(table) ? table.arguments : [];
  const pairs = entries && resolveConstant(entries, sourceCode);
  if (pairs?.type !== 'ArrayExpression') return undefined;
  const keys = pairs.elements.flatMap((pair) => findPairKey(pair, sourceCode));
  return { keys, isWhole: keys.length === pairs.elements.length };
});

/** The keys of an object literal: quoted, bare, or computed from a constant. */
export function findObjectKeys(
  { properties }: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
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
  sourceCode: SourceCode,
): readonly ConstantString[] {
  const array = pair && resolveConstant(pair, sourceCode);
  const key = array?.type === 'ArrayExpression' ? array.elements[0] : undefined;
  const constant = key && findConstantString(key, sourceCode);
  return constant ? [constant] : [];
}

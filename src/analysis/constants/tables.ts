import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { resolveConstant } from './definitions.ts';
import { type ConstantString, findConstantString } from './constant-strings.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findImportedValue, findNamesOfType } from '../syntax/imported-types.ts';
import { findAssigned, findCopiedTable, findPairs } from './table-copies.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** The keys that a table spells out, and whether these are all: `{ ...OTHERS, 'X': 1 }` has more. */
export interface TableKeys {
  readonly keys: readonly ConstantString[];
  readonly isWhole: boolean;
}

/**
 * The keys of a table: an object literal, those of tables that it spreads or that `Object.assign` puts together,
 * `new Map([[key, value], …])`, `Object.fromEntries([[key, value], …])`, a copy of one, a constant that is one, or an imported object
 * whose type names its keys. `undefined` for all other nodes. The same keys for all uses.
 */
export function findTableKeys(node: TSESTree.Node, sourceCode: SourceCode): TableKeys | undefined {
  return readTable(findCopiedTable(node, sourceCode), sourceCode);
}

const readTable = oncePerObject((table: TSESTree.Node, sourceCode: SourceCode): TableKeys | undefined => {
  const parts = listParts(table);
  if (parts !== undefined) return joinParts(parts, { sourceCode, seen: new Set([table]) });
  const entries = findPairs(table);
  const pairs = entries && resolveConstant(entries, sourceCode);
  if (pairs?.type !== 'ArrayExpression') return readImportedTable(table, sourceCode);
  return readPairs(pairs, sourceCode);
});

const readPairs = oncePerObject((pairs: TSESTree.ArrayExpression, sourceCode: SourceCode): TableKeys => {
  const keys = pairs.elements.flatMap((pair) => readPairKey(pair, sourceCode));
  return { keys, isWhole: keys.length === pairs.elements.length };
});

/** A table is made of at most this many others. */
const MAX_MERGES = 20;

/** The most keys that the tables of a file have from others: tables of tables multiply them. */
const MOST_MERGED = 5000;

const mergedIn = oncePerObject((_sourceCode: SourceCode) => ({ count: 0 }));

/** Reading a table that is made of others; each is read once. */
interface Merge {
  readonly sourceCode: SourceCode;
  readonly seen: Set<TSESTree.Node>;
}

type TablePart = TSESTree.ObjectLiteralElement | TSESTree.Node;

/** The properties of an object literal, or the objects that `Object.assign` puts together. */
function listParts(table: TSESTree.Node): readonly TablePart[] | undefined {
  return table.type === 'ObjectExpression' ? table.properties : findAssigned(table);
}

function joinParts(parts: readonly TablePart[], merge: Merge): TableKeys {
  const read = parts.map((part) => readPart(part, merge));
  return {
    keys: read.flatMap((part) => part?.keys ?? []),
    isWhole: read.every((part) => part?.isWhole === true),
  };
}

function readPart(part: TablePart, merge: Merge): TableKeys | undefined {
  if (part.type === 'SpreadElement') return readMerged(part.argument, merge);
  if (part.type !== 'Property') return readMerged(part, merge);
  const key = findPropertyKey(part, merge.sourceCode);
  return { keys: key === undefined ? [] : [key], isWhole: key !== undefined };
}

/** The keys that a table has from another one. A table that is a part twice adds nothing the second time. */
function readMerged(node: TSESTree.Node, merge: Merge): TableKeys | undefined {
  const { sourceCode, seen } = merge;
  const merged = mergedIn(sourceCode);
  const table = findCopiedTable(node, sourceCode);
  const parts = listParts(table);
  if (merged.count > MOST_MERGED || seen.size > MAX_MERGES) return undefined;
  if (parts === undefined) return readImportedTable(table, sourceCode);
  if (seen.has(table)) return { keys: [], isWhole: true };
  seen.add(table);
  merged.count += parts.length;
  return joinParts(parts, merge);
}

function readImportedTable(node: TSESTree.Node, sourceCode: SourceCode): TableKeys | undefined {
  const imported = findImportedValue(node, sourceCode);
  return imported && readNamesOf(imported.firstUse, sourceCode);
}

/** The keys of an imported table, by its first use: the same for all others. */
const readNamesOf = oncePerObject((firstUse: TSESTree.Node, sourceCode: SourceCode): TableKeys | undefined => {
  const imported = findImportedValue(firstUse, sourceCode);
  const found = imported && findNamesOfType(imported.type, sourceCode);
  if (found === undefined) return undefined;
  const keys = found.names.map((value) => ({ value, node: firstUse, form: 'imported' as const }));
  return { keys, isWhole: found.isWhole };
});

/** The keys of an object literal: quoted, bare, or computed from a constant. */
export function listObjectKeys(
  { properties }: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
): readonly ConstantString[] {
  return properties.flatMap((property) =>
    property.type === 'Property' ? (findPropertyKey(property, sourceCode) ?? []) : [],
  );
}

function findPropertyKey(
  { key, computed, shorthand }: TSESTree.Property,
  sourceCode: SourceCode,
): ConstantString | undefined {
  return key.type === 'Identifier' && !computed
    ? { value: key.name, node: key, form: shorthand ? 'computed' : 'key' }
    : findConstantString(key, sourceCode);
}

function readPairKey(
  pair: TSESTree.ArrayExpression['elements'][number],
  sourceCode: SourceCode,
): ConstantString | readonly never[] {
  const array = pair && resolveConstant(pair, sourceCode);
  const key = array?.type === 'ArrayExpression' ? array.elements[0] : undefined;
  return (key && findConstantString(key, sourceCode)) ?? [];
}

/** Objects that spread objects are followed this deep. */
const MAX_DEPTH = 4;

/** The constant string that an object literal has under a name: `{ Action: 'GetFunction' }`. */
export function findField(object: TSESTree.Node | undefined, name: RegExp, sourceCode: SourceCode): string | undefined {
  const value = findFieldNode(object, name, sourceCode);
  return value && findConstantString(value, sourceCode)?.value;
}

/** The value that an object literal has under a name; constants and spreads are followed. */
export function findFieldNode(
  object: TSESTree.Node | undefined,
  name: RegExp,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  return object && findFieldWithin(object, { name, sourceCode }, MAX_DEPTH);
}

interface FieldSearch {
  readonly name: RegExp;
  readonly sourceCode: SourceCode;
}

function findFieldWithin(object: TSESTree.Node, search: FieldSearch, depth: number): TSESTree.Node | undefined {
  const plain = resolveConstant(object, search.sourceCode);
  if (plain.type !== 'ObjectExpression' || depth < 0) return undefined;
  for (const property of plain.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      const spread = findFieldWithin(property.argument, search, depth - 1);
      if (spread !== undefined) return spread;
    } else if (search.name.test(findMemberName(property, search.sourceCode) ?? '')) return property.value;
  }
  return undefined;
}

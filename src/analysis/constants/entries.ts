import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { elementAt } from '../syntax/elements.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { isNamed } from '../syntax/method-calls.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { type ConstantString, findConstantString, listConstantStrings, stringsInList } from './constant-strings.ts';
import { resolveConstant } from './definitions.ts';
import { type EntryPart, findEntryPart } from './iterations.ts';
import { findListElements } from './lists.ts';
import { findCopiedTable, findListedObject, isMap, findPairs } from './table-copies.ts';
import { findTableKeys } from './tables.ts';

/** The strings in a part of the entries of a list, and whether these are all: `{ code: OTHER }` may have any. */
export interface EntryStrings {
  readonly strings: readonly ConstantString[];
  readonly isWhole: boolean;
}

const UNKNOWN: EntryStrings = { strings: [], isWhole: false };

/**
 * All strings that an expression can have, as `listConstantStrings` lists them, also of a part of an entry that a variable runs
 * over: `x.code` of `LIST.find((x) => …)`, `c` of `for (const [c] of Object.entries(TABLE))`.
 */
export function listPossibleStrings(node: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] {
  const strings = listConstantStrings(node, sourceCode);
  const part = strings.length > 0 ? undefined : findEntryPart(node, sourceCode);
  return part === undefined ? strings : readEntries(part, sourceCode).strings;
}

/** The strings in a list, also of the keys or values of a table, and of lists in the entries that a variable runs over. */
export function listContainedStrings(list: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] {
  const strings = stringsInList(list, sourceCode);
  if (strings.length > 0) return strings;
  return readEntries(findListPart(list, sourceCode), sourceCode).strings;
}

/** The entries of a list: of all lists that a part of an entry can be, where a variable runs over these: `x.codes`. */
export function findListPart(list: TSESTree.Node, sourceCode: SourceCode): EntryPart {
  const part = findEntryPart(list, sourceCode);
  return part === undefined ? { list, way: [] } : { ...part, way: [...part.way, '*'] };
}

type Way = EntryPart['way'];

const entriesByWay = oncePerObject((_list: TSESTree.Node) => new Map<string, EntryStrings>());

const valuesByWay = oncePerObject((_table: TSESTree.Node) => new Map<string, EntryStrings>());

/** The strings at the end of a way from each entry of a list. The same for all uses. */
export function readEntries({ list, way }: EntryPart, sourceCode: SourceCode): EntryStrings {
  const plain = skipSet(resolveConstant(list, sourceCode), sourceCode);
  return readOnce(entriesByWay(plain), way, () => collectEntries({ list: plain, way }, sourceCode));
}

function readOnce(byWay: Map<string, EntryStrings>, way: Way, read: () => EntryStrings): EntryStrings {
  const key = way.join(' ');
  const known = byWay.get(key) ?? read();
  byWay.set(key, known);
  return known;
}

function skipSet(list: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  const [argument] = list.type === 'NewExpression' && isNamed(list.callee, 'Set') ? list.arguments : [];
  return argument === undefined ? list : resolveConstant(argument, sourceCode);
}

function collectEntries(part: EntryPart, sourceCode: SourceCode): EntryStrings {
  const { list, way } = part;
  const keyed = findListedObject(list, 'keys');
  if (keyed !== undefined) return way.length === 0 ? readKeys(keyed, sourceCode) : UNKNOWN;
  const valued = findListedObject(list, 'values');
  if (valued !== undefined) return readValues(valued, way, sourceCode);
  const paired = findListedObject(list, 'entries') ?? (isMap(list) ? list : undefined);
  if (paired !== undefined) return readPairs(paired, way, sourceCode);
  return readParts(findListElements(list, sourceCode), way, sourceCode);
}

function readKeys(table: TSESTree.Node, sourceCode: SourceCode): EntryStrings {
  const found = findTableKeys(table, sourceCode);
  return found === undefined ? UNKNOWN : { strings: found.keys, isWhole: found.isWhole };
}

/** The values of a table. Each `Object.values(TABLE)` is a list of its own, but they have these in common. */
function readValues(node: TSESTree.Node, way: Way, sourceCode: SourceCode): EntryStrings {
  const table = findCopiedTable(node, sourceCode);
  if (table.type !== 'ObjectExpression') return UNKNOWN;
  const { properties } = table;
  const readAll = () => readParts(properties.map(valueOf), way, sourceCode);
  return readOnce(valuesByWay(table), way, readAll);
}

function valueOf(property: TSESTree.ObjectLiteralElement): TSESTree.Node {
  return property.type === 'Property' ? property.value : property;
}

/** The keys (`0`) or parts of the values (`1 …`) of the pairs in a table. */
function readPairs(node: TSESTree.Node, way: Way, sourceCode: SourceCode): EntryStrings {
  const [step, ...rest] = way;
  const table = findCopiedTable(node, sourceCode);
  if (step === '0' && rest.length === 0) return readKeys(table, sourceCode);
  if (step === '1' && table.type === 'ObjectExpression') return readValues(table, rest, sourceCode);
  const pairs = findPairs(table);
  return pairs === undefined ? UNKNOWN : readParts(findListElements(pairs, sourceCode), way, sourceCode);
}

function readParts(entries: readonly TSESTree.Node[] | undefined, way: Way, sourceCode: SourceCode): EntryStrings {
  if (entries === undefined) return UNKNOWN;
  const parts = entries.map((entry) => followWay(entry, way, sourceCode));
  const strings = parts.map((nodes) => nodes?.map((node) => findConstantString(node, sourceCode)));
  return {
    strings: strings.flatMap((found) => found ?? []).filter((string) => string !== undefined),
    isWhole: strings.every((found) => found?.every((string) => string !== undefined) === true),
  };
}

/** What is at the end of a way from a value; `undefined` where the file does not spell it out. */
function followWay(
  node: TSESTree.Node,
  [step, ...rest]: Way,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] | undefined {
  if (step === undefined) return [node];
  if (step === '*') return findListElements(node, sourceCode);
  const next = findPart(resolveConstant(node, sourceCode), step, sourceCode);
  return next && followWay(next, rest, sourceCode);
}

function findPart(node: TSESTree.Node, step: string, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'ArrayExpression') return elementAt(node.elements, Number(step));
  if (node.type !== 'ObjectExpression' || node.properties.some(({ type }) => type !== 'Property')) return undefined;
  const property = node.properties.findLast(
    (each) => each.type === 'Property' && findMemberName(each, sourceCode) === step,
  );
  return property?.type === 'Property' ? property.value : undefined;
}

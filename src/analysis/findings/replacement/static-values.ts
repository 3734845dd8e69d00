import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { resolveConstant } from '../../constants/definitions.ts';
import { findListPart, readEntries } from '../../constants/entries.ts';
import { findEntryPart, type EntryPart } from '../../constants/iterations.ts';
import { findCopiedTable } from '../../constants/table-copies.ts';
import { findIteratedList } from '../../constants/lists.ts';
import { listConstantStrings } from '../../constants/constant-strings.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import { findTableKeys } from '../../constants/tables.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** Lists that spread lists, and values of values, are followed this deep. */
const MAX_DEPTH = 6;

/** Methods that add entries to a list, table, `Set` or `Map`. */
const ADDING: ReadonlySet<string> = new Set(['add', 'set', 'push', 'unshift', 'splice', 'assign']);

/** A walk through the values and lists that one expression is made of. It ends with the first that the file does not spell out. */
interface Walk {
  readonly sourceCode: SourceCode;
  readonly depth: number;
  /** The lists that the file spells out, with the greatest depth at which the walk has passed them. */
  readonly passed: Map<TSESTree.Node, number>;
}

/** Whether the file spells out the values that an expression can have: a literal, a constant, an entry of a constant list. */
export function hasStaticValue(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isStaticValue(node, { sourceCode, depth: 0, passed: new Map() });
}

/** Whether the file spells out all entries of a list or all keys of a table, and adds no others later. */
export function hasStaticEntries(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isStaticList(node, { sourceCode, depth: 0, passed: new Map() });
}

function isStaticValue(node: TSESTree.Node, walk: Walk): boolean {
  const { sourceCode } = walk;
  const plain = resolveConstant(node, sourceCode);
  if (walk.depth > MAX_DEPTH) return false;
  switch (plain.type) {
    case 'Literal':
    case 'UnaryExpression':
      return true;
    case 'ConditionalExpression':
      return [plain.consequent, plain.alternate].every((each) => isStaticValue(each, deeper(walk)));
    case 'LogicalExpression':
      return [plain.left, plain.right].every((each) => isStaticValue(each, deeper(walk)));
    case 'Identifier': {
      if (plain.name === 'undefined') return true;
      const list = findIteratedList(plain, sourceCode);
      return list === undefined
        ? isSpelledOut(findEntryPart(plain, sourceCode), sourceCode)
        : isStaticList(list, deeper(walk));
    }
    case 'MemberExpression':
      return isSpelledOut(findEntryPart(plain, sourceCode), sourceCode);
    default:
      return listConstantStrings(plain, sourceCode).length > 0;
  }
}

/** The same list may be spread again and again, and each time again in lists that are spread: it is looked through once. */
function isStaticList(node: TSESTree.Node, walk: Walk): boolean {
  const { sourceCode, depth, passed } = walk;
  const group = resolveConstant(node, sourceCode);
  if (depth > MAX_DEPTH || listExtended(sourceCode).has(group)) return false;
  const isPassed = depth <= (passed.get(group) ?? -1) || isStaticGroup(group, walk);
  if (isPassed) passed.set(group, Math.max(depth, passed.get(group) ?? -1));
  return isPassed;
}

function isStaticGroup(group: TSESTree.Node, walk: Walk): boolean {
  const { sourceCode } = walk;
  const keys = findTableKeys(group, sourceCode);
  if (keys !== undefined) return keys.isWhole;
  const keysOf = findMethodCall(group);
  if (keysOf !== undefined && /^(?:keys|from)$/.test(keysOf.name)) {
    const [argument = keysOf.object] = keysOf.arguments;
    return isStaticList(argument, deeper(walk));
  }
  if (group.type === 'NewExpression') return group.arguments.every((each) => isStaticList(each, deeper(walk)));
  if (group.type !== 'ArrayExpression') return isSpelledOut(findListPart(group, sourceCode), sourceCode);
  return group.elements.every((element) => {
    if (element?.type === 'SpreadElement') return isStaticList(element.argument, deeper(walk));
    return element === null || isStaticValue(element, deeper(walk));
  });
}

function deeper(walk: Walk): Walk {
  return { ...walk, depth: walk.depth + 1 };
}

/** Whether the file spells out what is in a part of the entries of a list, and adds no others later. */
function isSpelledOut(part: EntryPart | undefined, sourceCode: SourceCode): boolean {
  if (part === undefined || !readEntries(part, sourceCode).isWhole) return false;
  const list = resolveConstant(part.list, sourceCode);
  const [table = list] = list.type === 'CallExpression' ? list.arguments : [];
  return [list, table].every((each) => !listExtended(sourceCode).has(findCopiedTable(each, sourceCode)));
}

const extendedIn = new WeakMap<SourceCode, ReadonlySet<TSESTree.Node>>();

/** The lists and tables to which the file adds entries that it does not spell out: `RETRY.add(code)`, `TABLE[GONE] = 2`. */
function listExtended(sourceCode: SourceCode): ReadonlySet<TSESTree.Node> {
  const known = extendedIn.get(sourceCode);
  if (known !== undefined) return known;
  const extended = new Set<TSESTree.Node>();
  // `findExtendedGroup` may come back here, and gets the set as far as it is complete.
  extendedIn.set(sourceCode, extended);
  for (const node of allNodesOf(sourceCode)) {
    const group = findExtendedGroup(node, sourceCode);
    if (group !== undefined) extended.add(resolveConstant(group, sourceCode));
  }
  return extended;
}

/** The list or table to which a call or an assignment adds an entry that is not static. */
function findExtendedGroup(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'AssignmentExpression') {
    const { left } = node;
    const isUnknown = left.type === 'MemberExpression' && left.computed && !hasStaticValue(left.property, sourceCode);
    return isUnknown ? left.object : undefined;
  }
  const call = node.type === 'CallExpression' ? findMethodCall(node) : undefined;
  if (call === undefined || !ADDING.has(call.name)) return undefined;
  const [first] = call.arguments;
  if (call.name === 'assign') return first;
  const added = call.name === 'set' ? call.arguments.slice(0, 1) : call.arguments;
  return added.every((each) => hasStaticValue(each, sourceCode)) ? undefined : call.object;
}

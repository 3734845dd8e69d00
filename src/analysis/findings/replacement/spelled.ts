import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { resolveConstant } from '../../constants/definitions.ts';
import { findIterated } from '../../constants/lists.ts';
import { findConstantStrings } from '../../constants/constant-strings.ts';
import { findNodes } from '../../syntax/nodes.ts';
import { findTableKeys } from '../../constants/tables.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** Lists that spread lists, and values of values, are followed this deep. */
const MAX_DEPTH = 6;

/** Methods that put entries into a list, table, `Set` or `Map`. */
const GROWING: ReadonlySet<string> = new Set(['add', 'set', 'push', 'unshift', 'splice', 'assign']);

/** Whether the file itself says what values an expression can have: a literal, a constant, an entry of a constant list. */
export function isSpelled(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  const plain = resolveConstant(node, sourceCode);
  if (depth > MAX_DEPTH) return false;
  switch (plain.type) {
    case 'Literal':
    case 'UnaryExpression':
      return true;
    case 'ConditionalExpression':
      return [plain.consequent, plain.alternate].every((each) => isSpelled(each, sourceCode, depth + 1));
    case 'LogicalExpression':
      return [plain.left, plain.right].every((each) => isSpelled(each, sourceCode, depth + 1));
    case 'Identifier': {
      if (plain.name === 'undefined') return true;
      const list = findIterated(plain, sourceCode);
      return list !== undefined && isSpelledGroup(list, sourceCode, depth + 1);
    }
    default:
      return findConstantStrings(plain, sourceCode).length > 0;
  }
}

/** Whether the file itself says all entries of a list or all keys of a table, and puts no others into it later. */
export function isSpelledGroup(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  const group = resolveConstant(node, sourceCode);
  if (depth > MAX_DEPTH || findGrown(sourceCode).has(group)) return false;
  const keys = findTableKeys(group, sourceCode);
  if (keys !== undefined) return keys.isWhole;
  const keysOf = findMethodCall(group);
  if (keysOf !== undefined && /^(?:keys|freeze|from)$/.test(keysOf.name)) {
    const [argument = keysOf.object] = keysOf.arguments;
    return isSpelledGroup(argument, sourceCode, depth + 1);
  }
  if (group.type === 'NewExpression')
    return group.arguments.every((each) => isSpelledGroup(each, sourceCode, depth + 1));
  if (group.type !== 'ArrayExpression') return false;
  return group.elements.every((element) => {
    if (element?.type === 'SpreadElement') return isSpelledGroup(element.argument, sourceCode, depth + 1);
    return element === null || isSpelled(element, sourceCode, depth + 1);
  });
}

const remembered = new WeakMap<SourceCode, ReadonlySet<TSESTree.Node>>();

/** The lists and tables that later get entries which are not written down: `RETRY.add(code)`, `TABLE[GONE] = 2`. */
function findGrown(sourceCode: SourceCode): ReadonlySet<TSESTree.Node> {
  const known = remembered.get(sourceCode);
  if (known !== undefined) return known;
  const grown = new Set<TSESTree.Node>();
  // Whether what is added is spelled may lead here again.
  remembered.set(sourceCode, grown);
  for (const node of findNodes(sourceCode)) {
    const group = findGrowing(node, sourceCode);
    if (group !== undefined) grown.add(resolveConstant(group, sourceCode));
  }
  return grown;
}

/** What a call or an assignment puts an unknown entry into. */
function findGrowing(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'AssignmentExpression') {
    const { left } = node;
    const isUnknown = left.type === 'MemberExpression' && left.computed && !isSpelled(left.property, sourceCode);
    return isUnknown ? left.object : undefined;
  }
  const call = node.type === 'CallExpression' ? findMethodCall(node) : undefined;
  if (call === undefined || !GROWING.has(call.name)) return undefined;
  const [first] = call.arguments;
  if (call.name === 'assign') return first;
  const added = call.name === 'set' ? call.arguments.slice(0, 1) : call.arguments;
  return added.every((each) => isSpelled(each, sourceCode)) ? undefined : call.object;
}

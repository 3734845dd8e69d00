import type { TSESTree } from '@typescript-eslint/utils';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { isPlainMember } from './failures.ts';
import type { Finder } from './types.ts';
import { parentOf, type Variable } from '../syntax/syntax.ts';
import type { Way } from '../flow/sources.ts';

/** What a variable is set to: an expression, and the way from its value to the part that the variable takes. */
export interface Write {
  readonly value: TSESTree.Node;
  readonly way: Way;
}

/**
 * All that is written to a variable, by declarations, assignments and loops; what a `catch` or a function binds is not among
 * it. `undefined` if some of it is not understood.
 */
export function findWrites({ defs, references }: Variable, finder: Finder): readonly Write[] | undefined {
  const declared = defs.filter(({ node }) => node.type === 'VariableDeclarator').map(({ name }) => name);
  const assigned = references.filter((reference) => reference.isWrite() && reference.init !== true);
  const writes: Write[] = [];
  for (const name of [...declared, ...assigned.map(({ identifier }) => identifier)]) {
    const write = findWrite(name, finder);
    if (write === undefined) return undefined;
    if (write !== null) writes.push(write);
  }
  return writes;
}

/** `const [err] = x`, `({ error: err } = x)`, `for (const err of x)`; `null` for a declaration without a value. */
function findWrite(name: TSESTree.Node, finder: Finder): Write | null | undefined {
  const pattern = findPattern(name);
  const { parent } = pattern;
  const inPattern = findWayInPattern(name, pattern, finder);
  const source = parent === undefined ? undefined : findSource(pattern, parent);
  if (source === undefined || source === null || inPattern === undefined) return source === null ? null : undefined;
  return { value: source.value, way: [...source.way, ...inPattern] };
}

/** The outermost pattern that a name stands in; itself, if it stands in none. */
function findPattern(name: TSESTree.Node): TSESTree.Node {
  const parent = parentOf(name);
  switch (parent?.type) {
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'AssignmentPattern':
    case 'RestElement':
      return findPattern(parent);
    case 'Property':
      return parent.parent.type === 'ObjectPattern' ? findPattern(parent) : name;
    default:
      return name;
  }
}

/** `[{ reason: err }]`, `err` → `0`, `reason`; `undefined` where the way is not static, or there is another value. */
export function findWayInPattern(name: TSESTree.Node, pattern: TSESTree.Node, { evaluator }: Finder): Way | undefined {
  const steps = findPatternSteps(name, pattern, evaluator.context.sourceCode);
  const way = steps?.flatMap((step) => ('name' in step ? step.name : []));
  return way?.length === steps?.length ? way : undefined;
}

function findSource(pattern: TSESTree.Node, parent: TSESTree.Node): Write | null | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      if (parent.init !== null) return { value: parent.init, way: [] };
      return isLoop(parent.parent.parent) ? findLoopSource(parent.parent.parent) : null;
    case 'AssignmentExpression':
      return /^(?:\?\?|\|\||&&)?=$/.test(parent.operator) ? { value: parent.right, way: [] } : undefined;
    default:
      return isLoop(parent) && parent.left === pattern ? findLoopSource(parent) : undefined;
  }
}

function isLoop(node: TSESTree.Node): node is TSESTree.ForOfStatement | TSESTree.ForInStatement {
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement';
}

function findLoopSource({ type, right }: TSESTree.ForOfStatement | TSESTree.ForInStatement): Write | undefined {
  return type === 'ForOfStatement' ? { value: right, way: ['*'] } : undefined;
}

/** `promises.push(client.GetFunction())` → the call. */
export function findPushed(variable: Variable, finder: Finder): readonly TSESTree.Node[] {
  return findMemberUses(variable).flatMap((member) => {
    const { parent } = member;
    const isCalled = parent.type === 'CallExpression' && parent.callee === member;
    return isCalled && PUSHES.has(findNameOf(member, finder)) ? parent.arguments : [];
  });
}

/** Whether a member of what a variable holds is written to, texts excepted: `err.code = …`, `results[0] = …`. */
export function isChanged(variable: Variable, finder: Finder): boolean {
  return findMemberUses(variable).some((member) => {
    const { parent } = member;
    const isWritten = parent.type === 'AssignmentExpression' && parent.left === member;
    return isWritten && !isPlainMember(findNameOf(member, finder));
  });
}

const PUSHES: ReadonlySet<string> = new Set(['push', 'unshift']);

/** `err.code` for each `err`. */
function findMemberUses({ references }: Variable): readonly TSESTree.MemberExpression[] {
  return references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    return member.type === 'MemberExpression' && member.object === identifier ? member : [];
  });
}

function findNameOf(member: TSESTree.MemberExpression, { evaluator }: Finder): string {
  return findMemberName(member, evaluator.context.sourceCode) ?? '';
}

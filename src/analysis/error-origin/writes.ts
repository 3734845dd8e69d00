import type { TSESTree } from '@typescript-eslint/utils';
import type { Way } from '../flow/sources.ts';
import { assignsRightSide, collectLaterWrites, findAssignmentTo, membersIn } from '../syntax/assignments.ts';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { parentOf, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { isPlainMember } from './failures.ts';

/** A write to a variable: an expression, and the way from its value to the part that the variable takes. */
export interface Write {
  readonly value: TSESTree.Node;
  readonly way: Way;
}

/**
 * All writes to a variable, by declarations, assignments and loops, but not those that a `catch` or a call of a function makes.
 * `undefined` if some of them are not understood.
 */
export function findWrites(variable: Variable, sourceCode: SourceCode): readonly Write[] | undefined {
  const declared = variable.defs.filter(({ node }) => node.type === 'VariableDeclarator').map(({ name }) => name);
  const writes: Write[] = [];
  for (const name of [...declared, ...collectLaterWrites(variable).map(({ identifier }) => identifier)]) {
    const write = findWrite(name, sourceCode);
    if (write === undefined) return undefined;
    if (write !== null) writes.push(write);
  }
  return writes;
}

/** `const [err] = x`, `({ error: err } = x)`, `for (const err of x)`; `null` for a declaration without a value. */
function findWrite(name: TSESTree.Node, sourceCode: SourceCode): Write | null | undefined {
  const pattern = outermostPatternOf(name);
  const { parent } = pattern;
  const inPattern = findWayInPattern(name, pattern, sourceCode);
  const source = parent && findSource(pattern, parent);
  return source && inPattern && { value: source.value, way: [...source.way, ...inPattern] };
}

/** The outermost pattern around a name; the name itself, if it is in none. */
function outermostPatternOf(name: TSESTree.Node): TSESTree.Node {
  const parent = parentOf(name);
  switch (parent?.type) {
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'AssignmentPattern':
    case 'RestElement':
      return outermostPatternOf(parent);
    case 'Property':
      return parent.parent.type === 'ObjectPattern' ? outermostPatternOf(parent) : name;
    default:
      return name;
  }
}

/** `[{ reason: err }]`, `err` → `0`, `reason`; `undefined` where the way is not static, or a default is another value. */
export function findWayInPattern(name: TSESTree.Node, pattern: TSESTree.Node, sourceCode: SourceCode): Way | undefined {
  const steps = findPatternSteps(name, pattern, sourceCode);
  const way = steps?.flatMap((step) => ('name' in step ? step.name : []));
  return way?.length === steps?.length ? way : undefined;
}

function findSource(pattern: TSESTree.Node, parent: TSESTree.Node): Write | null | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      if (parent.init !== null) return { value: parent.init, way: [] };
      return isLoop(parent.parent.parent) ? findLoopSource(parent.parent.parent) : null;
    case 'AssignmentExpression':
      return assignsRightSide(parent) ? { value: parent.right, way: [] } : undefined;
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

/** What is added to the list or set in a variable: `promises.push(client.GetFunction())` → the call. */
export function collectAddedValues(variable: Variable, sourceCode: SourceCode): readonly TSESTree.Node[] {
  return membersIn(sourceCode)(variable).flatMap(({ node, name = '' }) => {
    const { parent } = node;
    const isCalled = parent.type === 'CallExpression' && parent.callee === node;
    return isCalled && findBuiltinMethod(name)?.adds === true ? parent.arguments : [];
  });
}

/** Whether a member of the value of a variable is written to, other than the message: `err.code = …`, `results[0] = …`. */
export function isChanged(variable: Variable, sourceCode: SourceCode): boolean {
  return membersIn(sourceCode)(variable).some(
    ({ node, name = '' }) => findAssignmentTo(node) !== undefined && !isPlainMember(name),
  );
}

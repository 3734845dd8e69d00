import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNode } from './syntax.ts';

type Scope = TSESLint.Scope.Scope;
type FindVariable = (scope: Scope, node: TSESTree.Identifier) => TSESLint.Scope.Variable | null;

/** A constant that takes more steps is not computed: no code is written in so many. */
const MAX_STEPS = 5000;

/** Characters of a string that count as one step. */
const STEP_LENGTH = 100;

/** Methods that pad a text to the length of their argument. */
const PADDING: ReadonlySet<string> = new Set(['padStart', 'padEnd']);

/**
 * Whether the value of an expression is computed in few steps, constants followed where a scope is given. Constants that name
 * another one twice double the work with each of them, so that thirty lines would take hours; large integers and padded
 * texts take as long as their numbers are large.
 */
export function isCheap(node: TSESTree.Node, scope: Scope | undefined, findVariable: FindVariable): boolean {
  const stack: TSESTree.Node[] = [node];
  let steps = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    steps += costOf(next);
    if (steps > MAX_STEPS) return false;
    stack.push(...nextNodes(next, scope, findVariable));
  }
  return true;
}

function costOf(node: TSESTree.Node): number {
  if (node.type === 'Identifier') return PADDING.has(node.name) ? Infinity : 1;
  if (node.type !== 'Literal') return 1;
  if ('bigint' in node) return Infinity;
  return 1 + (typeof node.value === 'string' ? node.value.length / STEP_LENGTH : 0);
}

function nextNodes(node: TSESTree.Node, scope: Scope | undefined, findVariable: FindVariable) {
  return scope !== undefined && node.type === 'Identifier'
    ? initializerOf(findVariable(scope, node))
    : childrenOf(node);
}

/** The initializer of a variable with one definition. */
function initializerOf(variable: TSESLint.Scope.Variable | null): readonly TSESTree.Node[] {
  const [definition] = variable?.defs ?? [];
  return definition?.node.type === 'VariableDeclarator' && definition.node.init !== null ? [definition.node.init] : [];
}

/** The children of a node: the parts of texts are known, all others are read without the keys of any parser. */
function childrenOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return [];
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'TemplateLiteral':
      return node.expressions;
    case 'MemberExpression':
      return [node.object, node.property];
    case 'CallExpression':
      return [node.callee, ...node.arguments];
    default:
      return nodesInFields(node);
  }
}

function nodesInFields(node: TSESTree.Node): readonly TSESTree.Node[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'parent' ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

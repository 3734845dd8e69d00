import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves } from './control-flow.ts';

/** A test, and what it must answer. */
export interface Answered {
  readonly test: TSESTree.Node;
  readonly wanted: boolean;
}

/** Tests one of which has answered as wanted wherever a node is reached. */
export type Condition = readonly Answered[];

/** The conditions of all branches that a node stands in, and of statements before it that leave. */
export function findConditions(node: TSESTree.Node): readonly Condition[] {
  const conditions: Condition[] = [];
  // A function that is declared may be called before what stands above it.
  for (let child = node; child.parent && child.type !== 'FunctionDeclaration'; child = child.parent) {
    conditions.push(...findBranchConditions(child, child.parent), ...findConditionsBefore(child, child.parent));
  }
  return conditions;
}

function findBranchConditions(child: TSESTree.Node, parent: TSESTree.Node): readonly Condition[] {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === child ? [] : [[{ test: parent.test, wanted: parent.consequent === child }]];
    case 'LogicalExpression':
      return parent.right !== child || parent.operator === '??'
        ? []
        : [[{ test: parent.left, wanted: parent.operator === '&&' }]];
    default:
      return [];
  }
}

function findConditionsBefore(child: TSESTree.Node, parent: TSESTree.Node): readonly Condition[] {
  const statements = findStatements(parent).filter(({ range }) => range[1] <= child.range[0]);
  return statements.flatMap((statement) => (statement.type === 'IfStatement' ? findConditionsAfter(statement) : []));
}

/** The statements that a node holds in a row. */
export function findStatements(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return [];
  }
}

/**
 * What holds behind an `if … else if …` of which branches leave: what leads to no such branch, and, if the last `else` leaves,
 * what leads to one of the others.
 */
function findConditionsAfter(first: TSESTree.IfStatement): readonly Condition[] {
  const { branches, last } = readChain(first);
  const isLastLeaving = last !== null && alwaysLeaves([last]);
  const conditions: Condition[] = [];
  const staying: Answered[] = [];
  // If the last `else` leaves, every way behind the last branch that stays does.
  const end = isLastLeaving
    ? Math.max(
        0,
        branches.findLastIndex(({ isLeaving }) => !isLeaving),
      )
    : branches.length;
  for (const [at, { test, isLeaving }] of branches.entries()) {
    if (at === end) return [...conditions, [...staying, { test, wanted: true }]];
    if (isLeaving) conditions.push([...staying, { test, wanted: false }]);
    else if (isLastLeaving) staying.push({ test, wanted: true });
    else return conditions;
  }
  return conditions;
}

/** The branches of `if … else if …`, and what stands behind the last `else`; without recursion, since chains are long. */
function readChain(first: TSESTree.IfStatement): {
  readonly branches: readonly { readonly test: TSESTree.Node; readonly isLeaving: boolean }[];
  readonly last: TSESTree.Statement | null;
} {
  const branches = [];
  let node: TSESTree.Statement | null = first;
  for (; node?.type === 'IfStatement'; node = node.alternate) {
    branches.push({ test: node.test, isLeaving: alwaysLeaves([node.consequent]) });
  }
  return { branches, last: node };
}

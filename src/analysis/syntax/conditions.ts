import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves } from './control-flow.ts';

/** A test, and what it must answer. */
export interface Answered {
  readonly test: TSESTree.Node;
  readonly wanted: boolean;
}

/** Tests one of which has answered as wanted wherever a node is reached. */
export type Condition = readonly Answered[];

/**
 * The conditions of all branches that a node stands in, and of statements before it that leave; those that are asked for.
 */
export function findConditions(
  node: TSESTree.Node,
  isAskedFor: (condition: Condition) => boolean = () => true,
): readonly Condition[] {
  const conditions: Condition[] = [];
  // A function that is declared may be called before what stands above it.
  for (let child = node; child.parent && child.type !== 'FunctionDeclaration'; child = child.parent) {
    conditions.push(...findBranchConditions(child, child.parent).filter(isAskedFor));
    // Plain loops: each node in a long row of statements asks for all before it.
    for (const { end, condition } of findAllBehind(child.parent)) {
      if (end <= child.range[0] && isAskedFor(condition)) conditions.push(condition);
    }
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

/** The labels of the cases that a node stands in, and of those before that fall through to it: one of them has matched. */
export function findCaseConditions(node: TSESTree.Node): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let child = node; child.parent && child.type !== 'FunctionDeclaration'; child = child.parent) {
    const { parent } = child;
    if (parent.type !== 'SwitchCase' || parent.test === child) continue;
    const labels = findLabels(parent);
    const tests = labels.flatMap(({ test }) => test ?? []);
    if (tests.length === labels.length) conditions.push(tests.map((test) => ({ test, wanted: true })));
  }
  return conditions;
}

function findLabels(last: TSESTree.SwitchCase): readonly TSESTree.SwitchCase[] {
  const { cases } = last.parent;
  const before = cases.slice(0, cases.indexOf(last));
  return [...before.slice(before.findLastIndex(({ consequent }) => alwaysLeaves(consequent)) + 1), last];
}

/** A condition that holds behind a statement, and where that ends. */
interface Behind {
  readonly end: number;
  readonly condition: Condition;
}

const remembered = new WeakMap<TSESTree.Node, readonly Behind[]>();

function findAllBehind(parent: TSESTree.Node): readonly Behind[] {
  const behind = remembered.get(parent) ?? findStatements(parent).flatMap(findBehind);
  remembered.set(parent, behind);
  return behind;
}

function findBehind(statement: TSESTree.Node): readonly Behind[] {
  if (statement.type !== 'IfStatement') return [];
  return findConditionsAfter(statement).map((condition) => ({ end: statement.range[1], condition }));
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

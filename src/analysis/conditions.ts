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

/** A condition that holds behind a statement, and where that ends. */
interface Behind {
  readonly end: number;
  readonly condition: Condition;
}

const remembered = new WeakMap<TSESTree.Node, readonly Behind[]>();

function findConditionsBefore(child: TSESTree.Node, parent: TSESTree.Node): readonly Condition[] {
  const behind = remembered.get(parent) ?? findStatements(parent).flatMap(findBehind);
  remembered.set(parent, behind);
  return behind.flatMap(({ end, condition }) => (end <= child.range[0] ? [condition] : []));
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
function findConditionsAfter({ test, consequent, alternate }: TSESTree.IfStatement): readonly Condition[] {
  if (alternate !== null && alwaysLeaves([alternate])) return [[{ test, wanted: true }]];
  const rest = alternate?.type === 'IfStatement' ? findConditionsAfter(alternate) : [];
  if (alwaysLeaves([consequent])) return [[{ test, wanted: false }], ...rest];
  const last = findLastElse(alternate);
  return last !== null && alwaysLeaves([last]) ? rest.map((others) => [{ test, wanted: true }, ...others]) : [];
}

function findLastElse(alternate: TSESTree.Statement | null): TSESTree.Statement | null {
  return alternate?.type === 'IfStatement' ? findLastElse(alternate.alternate) : alternate;
}

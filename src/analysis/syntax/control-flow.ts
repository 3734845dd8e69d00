import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';

const THROWS: ReadonlySet<string> = new Set(['ThrowStatement']);
const LEAVES: ReadonlySet<string> = new Set([...THROWS, 'BreakStatement', 'ContinueStatement', 'ReturnStatement']);

/**
 * Whether control never runs past the end of these statements. `false` where that is not plain to see: then a clause is
 * taken to fall through, and no new clause is put below it.
 */
export function alwaysLeaves(statements: readonly TSESTree.Node[]): boolean {
  return alwaysEndsIn(LEAVES, statements);
}

/** Whether statements end in a `throw`, whatever they do before; `false` where that is not plain to see. */
export function alwaysThrows(statements: readonly TSESTree.Node[]): boolean {
  return alwaysEndsIn(THROWS, statements);
}

function alwaysEndsIn(exits: ReadonlySet<string>, statements: readonly TSESTree.Node[]): boolean {
  const last = statements.at(-1);
  switch (last?.type) {
    case 'BlockStatement':
      return alwaysEndsIn(exits, last.body);
    case 'IfStatement':
      return [last.consequent, last.alternate].every((branch) => branch !== null && alwaysEndsIn(exits, [branch]));
    case 'TryStatement':
      return last.finalizer !== null && alwaysEndsIn(exits, last.finalizer.body);
    default:
      return last !== undefined && exits.has(last.type);
  }
}

/** An `if` or a ternary. */
export type Branch = TSESTree.IfStatement | TSESTree.ConditionalExpression;

const OPERATORS: ReadonlySet<string> = new Set([
  'LogicalExpression',
  'UnaryExpression',
  'ChainExpression',
  'BinaryExpression',
]);

/** The whole test of which a node is an operand, alone or in a chain of `&&`, `||` and `!`. */
export function climbTest(node: TSESTree.Node): TSESTree.Node {
  let test = node;
  while (test.parent && OPERATORS.has(test.parent.type)) test = test.parent;
  return test;
}

/** The branch whose condition a node is, alone or in a chain of `&&`, `||` and `!`. */
export function findBranch(node: TSESTree.Node): Branch | undefined {
  const test = climbTest(node);
  const { parent } = test;
  const isBranch = parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression';
  return isBranch && parent.test === test ? parent : undefined;
}

/** A case of a `switch (true)`. */
export type TrueCase = TSESTree.SwitchCase & { readonly test: TSESTree.Expression };

/** The case of a `switch (true)` whose test a node is, alone or in a chain of `&&`, `||` and `!`. */
export function findTrueCase(node: TSESTree.Node): TrueCase | undefined {
  const { parent } = climbTest(node);
  return parent?.type === 'SwitchCase' && isTrueCase(parent) ? parent : undefined;
}

/** Whether a clause is a case of a `switch (true)`, whose test is evaluated as that of a branch is. */
export function isTrueCase(clause: TSESTree.SwitchCase): clause is TrueCase {
  const { discriminant } = clause.parent;
  return clause.test !== null && discriminant.type === 'Literal' && discriminant.value === true;
}

/** The first branch of the chain that a branch is in, which stands in the `else` of no other. */
export function rootBranchOf(branch: Branch): Branch {
  const { parent } = branch;
  const isElse =
    (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.alternate === branch;
  return isElse ? rootBranchOf(parent) : branch;
}

/** The `if` that is the only statement of a block, as in `else { if (…) … }`. */
export function findOnlyIf(node: TSESTree.Node): TSESTree.IfStatement | undefined {
  const [only, ...others] = node.type === 'BlockStatement' ? node.body : [];
  return only?.type === 'IfStatement' && others.length === 0 ? only : undefined;
}

/** The branches of a chain from its first one on, also of `else { if … }`; none for other nodes. Without recursion, since chains are long. */
export function listBranches(first: TSESTree.Node): readonly Branch[] {
  const branches: Branch[] = [];
  for (let branch = toBranch(first); branch !== undefined; branch = findNextBranch(branch)) branches.push(branch);
  return branches;
}

function findNextBranch({ alternate }: Branch): Branch | undefined {
  return alternate === null ? undefined : (toBranch(alternate) ?? findOnlyIf(alternate));
}

function toBranch(node: TSESTree.Node): Branch | undefined {
  return node.type === 'IfStatement' || node.type === 'ConditionalExpression' ? node : undefined;
}

/** The `if` in whose `else { … }` another `if` is the only statement. */
export function findOuterIf(node: TSESTree.Node): TSESTree.IfStatement | undefined {
  const block = node.parent;
  const outer = block?.parent;
  const isElse = outer?.type === 'IfStatement' && outer.alternate === block && findOnlyIf(block) === node;
  return isElse ? outer : undefined;
}

/** A test, and the result that it must have. */
export interface WantedTest {
  readonly test: TSESTree.Node;
  readonly wanted: boolean;
}

/** Tests of which one has had its wanted result wherever a node is reached. */
export type Condition = readonly WantedTest[];

/**
 * The conditions under which a node is reached, by the branches around it and by statements before it that leave, as far as
 * they pass a test.
 */
export function collectConditions(
  node: TSESTree.Node,
  isWanted: (condition: Condition) => boolean = () => true,
): readonly Condition[] {
  const conditions: Condition[] = [];
  // A declared function may be called before the statements above it.
  for (let child = node; child.parent && child.type !== 'FunctionDeclaration'; child = child.parent) {
    const ofBranch = findBranchCondition(child, child.parent);
    if (ofBranch !== undefined && isWanted(ofBranch)) conditions.push(ofBranch);
    // Plain loops: each node in a long row of statements reads all conditions before it.
    const behind = statementsIn(child.parent).length > 0 ? conditionsBehind(child.parent) : [];
    for (const { end, condition } of behind) {
      if (end <= child.range[0] && isWanted(condition)) conditions.push(condition);
    }
  }
  return conditions;
}

function findBranchCondition(child: TSESTree.Node, parent: TSESTree.Node): Condition | undefined {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === child ? undefined : [{ test: parent.test, wanted: parent.consequent === child }];
    case 'LogicalExpression':
      return parent.right !== child || parent.operator === '??'
        ? undefined
        : [{ test: parent.left, wanted: parent.operator === '&&' }];
    default:
      return undefined;
  }
}

/** The conditions of the cases around a node: a label of the case, or of one that falls through to it, has matched. */
export function collectCaseConditions(node: TSESTree.Node): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let child = node; child.parent && child.type !== 'FunctionDeclaration'; child = child.parent) {
    const { parent } = child;
    if (parent.type !== 'SwitchCase' || parent.test === child) continue;
    const labels = labelsOf(parent);
    const tests = labels.flatMap(({ test }) => test ?? []);
    if (tests.length === labels.length) conditions.push(tests.map((test) => ({ test, wanted: true })));
  }
  return conditions;
}

function labelsOf(last: TSESTree.SwitchCase): readonly TSESTree.SwitchCase[] {
  const { cases } = last.parent;
  const before = cases.slice(0, cases.indexOf(last));
  return [...before.slice(before.findLastIndex(({ consequent }) => alwaysLeaves(consequent)) + 1), last];
}

/** The conditions that the statements of a block leave behind them, and where each statement ends. */
const conditionsBehind = oncePerObject((block: TSESTree.Node) =>
  statementsIn(block).flatMap((statement) =>
    conditionsAfter(statement).map((condition) => ({ end: statement.range[1], condition })),
  ),
);

/** The conditions that a statement leaves behind it: those of an `if … else if …` of which some branches leave. */
export function conditionsAfter(statement: TSESTree.Node): readonly Condition[] {
  return statement.type === 'IfStatement' ? conditionsAfterChain(statement) : [];
}

/** The statements of a block or case. */
export function statementsIn(node: TSESTree.Node): readonly TSESTree.Node[] {
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
 * The conditions that hold behind an `if … else if …` of which some branches leave: no branch that leaves was taken, and, if
 * the last `else` leaves, one of the others was.
 */
function conditionsAfterChain(first: TSESTree.IfStatement): readonly Condition[] {
  const { branches, last } = readChain(first);
  const isLastLeaving = last !== null && alwaysLeaves([last]);
  const conditions: Condition[] = [];
  const staying: WantedTest[] = [];
  // If the last `else` leaves, every way behind the last branch that stays does.
  const lastStaying = branches.findLastIndex(({ isLeaving }) => !isLeaving);
  const end = isLastLeaving ? Math.max(0, lastStaying) : branches.length;
  for (const [at, { test, isLeaving }] of branches.entries()) {
    if (at === end) return [...conditions, [...staying, { test, wanted: true }]];
    if (isLeaving) conditions.push([...staying, { test, wanted: false }]);
    else if (isLastLeaving) staying.push({ test, wanted: true });
    else return conditions;
  }
  return conditions;
}

/** The branches of `if … else if …`, and the statement of the last `else`; without recursion, since chains are long. */
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

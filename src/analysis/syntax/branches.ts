import type { TSESTree } from '@typescript-eslint/utils';

/** A condition with two ways: `if`, or a ternary. */
export type Branch = TSESTree.IfStatement | TSESTree.ConditionalExpression;

/** The branch whose condition a node is, alone or in a chain of `&&`, `||` and `!`. */
export function findBranch(node: TSESTree.Node): Branch | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node ? parent : undefined;
    case 'LogicalExpression':
    case 'UnaryExpression':
    case 'ChainExpression':
    case 'BinaryExpression':
      return findBranch(parent);
    default:
      return undefined;
  }
}

/** The first branch of the chain that a branch is in: it stands in the `else` of no other. */
export function findRoot(branch: Branch): Branch {
  const { parent } = branch;
  const isElse =
    (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.alternate === branch;
  return isElse ? findRoot(parent) : branch;
}

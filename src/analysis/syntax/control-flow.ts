import type { TSESTree } from '@typescript-eslint/utils';

/**
 * Whether control never runs past the end of these statements. Answers "no" where it is not plain to see:
 * a clause that is taken to fall through is only given no new neighbour below it.
 */
export function alwaysLeaves(statements: readonly TSESTree.Statement[]): boolean {
  const last = statements.at(-1);
  switch (last?.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return alwaysLeaves(last.body);
    case 'IfStatement':
      return last.alternate !== null && alwaysLeaves([last.consequent]) && alwaysLeaves([last.alternate]);
    case 'TryStatement':
      return last.finalizer !== null && alwaysLeaves(last.finalizer.body);
    default:
      return false;
  }
}

/** Whether statements end in a `throw`, whatever they do before; "no" where that is not plain to see. */
export function alwaysThrows(statements: readonly TSESTree.Node[]): boolean {
  const last = statements.at(-1);
  switch (last?.type) {
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return alwaysThrows(last.body);
    case 'IfStatement':
      return last.alternate !== null && alwaysThrows([last.consequent]) && alwaysThrows([last.alternate]);
    default:
      return false;
  }
}

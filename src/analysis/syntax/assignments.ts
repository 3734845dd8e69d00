import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { Variable } from './syntax.ts';

/** The references that write to a variable after its definition. */
export function collectLaterWrites({ references }: Variable): readonly TSESLint.Scope.Reference[] {
  return references.filter((reference) => reference.isWrite() && reference.init !== true);
}

/** Whether a variable is written to after its definition. Remembered, since each use of it asks. */
export const isReassigned = oncePerObject((variable: Variable): boolean => collectLaterWrites(variable).length > 0);

/** Whether an assignment gives its target the value on its right: `=`, `??=`, `||=` and `&&=` do, `+=` does not. */
export function assignsRightSide({ operator }: TSESTree.AssignmentExpression): boolean {
  return /^(?:\?\?|\|\||&&)?=$/.test(operator);
}

/** The assignment that has an expression on its left. */
export function findAssignmentTo(target: TSESTree.Node): TSESTree.AssignmentExpression | undefined {
  const { parent } = target;
  return parent?.type === 'AssignmentExpression' && parent.left === target ? parent : undefined;
}

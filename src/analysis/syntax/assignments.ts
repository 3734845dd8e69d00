import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findMemberName } from './member-names.ts';
import { referencesOf } from './references.ts';
import type { SourceCode, Variable } from './syntax.ts';

/** The references that write to a variable after its definition. */
export function collectLaterWrites(variable: Variable): readonly TSESLint.Scope.Reference[] {
  return referencesOf(variable).filter((reference) => reference.isWrite() && reference.init !== true);
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

/** A member of the value of a variable, wherever the file reads or writes it; its name, if that is static. */
export interface MemberUse {
  readonly node: TSESTree.MemberExpression;
  readonly name: string | undefined;
}

/** `err.code` for each `err`. Collected once for the variable, since each use of it asks. */
export const membersIn = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((variable: Variable): readonly MemberUse[] =>
    referencesOf(variable).flatMap(({ identifier }) => {
      const node = identifier.parent;
      return node.type === 'MemberExpression' && node.object === identifier
        ? { node, name: findMemberName(node, sourceCode) }
        : [];
    }),
  ),
);

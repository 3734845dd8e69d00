import type { TSESTree } from '@typescript-eslint/utils';
import { outermostPatternOf } from './destructuring.ts';
import { parentOf } from './syntax.ts';
import type { MarkupNode } from './template.ts';

/** How a variable or member is written to: `=`, a pattern and a loop only write, `+=`, `++` and `v-model` read it as well. */
export function findWrite(node: TSESTree.Node): 'write' | 'read-write' | undefined {
  const target = outermostPatternOf(node);
  const parent = parentOf(target);
  switch (parent?.type) {
    case 'AssignmentExpression':
      if (parent.left !== target) return undefined;
      return parent.operator === '=' ? 'write' : 'read-write';
    case 'UpdateExpression':
      return 'read-write';
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === target ? 'write' : undefined;
    default:
      return parent !== undefined && isModel(parent) ? 'read-write' : undefined;
  }
}

/** Whether an expression is written to or deleted. */
export function isChanged(node: TSESTree.Node): boolean {
  const { parent } = node;
  return findWrite(node) !== undefined || (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
}

/** The value of `v-model`. */
function isModel({ type, parent }: MarkupNode): boolean {
  if (type !== 'VExpressionContainer' || parent?.type !== 'VAttribute') return false;
  const { key } = parent as unknown as { readonly key: { readonly name: { readonly name?: unknown } } };
  return key.name.name === 'model';
}

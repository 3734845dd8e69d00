import type { TSESTree } from '@typescript-eslint/utils';
import type { MarkupNode } from './template.ts';
import { parentOf } from './syntax.ts';

/** Whether a name in the template refers to a variable, rather than naming a property, a label, a type or a filter. */
export function isReference(node: TSESTree.Identifier): boolean {
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.computed || parent.object === node;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.computed || parent.value === node;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return false;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return parent.expression === node;
    default:
      return !isTypeOrFilter(parent, node);
  }
}

function isTypeOrFilter(parent: MarkupNode | undefined, node: TSESTree.Identifier): boolean {
  if (parent === undefined) return false;
  return parent.type.startsWith('TS') || (parent.type === 'VFilter' && 'callee' in parent && parent.callee === node);
}

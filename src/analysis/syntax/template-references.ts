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

/** How a reference writes to its variable: `=` only writes, `+=`, `++` and `v-model` read it as well. */
export function findWrite(node: TSESTree.Node): 'write' | 'read-write' | undefined {
  const target = climbPattern(node);
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

/** `a` in `[{ b: a = 1 }] = c` → the whole pattern. */
function climbPattern(node: TSESTree.Node): TSESTree.Node {
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'RestElement':
      return climbPattern(parent);
    case 'AssignmentPattern':
      return parent.left === node ? climbPattern(parent) : node;
    case 'Property':
      return parent.parent.type === 'ObjectPattern' && parent.value === node ? climbPattern(parent) : node;
    default:
      return node;
  }
}

/** The value of `v-model`. */
function isModel({ type, parent }: MarkupNode): boolean {
  if (type !== 'VExpressionContainer' || parent?.type !== 'VAttribute') return false;
  const { key } = parent as unknown as { readonly key: { readonly name: { readonly name?: unknown } } };
  return key.name.name === 'model';
}

import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from './eslint-utils.ts';
import { skipTypeSyntax } from './syntax.ts';

/**
 * Removes conversions that leave a code, or what holds it, as it is: `String(x)`, `` `${x}` ``, `x ?? ''`, `x || {}`,
 * `x.toString()`, `x.trim()`, `e && e.code`, and what compilers make of `e?.code`: `e === null || e === void 0 ? void 0 : e.code`.
 */
export function skipConversions(node: TSESTree.Node): TSESTree.Node {
  const plain = skipTypeSyntax(node);
  const inner = findConvertedValue(plain);
  return inner === undefined ? plain : skipConversions(inner);
}

function findConvertedValue(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.quasis.every(({ value }) => value.raw === '') ? node.expressions[0] : undefined;
    case 'LogicalExpression':
      if (node.operator === '&&') return node.right;
      return node.right.type === 'Literal' || isNothing(node.right) ? node.left : undefined;
    case 'ConditionalExpression':
      if (isNothing(node.consequent)) return node.alternate;
      return isNothing(node.alternate) ? node.consequent : undefined;
    case 'CallExpression':
      return findConvertedArgument(node);
    default:
      return undefined;
  }
}

/** Whether an expression has no value, and no part that has one: `undefined`, `void 0`, `null`, `''`, `{}`. */
export function isNothing(node: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier':
      return plain.name === 'undefined';
    case 'Literal':
      return plain.raw === 'null' || plain.value === '';
    case 'UnaryExpression':
      return plain.operator === 'void';
    case 'ObjectExpression':
      return plain.properties.length === 0;
    default:
      return false;
  }
}

function findConvertedArgument({ callee, arguments: [argument] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (callee.type === 'Identifier') return callee.name === 'String' ? argument : undefined;
  if (callee.type !== 'MemberExpression' || argument !== undefined) return undefined;
  const name = getPropertyName(callee);
  return name === 'toString' || name === 'trim' ? callee.object : undefined;
}

import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from './eslint-utils.ts';
import { skipTypeSyntax } from './syntax.ts';

/**
 * Removes conversions that leave a code as it is: `String(x)`, `` `${x}` ``, `x ?? ''`, `x.toString()`, `x.trim()`,
 * `e && e.code`, and what compilers make of `e?.code`: `e === null || e === void 0 ? void 0 : e.code`.
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
      return node.right.type === 'Literal' ? node.left : undefined;
    case 'ConditionalExpression':
      if (isNothing(node.consequent)) return node.alternate;
      return isNothing(node.alternate) ? node.consequent : undefined;
    case 'CallExpression':
      return findConvertedArgument(node);
    default:
      return undefined;
  }
}

/** `undefined`, `void 0`, `null`, `''`. */
function isNothing(node: TSESTree.Expression): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'Literal') return node.value === null || node.value === '';
  return node.type === 'UnaryExpression' && node.operator === 'void';
}

function findConvertedArgument({ callee, arguments: [argument] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (callee.type === 'Identifier') return callee.name === 'String' ? argument : undefined;
  if (callee.type !== 'MemberExpression' || argument !== undefined) return undefined;
  const name = getPropertyName(callee);
  return name === 'toString' || name === 'trim' ? callee.object : undefined;
}

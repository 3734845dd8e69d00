import type { TSESTree } from '@typescript-eslint/utils';
import { findCalledName } from '../../syntax/method-calls.ts';
import { climbTypeSyntax } from '../../syntax/syntax.ts';

/** Functions that pass a code on, or print it, whatever it is. */
const PASSING =
  /^(?:String|Number|Boolean|stringify|expect|equal|strictEqual|reject|resolve|debug|trace|info|warn|error|fatal|log)$|^log[A-Z]|Log(?:ger)?$/;

/** Whether a call only passes on what it gets, or prints it. */
export function isPassing(node: TSESTree.CallExpression): boolean {
  return PASSING.test(findCalledName(node));
}

/** Whether something depends on the result of a call, but for what is printed or thrown. */
export function isUsed(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'TemplateLiteral':
      return isUsed(parent);
    case 'ExpressionStatement':
    case 'ThrowStatement':
    case 'NewExpression':
      return false;
    case 'UnaryExpression':
      return parent.operator !== 'void';
    case 'CallExpression':
      return parent.callee === node || !isPassing(parent);
    default:
      return true;
  }
}

/** Whether a result decides what is done: it is tested, negated, joined with others, or kept for a test. */
export function isCondition(node: TSESTree.Node): boolean {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'AwaitExpression':
      return isCondition(parent);
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'SwitchCase':
    case 'SwitchStatement':
    case 'VariableDeclarator':
      return true;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return parent.test === child;
    default:
      return false;
  }
}

import type { TSESTree } from '@typescript-eslint/utils';
import { calleeNameOf } from '../../syntax/method-calls.ts';
import { climbTypeSyntax } from '../../syntax/syntax.ts';

/** Functions that only pass their argument on, or print it. */
const PASSING =
  /^(?:String|Number|Boolean|stringify|expect|equal|strictEqual|reject|resolve|debug|trace|info|warn|error|fatal|log)$|^log[A-Z]|Log(?:ger)?$/;

/** Whether a call only passes its argument on, or prints it. */
export function isPassing(node: TSESTree.CallExpression): boolean {
  return PASSING.test(calleeNameOf(node));
}

/** Whether the result of a call is used for something else than to print or throw it. */
export function isResultUsed(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'TemplateLiteral':
      return isResultUsed(parent);
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

/** Whether the result of a call decides what happens: it is tested, compared, or assigned to a variable. */
export function isResultTested(node: TSESTree.Node): boolean {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  switch (parent?.type) {
    case 'AwaitExpression':
      return isResultTested(parent);
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

import type { TSESTree } from '@typescript-eslint/utils';
import { climbTypeSyntax } from './syntax.ts';

/** Whether a value goes into a call, a text, a result or another value, and not only into a test or under another name. */
export function isGivenOn(node: TSESTree.Node): boolean {
  const value = climbChoices(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      // `err.toString()` is a part of the error as well.
      return parent.callee !== value || isGivenOn(parent);
    case 'Property':
      return parent.value === value && parent.parent.type === 'ObjectExpression';
    case 'AssignmentExpression':
      return parent.right === value;
    case 'BinaryExpression':
      return parent.operator === '+';
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'VariableDeclarator':
      return parent.init === value && !isAlias(value, parent);
    case 'ArrayExpression':
    case 'JSXExpressionContainer':
    case 'JSXSpreadAttribute':
    case 'ReturnStatement':
    case 'SpreadElement':
    case 'TemplateLiteral':
    case 'ThrowStatement':
    case 'YieldExpression':
      return true;
    default:
      return false;
  }
}

/** Climbs to the value that an expression is one choice of: `err.message || 'unknown'`, `x ? err.message : y`. */
function climbChoices(node: TSESTree.Node): TSESTree.Node {
  const value = climbTypeSyntax(node);
  const { parent } = value;
  const isChoice =
    parent?.type === 'LogicalExpression' ||
    parent?.type === 'AwaitExpression' ||
    (parent?.type === 'ConditionalExpression' && parent.test !== value);
  return isChoice ? climbChoices(parent) : value;
}

/** Whether a variable is a mere other name, which is found where it is used: `const { code } = err`, not `let text = err.message`. */
function isAlias(value: TSESTree.Node, { id, parent }: TSESTree.VariableDeclarator): boolean {
  const isPlain = PLAIN.has(value.type);
  return isPlain && (parent.kind === 'const' || id.type !== 'Identifier' || CODE.test(id.name));
}

/** Expressions that only read. */
const PLAIN: ReadonlySet<string> = new Set(['ChainExpression', 'Identifier', 'MemberExpression']);

/** A variable with such a name gets the code, to be tested. */
const CODE = /code$/i;

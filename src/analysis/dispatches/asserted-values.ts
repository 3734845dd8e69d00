import type { TSESTree } from '@typescript-eslint/utils';
import { isAssertionMethod } from '../sites/assertion.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { findAssertedValue, isNamed } from '../syntax/method-calls.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** Whether a test only asserts a value: `expect(x).toBe(1)`, `assert.equal(x, 1)`, `x.should.equal(1)`, or the variable that has it. */
export function isAsserted(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isInAssertion(node)) return true;
  const declarator = climbTypeSyntax(node).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const [variable] = sourceCode.getDeclaredVariables(declarator);
  const reads = variable === undefined ? [] : referencesOf(variable).filter((reference) => reference.isRead());
  return reads.length > 0 && reads.every(({ identifier }) => isInAssertion(identifier));
}

/** Whether an expression is an argument of an assertion, or a part of one. */
function isInAssertion(node: TSESTree.Node): boolean {
  for (let child = node; child.parent && !isEnd(child.parent); child = child.parent) {
    const { parent } = child;
    if (parent.type === 'CallExpression' && parent.callee !== child && isAssertion(parent.callee)) return true;
    if (parent.type === 'MemberExpression' && parent.object === child && getPropertyName(parent) === 'should')
      return true;
  }
  return false;
}

function isEnd(node: TSESTree.Node): boolean {
  return isFunction(node) || (/(?:Statement|Declaration)$/.test(node.type) && node.type !== 'ExpressionStatement');
}

/** `expect`, `assert`, `chai.expect`, `assert.strictEqual`, `t.is`, `expect(x).toBe`. */
function isAssertion(callee: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(callee);
  if (plain.type !== 'MemberExpression') return isNamed(plain, 'assert', 'expect');
  const name = getPropertyName(plain) ?? '';
  if (isNamed(plain.object, 'assert') || name === 'expect' || name === 'assert') return true;
  if (isNamed(plain.object, 't')) return isAssertionMethod(name);
  return findAssertedValue(plain.object) !== undefined;
}

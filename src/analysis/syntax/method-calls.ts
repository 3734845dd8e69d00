import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from './eslint-utils.ts';
import { climbTypeSyntax, skipTypeSyntax } from './syntax.ts';

/** A call of a method: `object.name(first, …)`. */
export interface MethodCall {
  readonly object: TSESTree.Node;
  readonly name: string;
  readonly arguments: readonly TSESTree.Node[];
}

/** Reads a call as a call of a method, through optional chaining and casts. */
export function findMethodCall(node: TSESTree.Node): MethodCall | undefined {
  const call = skipTypeSyntax(node);
  if (call.type !== 'CallExpression') return undefined;
  const callee = skipTypeSyntax(call.callee);
  const name = callee.type === 'MemberExpression' ? getPropertyName(callee) : null;
  return callee.type === 'MemberExpression' && name !== null
    ? { object: callee.object, name, arguments: call.arguments }
    : undefined;
}

/** The call of a method on the result of a call: `match(x)` in `match(x).with(…)` → the call of `with`. */
export function findNextCall(call: TSESTree.Node): TSESTree.CallExpression | undefined {
  const member = climbTypeSyntax(call).parent;
  const next =
    member?.type === 'MemberExpression' && member.property !== call ? climbTypeSyntax(member).parent : undefined;
  return next?.type === 'CallExpression' && skipTypeSyntax(next.callee) === member ? next : undefined;
}

/** Whether a node is a plain reference to a name: `lodash`, `_`, `Object`. */
export function isNamed(node: TSESTree.Node, ...names: readonly string[]): boolean {
  return node.type === 'Identifier' && names.includes(node.name);
}

/** The last name of an expression: `OrderError`, `errors.OrderError` → `OrderError`; the empty text if it has none. */
export function lastNameOf(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Identifier') return plain.name;
  return plain.type === 'MemberExpression' ? (getPropertyName(plain) ?? '') : '';
}

/** The name of the function or method that a call calls: `getCode(err)`, `err.getCode()` → `getCode`. */
export function calleeNameOf({ callee }: TSESTree.CallExpression): string {
  return lastNameOf(callee);
}

/** The two operands of a method: `code.startsWith(text)`, and `_.startsWith(code, text)` of lodash → `code`, `text`. */
export function operandsOf({ object, arguments: args }: MethodCall): readonly (TSESTree.Node | undefined)[] {
  return isLodash(object) ? args.slice(0, 2) : [object, args[0]];
}

/** Whether a node is lodash by its usual names. */
export function isLodash(node: TSESTree.Node): boolean {
  return isNamed(node, '_', 'lodash');
}

/** The value that an assertion is about, and whether a `not` negates it: `expect(x).not.to.be`, `x.should` → `x`. */
export function findAssertedValue(
  chain: TSESTree.Node,
  isNegated = false,
): { readonly node: TSESTree.Node; readonly isNegated: boolean } | undefined {
  const plain = skipTypeSyntax(chain);
  if (plain.type === 'CallExpression') {
    const [node] = isNamed(plain.callee, 'expect') ? plain.arguments : [];
    return node && { node, isNegated };
  }
  if (plain.type !== 'MemberExpression') return undefined;
  const name = getPropertyName(plain);
  if (name === 'should') return { node: plain.object, isNegated };
  return findAssertedValue(plain.object, isNegated || name === 'not');
}

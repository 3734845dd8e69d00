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

/** The name of what a call calls: `getCode(err)`, `err.getCode()` → `getCode`. */
export function findCalledName({ callee }: TSESTree.CallExpression): string {
  const plain = skipTypeSyntax(callee);
  if (plain.type === 'Identifier') return plain.name;
  return plain.type === 'MemberExpression' ? (getPropertyName(plain) ?? '') : '';
}

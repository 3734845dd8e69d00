import type { TSESTree } from '@typescript-eslint/utils';
import { findThisOwner } from '../syntax/this-members.ts';

/**
 * Whether a callee calls a method that a subclass elsewhere is meant to replace, so that its own body says nothing: one
 * of an abstract class, or of `this` and only returns or throws something (`run() { throw new Error('Not implemented'); }`).
 */
export function isMeantToBeReplaced(fn: TSESTree.FunctionLike, callee: TSESTree.Node): boolean {
  const method = fn.parent;
  if (method.type !== 'MethodDefinition' || method.kind !== 'method' || method.static) return false;
  if (method.key.type === 'PrivateIdentifier' || method.accessibility === 'private') return false;
  const owner = findThisOwner(fn)?.node;
  return (owner?.type === 'ClassDeclaration' && owner.abstract) || (isOfThis(callee) && isStub(fn));
}

function isOfThis(callee: TSESTree.Node): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
}

function isStub({ body }: TSESTree.FunctionLike): boolean {
  if (body?.type !== 'BlockStatement' || body.body.length > 1) return false;
  const [statement] = body.body;
  switch (statement?.type) {
    case undefined:
    case 'ThrowStatement':
      return true;
    case 'ReturnStatement':
      return statement.argument === null || isPlain(statement.argument);
    default:
      return false;
  }
}

/** Values that are written down: `null`, `[]`, `{ valid: false }`. */
function isPlain({ type }: TSESTree.Expression): boolean {
  return type === 'Literal' || type === 'ArrayExpression' || type === 'ObjectExpression';
}

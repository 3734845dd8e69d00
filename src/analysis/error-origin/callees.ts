import type { TSESTree } from '@typescript-eslint/utils';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { findThisOwner } from '../syntax/this-members.ts';

const LOG_METHODS: ReadonlySet<string> = new Set('debug error fatal info log trace verbose warn'.split(' '));
const LOGGER_NAME = /^(?:cli|console|.*log(?:ger|ging)?)$/i;

/**
 * Whether a method of an unknown object makes no API calls: only strings, lists and the like have methods of its name, or the
 * object is a logger.
 */
export function isHarmlessMethod(name: string, object: TSESTree.Node, args: readonly TSESTree.Node[]): boolean {
  const method = findBuiltinMethod(name);
  if (method === undefined || method.isCommon === true)
    return LOG_METHODS.has(name) && LOGGER_NAME.test(nameOf(object));
  return method.element === undefined || args.length === 0 || isFunctionLike(args[0]);
}

/** Whether a class is one of errors, by its name; creating an error calls nothing. */
export function isErrorClass(callee: TSESTree.Node): boolean {
  return /(?:Error|Exception)$/.test(nameOf(callee));
}

function isFunctionLike(node: TSESTree.Node | undefined): boolean {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression' || node?.type === 'Identifier';
}

/** The last name in an expression: `this.logger` → `logger`. */
function nameOf(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Identifier') return plain.name;
  if (plain.type !== 'MemberExpression') return '';
  const { property } = plain;
  return property.type === 'Identifier' || property.type === 'PrivateIdentifier' ? property.name : '';
}

/**
 * Whether a call calls a method that a subclass elsewhere is expected to override, so that its own body means nothing: a method
 * of an abstract class, or of `this` that only returns or throws something (`run() { throw new Error('Not implemented'); }`).
 */
export function isExpectedToBeOverridden(fn: TSESTree.FunctionLike, callee: TSESTree.Node): boolean {
  const method = fn.parent;
  if (method.type !== 'MethodDefinition' || method.kind !== 'method' || method.static) return false;
  if (method.key.type === 'PrivateIdentifier' || method.accessibility === 'private') return false;
  const owner = findThisOwner(fn)?.node;
  const isOfThis = callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
  return (owner?.type === 'ClassDeclaration' && owner.abstract) || (isOfThis && isStub(fn));
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

/** `null`, `[]`, `{ valid: false }`. */
function isPlain({ type }: TSESTree.Expression): boolean {
  return type === 'Literal' || type === 'ArrayExpression' || type === 'ObjectExpression';
}

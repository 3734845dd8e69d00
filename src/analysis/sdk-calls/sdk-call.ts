import type { TSESTree } from '@typescript-eslint/utils';
import { skipTypeSyntax, type Arguments, type SourceCode } from '../syntax/syntax.ts';
import { createCall } from './create-call.ts';
import { findCapiProduct } from './clients.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findField, findFieldNode } from '../constants/tables.ts';
import { findRequest } from './requests.ts';
import type { Client, ClientMethod, Evaluator, SdkCall } from './types.ts';

/** The API call that a call expression makes; `undefined` if it makes none, or none whose product is known. */
export function evaluateCall(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  evaluator: Evaluator,
): SdkCall | undefined {
  if (node.type === 'NewExpression') return undefined;
  const called = unwrapCall(node, evaluator.sourceCode);
  const value = evaluator.valueOf(called.method);
  if (value.kind === 'method') return callOfMethod(value, called, evaluator);
  if (value.kind === 'client' && value.style === 'wrapper') return callOfWrapper(value, called, evaluator);
  return findRequest(node, evaluator);
}

/** A call of a function or method. */
export interface Called {
  readonly method: TSESTree.Node;
  /** `undefined` if the list of arguments is no literal: `f.apply(object, list)`. */
  readonly args: Arguments | undefined;
  /** The expression that makes the call. */
  readonly node: TSESTree.Node;
}

/** The function that a call calls, and its arguments, through `f.call(object, …)` and `f.apply(object, […])`. */
export function unwrapCall(node: TSESTree.CallExpression, sourceCode: SourceCode): Called {
  const method = skipTypeSyntax(node.callee);
  const args = node.arguments;
  const name = method.type === 'MemberExpression' ? findMemberName(method, sourceCode) : undefined;
  if (method.type !== 'MemberExpression' || (name !== 'call' && name !== 'apply')) return { method, args, node };
  return {
    method: skipTypeSyntax(method.object),
    args: name === 'call' ? args.slice(1) : findAppliedArguments(args[1]),
    node,
  };
}

function findAppliedArguments(list: TSESTree.Node | undefined): Arguments | undefined {
  if (list === undefined) return [];
  const elements = list.type === 'ArrayExpression' ? list.elements : [null];
  const given = elements.filter((element) => element !== null);
  return given.length === elements.length ? given : undefined;
}

/** A call of a client's method, however the client names the action. */
export function callOfMethod(
  { client, name }: ClientMethod,
  { args: [first, second] = [], node }: Omit<Called, 'method'>,
  evaluator: Evaluator,
): SdkCall | undefined {
  const { context, sourceCode } = evaluator;
  const { product, version } = client;
  if (client.style === 'capi') {
    return createCall(
      {
        product: findCapiProduct(second, context) ?? product,
        version: findField(first, /^Version$/, sourceCode),
        action: findFieldNode(first, /^Action$/, sourceCode),
        node,
      },
      evaluator,
    );
  }
  const call = createCall({ product, version, action: name.startsWith('request') ? first : name, node }, evaluator);
  return call && client.isGuess ? { ...call, isGuess: true } : call;
}

/** A function of a wrapper module may make any call of the product; one that creates a client makes none. */
function callOfWrapper(
  { product, version }: Client,
  { method, node }: Called,
  evaluator: Evaluator,
): SdkCall | undefined {
  const member = method.type === 'MemberExpression' ? findMemberName(method, evaluator.sourceCode) : undefined;
  const action = method.type === 'Identifier' ? method.name : member;
  if (action === undefined || /client$|^(?:is|has)[A-Z]/i.test(action)) return undefined;
  return createCall({ product, version, action, node }, evaluator);
}

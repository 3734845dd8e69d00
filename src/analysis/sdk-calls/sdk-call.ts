import type { TSESTree } from '@typescript-eslint/utils';
import { type Called, unwrapCall } from '../flow/calls.ts';
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
  return createCall({ product, version, action, node, isWrapped: true }, evaluator);
}

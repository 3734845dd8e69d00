import type { TSESTree } from '@typescript-eslint/utils';
import { skipTypeSyntax, type Arguments } from '../syntax/syntax.ts';
import { createCall } from './create-call.ts';
import { findCapiProduct } from './instances.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findField, findFieldNode } from '../constants/tables.ts';
import { findRequest } from './requests.ts';
import type { Client, Evaluator, SdkCall } from './types.ts';

/** The API call that a call expression makes; `undefined` if it makes none, or nothing tells of which product. */
export function evaluateCall(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  evaluator: Evaluator,
): SdkCall | undefined {
  if (node.type === 'NewExpression') return undefined;
  const { method, args } = findCalled(node, evaluator);
  const value = evaluator.valueOf(method);
  if (value.kind === 'method') return callOfMethod(value.client, value.name, args ?? [], node, evaluator);
  if (value.kind === 'client' && value.style === 'wrapper') return callOfWrapper(value, method, node, evaluator);
  return findRequest(node, evaluator);
}

/** What is called with what. */
export interface Called {
  readonly method: TSESTree.Node;
  /** `undefined` if they are not written down: `f.apply(object, list)`. */
  readonly args: Arguments | undefined;
}

/** What is called with what, through `f.call(object, …)` and `f.apply(object, […])`. */
export function findCalled({ callee, arguments: args }: TSESTree.CallExpression, { context }: Evaluator): Called {
  const method = skipTypeSyntax(callee);
  if (method.type !== 'MemberExpression') return { method, args };
  const name = findMemberName(method, context.sourceCode);
  if (name === 'call') return { method: skipTypeSyntax(method.object), args: args.slice(1) };
  return name === 'apply' ? { method: skipTypeSyntax(method.object), args: findApplied(args[1]) } : { method, args };
}

function findApplied(list: TSESTree.Node | undefined): Arguments | undefined {
  if (list === undefined) return [];
  const elements = list.type === 'ArrayExpression' ? list.elements : [null];
  const given = elements.filter((element) => element !== null);
  return given.length === elements.length ? given : undefined;
}

/** A call of a client's method, however the client names the action. */
export function callOfMethod(
  client: Client,
  name: string,
  args: Arguments,
  node: TSESTree.Node,
  evaluator: Evaluator,
): SdkCall | undefined {
  const { context } = evaluator;
  const { product, version } = client;
  const [first, second] = args;
  if (client.style === 'capi') {
    return createCall(
      {
        product: findCapiProduct(second, context) ?? product,
        version: findField(first, /^Version$/, context.sourceCode),
        action: findFieldNode(first, /^Action$/, context.sourceCode),
        node,
      },
      evaluator,
    );
  }
  const call = createCall({ product, version, action: name.startsWith('request') ? first : name, node }, evaluator);
  return call && client.isGuess ? { ...call, isGuess: true } : call;
}

/** A function of a wrapper module may make any call of the product; one that makes a client makes none. */
function callOfWrapper(
  { product, version }: Client,
  method: TSESTree.Node,
  node: TSESTree.Node,
  evaluator: Evaluator,
): SdkCall | undefined {
  const name = method.type === 'MemberExpression' ? findMemberName(method, evaluator.context.sourceCode) : undefined;
  const called = method.type === 'Identifier' ? method.name : name;
  if (called === undefined || /client$|^(?:is|has)[A-Z]/i.test(called)) return undefined;
  return createCall({ product, version, action: called, node }, evaluator);
}

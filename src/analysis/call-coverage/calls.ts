import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import { findPlainParameter } from '../error-origin/index.ts';
import { type Evaluator, type SdkCall, withAction } from '../sdk-calls/index.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { allNodesOf } from '../syntax/nodes.ts';
import { elementAt } from '../syntax/elements.ts';
import { findEnclosingFunction, isFunction, skipTypeSyntax } from '../syntax/syntax.ts';
import { usesOfFunction } from '../syntax/uses.ts';

/** A call of the API, and how the code gets to it. */
export interface FoundCall {
  readonly call: SdkCall;
  /** The expression that makes the call. */
  readonly node: TSESTree.CallExpression;
  /** The function around it that takes the name of the action, and the call of it that names this action. */
  readonly through?: { readonly fn: TSESTree.FunctionLike; readonly from: TSESTree.CallExpression };
}

/**
 * The API calls of a file, in its order. A function that takes the name of the action makes one for each call of it that names
 * one: `call('CreateTrigger')` of `const call = (action) => client.request(action, …)`.
 */
export function listFoundCalls(evaluator: Evaluator): readonly FoundCall[] {
  return allNodesOf(evaluator.sourceCode).flatMap((node): readonly FoundCall[] => {
    const call = node.type === 'CallExpression' ? evaluator.sdkCallOf(node) : undefined;
    if (node.type !== 'CallExpression' || call === undefined) return [];
    const named = listNamedCalls(call, node, evaluator);
    return named.length > 0 ? named : [{ call, node }];
  });
}

function listNamedCalls(call: SdkCall, node: TSESTree.CallExpression, evaluator: Evaluator): readonly FoundCall[] {
  const { sourceCode } = evaluator;
  const name = call.actionNode && skipTypeSyntax(call.actionNode);
  const definition = name && findVariableOf(name, sourceCode)?.defs[0];
  const fn = definition?.node;
  if (fn === undefined || !isFunction(fn) || findEnclosingFunction(node) !== fn) return [];
  const index = findPlainParameter(fn, definition?.name ?? fn);
  if (index === undefined) return [];
  return usesOfFunction(fn, sourceCode).nodes.flatMap((use): readonly FoundCall[] => {
    const from = use.parent;
    if (from?.type !== 'CallExpression' || from.callee !== use) return [];
    const action = elementAt(from.arguments, index);
    if (action === undefined || findConstantString(action, sourceCode) === undefined) return [];
    const named = withAction(call, { action, node: from }, evaluator);
    return named === undefined ? [] : [{ call: named, node, through: { fn, from } }];
  });
}

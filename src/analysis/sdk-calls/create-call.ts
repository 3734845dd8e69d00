import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import type { Evaluator, SdkCall, Service } from './types.ts';

/** What is seen of a call: its service, and how it names its action. */
export interface SeenCall extends Service {
  /** A name, or an expression that gives it. */
  readonly action: string | TSESTree.Node | undefined;
  readonly node: TSESTree.Node;
}

/**
 * The record of a call. Without a product, it is the one of the file that alone has the action; with none, there is no
 * call. A version or an action that the registry does not know is left out.
 */
export function createCall(seen: SeenCall, evaluator: Evaluator): SdkCall | undefined {
  const { settings, sourceCode } = evaluator.context;
  const { registry } = settings;
  const { action, node } = seen;
  const name = typeof action === 'object' ? findConstantString(action, sourceCode)?.value : action;
  const service = seen.product === undefined ? name && evaluator.serviceWith(name) : seen;
  if (!service || service.product === undefined) return undefined;
  const { product } = service;
  const version = registry.product(product)?.versions.find((candidate) => candidate === service.version);
  const isAction = name !== undefined && registry.actions(product, version).includes(name);
  return {
    product,
    ...(version !== undefined && { version }),
    ...(isAction && { action: name }),
    ...(name === undefined && typeof action === 'object' && { actionNode: action }),
    node,
  };
}

/** The call with the action that its `actionNode` turns out to be. */
export function withAction(call: SdkCall, action: TSESTree.Node, node: TSESTree.Node, evaluator: Evaluator): SdkCall {
  const { product, version } = call;
  return createCall({ product, version, action, node }, evaluator) ?? call;
}

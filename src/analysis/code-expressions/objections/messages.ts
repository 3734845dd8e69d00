import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { isErrorName } from '../../evidence/code-names.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { isFunction, type SourceCode } from '../../syntax/syntax.ts';

/** Names of events and messages, and of actions of a store. */
const EVENT = /^(?:e|ev|evt|event|msg|message)$|(?:Event|Message)$/;
const ACTION = /^(?:action|msg|message)$|Action$/;

/** Events by which other threads, frames and servers send messages. */
const MESSAGE_EVENT = /^(?:message|messageerror)$/;

const LISTENING_METHODS: ReadonlySet<string> = new Set(['addEventListener', 'addListener', 'on', 'once']);

/**
 * Whether names lead to a part of a message: `event.data.code`, `event.detail.code`, `action.payload.code`. An error in a message may
 * have come from the SDK.
 */
export function isMessagePart(names: readonly string[]): boolean {
  const index = names.findIndex((name, at) => at > 0 && isPayload(name, names[at - 1] ?? ''));
  return index !== -1 && index < names.length - 1 && !names.slice(index).some(isError);
}

function isPayload(name: string, above: string): boolean {
  if (name === 'payload') return ACTION.test(above);
  return (name === 'data' || name === 'detail') && EVENT.test(above);
}

/** Whether the root of names is the argument of a listener for messages: `port.on('message', (data) => data.code)`. */
export function isOfListener(root: TSESTree.Node, names: readonly string[], sourceCode: SourceCode): boolean {
  return names.length > 1 && !names.some(isError) && isListener(findFunctionOf(root, sourceCode));
}

function isError(name: string): boolean {
  return name !== 'e' && isErrorName(name);
}

/** The function that has a node, a name or a pattern, as a parameter. */
function findFunctionOf(root: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  const owner = root.type === 'Identifier' ? findOnlyDefinition(root, sourceCode)?.node : root.parent;
  return owner !== undefined && isFunction(owner) ? owner : undefined;
}

/** `x.on('message', fn)`, `x.onmessage = fn`. */
function isListener(fn: TSESTree.Node | undefined): boolean {
  const parent = fn?.parent;
  if (parent?.type === 'AssignmentExpression')
    return parent.left.type === 'MemberExpression' && getPropertyName(parent.left) === 'onmessage';
  const call = parent && findMethodCall(parent);
  const [event, handler] = call !== undefined && LISTENING_METHODS.has(call.name) ? call.arguments : [];
  return handler === fn && event?.type === 'Literal' && MESSAGE_EVENT.test(String(event.value));
}

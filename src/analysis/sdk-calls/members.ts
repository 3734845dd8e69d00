import type { Registry } from '../../registry/index.ts';
import { classMember } from './class-members.ts';
import { namespaceMember } from './modules.ts';
import { objectMember } from './object-members.ts';
import type { Client, Evaluator, Value } from './types.ts';
import { createBuiltin, createClient, OTHER, UNKNOWN } from './value.ts';

/** Names of actions start in upper case; no other methods of clients do. */
const ACTION_NAME = /^[A-Z]/;
const REQUEST = /^request(?:OctetStream)?$/;

/** Whether a client may have a method of this name that calls the API. */
export function isMethodName(name: string): boolean {
  return ACTION_NAME.test(name) || REQUEST.test(name);
}

/** A member of a value. */
export function evaluateMember(value: Value, name: string, evaluator: Evaluator): Value {
  switch (value.kind) {
    case 'unknown':
      return guessMethod(name, evaluator);
    case 'builtin':
      return name === 'default' ? value : createBuiltin(`${value.name}.${name}`);
    case 'namespace':
      return namespaceMember(value, name, evaluator.context);
    case 'client':
      return clientMember(value, name, evaluator);
    case 'class':
    case 'instance':
      return classMember(value, name, evaluator);
    case 'object': {
      const member = objectMember(value.node, name, evaluator);
      return member.kind === 'nothing' ? UNKNOWN : member;
    }
    case 'nothing':
    case 'model':
      return value;
    default:
      return OTHER;
  }
}

/** A method named like an action that only one product of the file has, on an object of which nothing is known. */
function guessMethod(name: string, evaluator: Evaluator): Value {
  const service = ACTION_NAME.test(name) ? evaluator.serviceWith(name) : undefined;
  return service === undefined
    ? UNKNOWN
    : { kind: 'method', client: { ...createClient('sdk', service), isGuess: true }, name };
}

function clientMember(client: Client, name: string, evaluator: Evaluator): Value {
  if (client.style === 'wrapper') return wrapperMember(client, name, evaluator);
  const isMethod = REQUEST.test(name) || (client.style !== 'capi' && ACTION_NAME.test(name));
  return isMethod ? { kind: 'method', client, name } : OTHER;
}

function isActionOf(product: string | undefined, name: string, registry: Registry): boolean {
  if (product === undefined) return false;
  return registry.actions(product).includes(name) || registry.otherActions(product).has(name);
}

/** A member of a wrapper module is a client as well, unless it is an action. */
function wrapperMember(client: Client, name: string, { context }: Evaluator): Value {
  return isActionOf(client.product, name, context.settings.registry) ? { kind: 'method', client, name } : client;
}

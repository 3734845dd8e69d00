import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { MAKES_MOCK } from './mock-names.ts';
import { MOST_LETTERS, NOTHING, type Replaced, isClient } from './replaced.ts';

/** `client.GetFunction = …`, `Client.prototype.GetFunction = …`, `globalThis.fetch = …`, `axios.post = jest.fn()`. */
export function findWritten({ left, right }: TSESTree.AssignmentExpression, evaluator: Evaluator): Replaced {
  const member = skipTypeSyntax(left);
  if (member.type !== 'MemberExpression') return NOTHING;
  const name = findMemberName(member, evaluator.sourceCode);
  if (isClient(member.object, evaluator)) return name === undefined ? 'everything' : [name];
  if (replacesClient(member.object, name, right, evaluator)) return 'everything';
  const isGlobal = isNamed(member.object, 'global', 'globalThis', 'window', 'self');
  const [start] = right.range;
  const isMock = MAKES_MOCK.test(
    evaluator.sourceCode.text.slice(start, Math.min(right.range[1], start + MOST_LETTERS)),
  );
  return name !== undefined && (isGlobal || isMock) ? [name] : NOTHING;
}

/** `service.client = fake`: code outside of a class puts something else in the place of the client that its instances make. */
function replacesClient(
  object: TSESTree.Node,
  name: string | undefined,
  value: TSESTree.Node,
  { memberOf, valueOf }: Evaluator,
): boolean {
  const instance = valueOf(object);
  const isClientOfInstance =
    name !== undefined &&
    skipTypeSyntax(object).type !== 'ThisExpression' &&
    instance.kind === 'instance' &&
    memberOf(instance, name).kind === 'client';
  return isClientOfInstance && !['client', 'nothing'].includes(valueOf(value).kind);
}

/** Functions of `Object` and `Reflect` that only read. */
const READING = /^(?:get|has|is|keys|values|entries|ownKeys|apply|create|freeze|seal)/;

/** `Object.assign(client, { GetFunction: … })`, `Object.defineProperty(client, 'GetFunction', …)`, `Reflect.set(client, name, …)`. */
export function findDefined(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  const method = findMethodCall(call);
  if (method === undefined || !isNamed(method.object, 'Object', 'Reflect') || READING.test(method.name)) return NOTHING;
  const [target, what] = method.arguments;
  if (target === undefined || what === undefined || !isClient(target, evaluator)) return NOTHING;
  return what.type === 'ObjectExpression' ? namesOfProperties(what, evaluator) : namesOf(what, evaluator);
}

function namesOfProperties({ properties }: TSESTree.ObjectExpression, { sourceCode }: Evaluator): Replaced {
  const names = properties.map((property) =>
    property.type === 'Property' ? findMemberName(property, sourceCode) : undefined,
  );
  return names.every((name) => name !== undefined) ? names : 'everything';
}

/** The name of a method that is replaced, if it is constant. */
function namesOf(node: TSESTree.Node, { sourceCode }: Evaluator): Replaced {
  const name = findConstantString(node, sourceCode);
  return name === undefined ? 'everything' : [name.value];
}

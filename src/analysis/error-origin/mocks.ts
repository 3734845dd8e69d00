import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import type { AnalysisContext } from '../context.ts';
import { type Evaluator, type SdkCall, getEvaluator, isMethodName } from '../sdk-calls/index.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { calleeNameOf, findMethodCall, isNamed, lastNameOf } from '../syntax/method-calls.ts';
import { allNodesOf } from '../syntax/nodes.ts';
import { isPlainAccess, skipTypeSyntax } from '../syntax/syntax.ts';
import {
  HOLDS_METHOD,
  INTERCEPTS_REQUESTS,
  LOADS_MOCKS,
  MAKES_MOCK,
  MENTIONS_MOCKS,
  MENTIONS_WRITES,
  REPLACES_METHOD,
  REPLACES_MODULE,
  REPLACES_OBJECT,
  SAYS_RESULT,
  TRANSPORTS,
} from './mock-names.ts';

/** What code replaces: the methods of some names, or methods that cannot be told, of which any may be one. */
type Replaced = readonly string[] | 'everything';

const NOTHING: Replaced = [];

/** Names of mocks are looked for in so much of an expression. */
const MOST_LETTERS = 100;

/** Whether a test replaces the method, the module or the request of a call: then it fails as the test says. */
export function isMocked(call: SdkCall, context: AnalysisContext): boolean {
  const replaced = replacedIn(context);
  return (
    replaced === 'everything' ||
    [call.action, nameOfCall(call)].some((name) => name !== undefined && replaced.has(name))
  );
}

/** The name of the method that is called: `post` of `axios.post(url, …)`. */
function nameOfCall({ node }: SdkCall): string {
  return node.type === 'CallExpression' ? calleeNameOf(node) : lastNameOf(node);
}

/** What a file replaces. Whoever replaces the transport replaces all calls. */
const replacedIn = oncePerObject((context: AnalysisContext): ReadonlySet<string> | 'everything' => {
  const { text } = context.sourceCode;
  if (INTERCEPTS_REQUESTS.test(text) || LOADS_MOCKS.test(text)) return 'everything';
  const mentionsMocks = MENTIONS_MOCKS.test(text);
  if (!mentionsMocks && !MENTIONS_WRITES.test(text)) return new Set();
  const evaluator = getEvaluator(context);
  const methods = new Set<string>();
  for (const node of allNodesOf(context.sourceCode)) {
    const replaced = findReplaced(node, mentionsMocks, evaluator);
    if (replaced === 'everything' || replaced.some((name) => TRANSPORTS.has(name))) return 'everything';
    for (const name of replaced) methods.add(name);
  }
  return methods;
});

function findReplaced(node: TSESTree.Node, mentionsMocks: boolean, evaluator: Evaluator): Replaced {
  if (node.type === 'AssignmentExpression') return findWritten(node, evaluator);
  if (node.type !== 'CallExpression') return NOTHING;
  const defined = findDefined(node, evaluator);
  return defined === NOTHING && mentionsMocks ? findMocked(node, evaluator) : defined;
}

/** `client.GetFunction = …`, `Client.prototype.GetFunction = …`, `globalThis.fetch = …`, `axios.post = jest.fn()`. */
function findWritten({ left, right }: TSESTree.AssignmentExpression, evaluator: Evaluator): Replaced {
  const member = skipTypeSyntax(left);
  if (member.type !== 'MemberExpression') return NOTHING;
  const name = findMemberName(member, evaluator.sourceCode);
  if (isClient(member.object, evaluator)) return name === undefined ? 'everything' : [name];
  const isGlobal = isNamed(member.object, 'global', 'globalThis', 'window', 'self');
  const [start] = right.range;
  const isMock = MAKES_MOCK.test(
    evaluator.sourceCode.text.slice(start, Math.min(right.range[1], start + MOST_LETTERS)),
  );
  return name !== undefined && (isGlobal || isMock) ? [name] : NOTHING;
}

/** `Object.assign(client, { GetFunction: … })`, `Object.defineProperty(client, 'GetFunction', …)`. */
function findDefined(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  const method = findMethodCall(call);
  if (method === undefined || !isNamed(method.object, 'Object')) return NOTHING;
  const [target, what] = method.arguments;
  if (target === undefined || what === undefined || !isClient(target, evaluator)) return NOTHING;
  if (method.name === 'defineProperty') return namesOf(what, evaluator);
  if (method.name !== 'assign' && method.name !== 'defineProperties') return NOTHING;
  return what.type === 'ObjectExpression' ? namesOfProperties(what, evaluator) : 'everything';
}

function namesOfProperties({ properties }: TSESTree.ObjectExpression, { sourceCode }: Evaluator): Replaced {
  const names = properties.map((property) =>
    property.type === 'Property' ? findMemberName(property, sourceCode) : undefined,
  );
  return names.every((name) => name !== undefined) ? names : 'everything';
}

/** What a call of a test library replaces: the first of these that finds something. */
function findMocked(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  for (const find of [findWithResult, findStubbedGlobal, findModule, findMethod, findObject]) {
    const replaced = find(call, evaluator);
    if (replaced !== NOTHING) return replaced;
  }
  return NOTHING;
}

/** `client.GetFunction.mockRejectedValue(…)`, `td.when(client.GetFunction(…)).thenReject(…)`, `mock.expects('GetFunction')`. */
function findWithResult(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  const name = calleeNameOf(call);
  if (!SAYS_RESULT.test(name)) return NOTHING;
  const [first] = call.arguments;
  const expected =
    name === 'expects' && first !== undefined ? findConstantString(first, evaluator.sourceCode) : undefined;
  return [...namesOfChain(call, evaluator), ...(expected === undefined ? [] : [expected.value])];
}

/** A chain of calls is followed this far from its end: `client.GetFunction.withArgs(1).onFirstCall().rejects(e)`. */
const MOST_LINKS = 20;

/** The names in a chain of calls: `client.GetFunction.withArgs(1).rejects(e)` → `rejects`, `withArgs`, `GetFunction`. */
function namesOfChain(node: TSESTree.Node, evaluator: Evaluator, links = 0): readonly string[] {
  const plain = skipTypeSyntax(node);
  if (links > MOST_LINKS) return [];
  if (plain.type === 'MemberExpression') {
    const name = findMemberName(plain, evaluator.sourceCode);
    return [...(name === undefined ? [] : [name]), ...namesOfChain(plain.object, evaluator, links + 1)];
  }
  if (plain.type !== 'CallExpression') return [];
  const [first] = HOLDS_METHOD.test(calleeNameOf(plain)) ? plain.arguments : [];
  return namesOfChain(first ?? plain.callee, evaluator, links + 1);
}

/** `vi.stubGlobal('fetch', …)`. */
function findStubbedGlobal(call: TSESTree.CallExpression, { sourceCode }: Evaluator): Replaced {
  const [first] = calleeNameOf(call) === 'stubGlobal' ? call.arguments : [];
  const name = first && findConstantString(first, sourceCode);
  return name === undefined ? NOTHING : [name.value];
}

/** `vi.mock('./scf')`, `vi.mock(import('./scf'))`, `proxyquire('./run', { './scf': … })`: the calls may be made with any module. */
function findModule({ callee, arguments: [first] }: TSESTree.CallExpression, { sourceCode }: Evaluator): Replaced {
  const isModule =
    first !== undefined && (!isPlainAccess(first) || findConstantString(first, sourceCode) !== undefined);
  const [start, end] = callee.range;
  const name = sourceCode.text.slice(Math.max(start, end - MOST_LETTERS), end);
  return isModule && REPLACES_MODULE.test(name) ? 'everything' : NOTHING;
}

/** `jest.spyOn(client, 'GetFunction')`; of what is no method that calls the API (`sinon.stub(scf, 'Client')`), all may be meant. */
function findMethod(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  const [object, method] = call.arguments;
  if (object === undefined || method === undefined || !REPLACES_METHOD.has(calleeNameOf(call))) return NOTHING;
  const name = findConstantString(method, evaluator.sourceCode)?.value;
  if (isClient(object, evaluator)) return name === undefined || !isMethodName(name) ? 'everything' : [name];
  if (isOfSdk(object, evaluator)) return 'everything';
  return name === undefined || !isPlainAccess(object) ? NOTHING : [name];
}

/** `mockClient(client)`, `sinon.createStubInstance(Client)`, `mock<ScfClient>()`. */
function findObject(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  const types = call.typeArguments?.params ?? [];
  const isGiven =
    call.arguments.some((argument) => isOfSdk(argument, evaluator)) ||
    types.some((type) => SDK_KINDS.has(evaluator.typeOf(type).kind));
  return isGiven && REPLACES_OBJECT.test(calleeNameOf(call)) ? 'everything' : NOTHING;
}

/** The name of a method that is replaced, if it is constant. */
function namesOf(node: TSESTree.Node, { sourceCode }: Evaluator): Replaced {
  const name = findConstantString(node, sourceCode);
  return name === undefined ? 'everything' : [name.value];
}

const SDK_KINDS: ReadonlySet<string> = new Set(['client', 'client-class', 'namespace']);

/** Whether an expression is a client, a class of clients or its prototype, or a module of the SDK. */
function isOfSdk(node: TSESTree.Node, evaluator: Evaluator): boolean {
  return SDK_KINDS.has(evaluator.valueOf(node).kind) || isClient(node, evaluator);
}

/** Whether an expression is a client, or the prototype of a class of clients. */
function isClient(node: TSESTree.Node, evaluator: Evaluator): boolean {
  const plain = skipTypeSyntax(node);
  if (evaluator.valueOf(plain).kind === 'client') return true;
  if (plain.type !== 'MemberExpression' || findMemberName(plain, evaluator.sourceCode) !== 'prototype') return false;
  return evaluator.valueOf(plain.object).kind === 'client-class';
}

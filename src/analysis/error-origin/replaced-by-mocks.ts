import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../constants/constant-strings.ts';
import { type Evaluator, isMethodName } from '../sdk-calls/index.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { isPlainAccess, skipTypeSyntax } from '../syntax/syntax.ts';
import {
  ANSWERS_REQUESTS,
  HOLDS_METHOD,
  REPLACES_METHOD,
  REPLACES_MODULE,
  REPLACES_OBJECT,
  SAYS_RESULT,
} from './mock-names.ts';
import { MOST_LETTERS, NOTHING, type Replaced, isClient, isOfSdk, isSdkValue } from './replaced.ts';

/** What a call of a test library replaces: the first of these that finds something. */
export function findMocked(call: TSESTree.CallExpression, evaluator: Evaluator): Replaced {
  for (const find of [findWithResult, findStubbedGlobal, findAnswered, findModule, findMethod, findObject]) {
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

/** `page.route('https://scf.tencentcloudapi.com/', …)`. */
function findAnswered(call: TSESTree.CallExpression, { sourceCode }: Evaluator): Replaced {
  const [first] = ANSWERS_REQUESTS.test(calleeNameOf(call)) ? call.arguments : [];
  const [start, end] = first?.range ?? [0, 0];
  return /tencentcloudapi|cloud\.tencent/.test(sourceCode.text.slice(start, end)) ? 'everything' : NOTHING;
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
    types.some((type) => isSdkValue(evaluator.typeOf(type)));
  return isGiven && REPLACES_OBJECT.test(calleeNameOf(call)) ? 'everything' : NOTHING;
}

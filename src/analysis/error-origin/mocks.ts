import { oncePerObject } from '../../memo/once.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import { allNodesOf } from '../syntax/nodes.ts';
import type { SdkCall } from '../sdk-calls/index.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** Methods by which tests replace a method: `jest.spyOn(client, 'X')`, `sinon.stub(client, 'X')`. */
const MOCKING: ReadonlySet<string> = new Set(['fake', 'method', 'mock', 'replace', 'spyOn', 'stub']);

/** Calls that replace a module. */
const MODULE_MOCK = /\b(?:doMock|mock|mockModule|unstable_mockModule|proxyquire)\(\s*["'`][^"'`]*tencent/;

/** The names of the methods that a file mocks. */
const mockedMethods = oncePerObject((sourceCode: SourceCode): ReadonlySet<string> => {
  const methods = new Set<string>();
  for (const node of /\b(?:jest|mock|sinon|spy|stub|vi)/i.test(sourceCode.text) ? allNodesOf(sourceCode) : []) {
    const call = node.type === 'CallExpression' ? findMethodCall(node) : undefined;
    const name = call && MOCKING.has(call.name) ? call.arguments[1] : undefined;
    const method = name && findConstantString(name, sourceCode)?.value;
    if (method !== undefined) methods.add(method);
  }
  return methods;
});

const mocksModule = oncePerObject(({ text }: SourceCode) => MODULE_MOCK.test(text));

/** Whether a test replaces the method or the module that a call uses: then it fails as the test says. */
export function isMocked({ action }: SdkCall, sourceCode: SourceCode): boolean {
  return mocksModule(sourceCode) || (action !== undefined && mockedMethods(sourceCode).has(action));
}

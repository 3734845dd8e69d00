import { findMethodCall } from '../syntax/method-calls.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import { findNodes } from '../syntax/nodes.ts';
import type { SdkCall } from '../sdk-calls/types.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** Methods by which tests put another function in the place of a method: `jest.spyOn(client, 'X')`, `sinon.stub(client, 'X')`. */
const MOCKING: ReadonlySet<string> = new Set(['fake', 'method', 'mock', 'replace', 'spyOn', 'stub']);

/** Calls that put another module in the place of one. */
const MODULE_MOCK = /\b(?:doMock|mock|mockModule|unstable_mockModule|proxyquire)\(\s*["'`][^"'`]*tencent/;

interface Mocks {
  readonly methods: ReadonlySet<string>;
  readonly hasModule: boolean;
}

const remembered = new WeakMap<SourceCode, Mocks>();

/** Whether a test puts something in the place of the method or the module that a call uses: then it fails as the test says. */
export function isMocked({ action }: SdkCall, sourceCode: SourceCode): boolean {
  const { methods, hasModule } = findMocks(sourceCode);
  return hasModule || (action !== undefined && methods.has(action));
}

function findMocks(sourceCode: SourceCode): Mocks {
  const known = remembered.get(sourceCode);
  if (known !== undefined) return known;
  const methods = new Set<string>();
  for (const node of /\b(?:jest|mock|sinon|spy|stub|vi)/i.test(sourceCode.text) ? findNodes(sourceCode) : []) {
    const call = node.type === 'CallExpression' ? findMethodCall(node) : undefined;
    const name = call && MOCKING.has(call.name) ? call.arguments[1] : undefined;
    const method = name && findConstantString(name, sourceCode)?.value;
    if (method !== undefined) methods.add(method);
  }
  const mocks = { methods, hasModule: MODULE_MOCK.test(sourceCode.text) };
  remembered.set(sourceCode, mocks);
  return mocks;
}

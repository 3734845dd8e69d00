import { describe, expect, it } from 'vitest';
import {
  findAssertedValue,
  calleeNameOf,
  findMethodCall,
  operandsOf,
} from '../../../src/analysis/syntax/method-calls.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

/** The outermost call in a program, and the text of a node of it. */
function readCall(code: string) {
  const { sourceCode } = parse(code, 'ts');
  const call = allNodesOf(sourceCode).find((node) => node.type === 'CallExpression');
  if (call === undefined) throw new Error(`No call in: ${code}`);
  return { call, method: findMethodCall(call), textOf: sourceCode.getText.bind(sourceCode) };
}

describe('the value of an assertion', () => {
  it.each([
    ['expect(err.code).toBe(x)', 'err.code'],
    ['expect(err.code).to.be.equal(x)', 'err.code'],
    ['expect(err.code).not.toBe(x)', 'not err.code'],
    ['err.code.should.equal(x)', 'err.code'],
    ['err.code.should.not.equal(x)', 'not err.code'],
    ['verify(err.code).is(x)', undefined],
    ['err.code.equals(x)', undefined],
  ])('in %s is %s', (code, expected) => {
    const { method, textOf } = readCall(code);
    const asserted = method && findAssertedValue(method.object);
    expect(asserted && `${asserted.isNegated ? 'not ' : ''}${textOf(asserted.node)}`).toBe(expected);
  });
});

it.each([
  ['code.startsWith(text)', 'code text'],
  ['_.startsWith(code, text)', 'code text'],
  ['lodash.includes(list, code, 0)', 'list code'],
])('the operands of %s are %s', (code, expected) => {
  const { method, textOf } = readCall(code);
  expect(
    method &&
      operandsOf(method)
        .map((node) => node && textOf(node))
        .join(' '),
  ).toBe(expected);
});

it.each([
  ['getCode(err)', 'getCode'],
  ['err?.getCode()', 'getCode'],
  ["err['getCode']()", 'getCode'],
  ['(getCode as Read)(err)', 'getCode'],
  ['readers[name](err)', ''],
  ['(() => 1)()', ''],
])('%s calls %j', (code, name) => {
  expect(calleeNameOf(readCall(code).call)).toBe(name);
});

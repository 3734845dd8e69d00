import { describe, expect, it } from 'vitest';
import { createCallIndex, NO_CALLS } from '../../../src/analysis/error-origin/call-sets.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import type { SdkCall } from '../../../src/analysis/sdk-calls/index.ts';
import { parse } from '../sdk-calls/parse.ts';

const context = parse('function run(action) { send(action); }', 'js');
const nodes = allNodesOf(context.sourceCode);
const node = context.sourceCode.ast;

function callOf(product: string, action?: string): SdkCall {
  return action === undefined ? { product, node } : { product, action, node };
}

describe('createCallIndex', () => {
  it('gives each action a bit of its own, and equal calls the same', () => {
    const { setOf, callsIn } = createCallIndex(context);
    const [get, invoke, any] = [
      setOf(callOf('scf', 'GetFunction')),
      setOf(callOf('scf', 'Invoke')),
      setOf(callOf('scf')),
    ];
    expect(setOf(callOf('scf', 'GetFunction'))).toBe(get);
    expect(setOf({ ...callOf('scf', 'GetFunction'), version: '2018-04-16' })).not.toBe(get);
    expect(callsIn(get | any)).toEqual([callOf('scf', 'GetFunction'), callOf('scf')]);
    expect(callsIn(invoke)).toEqual([callOf('scf', 'Invoke')]);
    expect(callsIn(NO_CALLS)).toEqual([]);
  });

  it('knows the function whose parameter names an action', () => {
    const { setOf, namedBy } = createCallIndex(context);
    const fn = nodes.find(({ type }) => type === 'FunctionDeclaration') ?? node;
    const actionNode = nodes.findLast((each) => each.type === 'Identifier' && each.name === 'action') ?? node;
    const call = { ...callOf('scf'), actionNode };
    const set = setOf(call);
    expect(set).not.toBe(setOf(callOf('scf')));
    expect(namedBy(fn)).toEqual([{ call, set }]);
    expect(namedBy(node)).toEqual([]);
  });

  it('takes calls of ever more actions for some call of their product', () => {
    const { setOf, callsIn } = createCallIndex(context);
    const sets = Array.from({ length: 3000 }, (_, at) => setOf(callOf('scf', `Action${at}`)));
    const all = sets.reduce((joined, each) => joined | each, NO_CALLS);
    expect(callsIn(all)).toHaveLength(2001);
    expect(callsIn(sets.at(-1) ?? NO_CALLS)).toEqual([callOf('scf')]);
  });
});

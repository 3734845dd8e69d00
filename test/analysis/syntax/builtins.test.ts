import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import {
  findBuiltinFunction,
  findBuiltinMethod,
  findChainStep,
  findNodeModule,
  isBuiltinGlobal,
  runsCallbacks,
  traceReturned,
} from '../../../src/analysis/syntax/builtins.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

describe('the part of a value that comes out of a built-in', () => {
  it.each([
    ['Object.freeze(err), code', 'subject', ['code'], 'subject code'],
    ['list.find(f), code', 'element', ['code'], 'subject * code'],
    ['list.filter(f), 0 code', 'elements', ['0', 'code'], 'subject * code'],
    ['useMemo(f), code', 'callback', ['code'], 'callback code'],
    ['list.map(f), 0 code', 'mapped', ['0', 'code'], 'callback code'],
    ['list.flatMap(f), 0 code', 'flattened', ['0', 'code'], 'callback * code'],
    ['list.filter(f), a list of its own', 'elements', [], undefined],
    ['list.map(f), a list of its own', 'mapped', [], undefined],
    ['promisify(f)', 'promisified', ['code'], undefined],
  ] as const)('%s', (_, returned, way, expected) => {
    const part = traceReturned(returned, way);
    expect(part && [part.of, ...part.way].join(' ')).toBe(expected);
  });
});

describe('a step of a promise chain', () => {
  it.each([
    ['p.then(f, g)', { promise: 'p', onDone: 'f', onError: 'g' }],
    ['p?.then(f)', { promise: 'p', onDone: 'f' }],
    ['p.catch(f)', { promise: 'p', onError: 'f' }],
    ["p['finally'](f)", { promise: 'p', onEnd: 'f' }],
    ['p.then()', { promise: 'p' }],
    ['p.map(f)', undefined],
    ['then(f)', undefined],
  ])('%s', (code, expected) => {
    const { sourceCode } = parse(`${code};`, 'js');
    const call = allNodesOf(sourceCode).find(({ type }) => type === 'CallExpression');
    const step = call && findChainStep(call);
    const spell = (node: TSESTree.Node | undefined) => node && sourceCode.getText(node);
    const spelled = step && {
      promise: spell(step.promise),
      onDone: spell(step.onDone),
      onError: spell(step.onError),
      onEnd: spell(step.onEnd),
    };
    expect(spelled).toEqual(expected);
  });
});

it('finds functions by their names in values, and others of an object', () => {
  expect(findBuiltinFunction('global.Promise.all')?.fails).toBe('awaited');
  expect(findBuiltinFunction('util.promisify')?.returns).toBe('promisified');
  expect(findBuiltinFunction('global.process.nextTick')?.defers).toBe(true);
  expect(findBuiltinFunction('global.Promise.withResolvers')).toBeUndefined();
});

it('finds no methods that objects inherit', () => {
  expect(findBuiltinMethod('constructor')).toBeUndefined();
});

describe('a built-in that is given functions', () => {
  it.each([
    ['global.Array.from', true],
    ['Array.forEach', true],
    ['mixed', true],
    ['global.setTimeout', false],
    ['global.process.on', false],
    ['fs.readFile', false],
  ])('%s', (name, isRunning) => {
    expect(runsCallbacks(name)).toBe(isRunning);
  });
});

it('knows what never calls the API', () => {
  expect([isBuiltinGlobal('JSON'), isBuiltinGlobal('TypeError'), isBuiltinGlobal('fetch')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([findNodeModule('node:fs/promises'), findNodeModule('http')]).toEqual(['fs', undefined]);
});

import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import {
  findParameterVariable,
  findPlainParameter,
  isOnlyAwaited,
  isPlainParameter,
} from '../../../src/analysis/error-origin/plain-parameters.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { isFunction } from '../../../src/analysis/syntax/syntax.ts';
import { parse } from '../sdk-calls/parse.ts';

/** The first function of a text, and the variables that it declares, its own name included. */
function findFunction(code: string) {
  const context = parse(code, 'js');
  const fn = allNodesOf(context.sourceCode).find(isFunction);
  if (fn === undefined) throw new Error(`No function in: ${code}`);
  return { fn, variables: context.sourceCode.getDeclaredVariables(fn), sourceCode: context.sourceCode };
}

function findVariable(code: string, name: string) {
  const variable = findFunction(code).variables.find((each) => each.name === name);
  if (variable === undefined) throw new Error(`No ${name} in: ${code}`);
  return variable;
}

/** The positions of the names that a function declares: `a` → 0; none for those that are no parameter as a whole. */
function positionsIn(code: string): Readonly<Record<string, number | undefined>> {
  const { fn, variables } = findFunction(code);
  return Object.fromEntries(
    variables.map(({ name, defs: [definition] }) => [
      name,
      definition && findPlainParameter(fn, definition.name as TSESTree.Node),
    ]),
  );
}

describe('the position of a parameter', () => {
  it('is that of a name alone, or with a default', () => {
    expect(positionsIn('(a, b = 1, c) => {};')).toEqual({ a: 0, b: 1, c: 2 });
  });

  it('is none for a part of a pattern, and for a name in its default', () => {
    expect(positionsIn('({ a }, [b], { c } = {}, d) => {};')).toEqual({
      a: undefined,
      b: undefined,
      c: undefined,
      d: 3,
    });
  });

  it('is none for the rest', () => {
    expect(positionsIn('(a, ...b) => {};')).toEqual({ a: 0, b: undefined });
  });

  it('is none for the name of the function', () => {
    expect(positionsIn('function a(b) {}')).toEqual({ a: undefined, b: 0 });
  });

  it('is none outside a function', () => {
    const { sourceCode } = parse('const a = 1;', 'js');
    const names = allNodesOf(sourceCode).filter((node) => node.type === 'VariableDeclarator');
    expect(names.map((node) => findPlainParameter(node, node.id))).toEqual([undefined]);
  });
});

describe('a plain parameter', () => {
  it.each([
    ['is only read', '(err) => use(err);', true],
    ['has a default', '(err = null) => use(err);', true],
    ['is part of a pattern', '({ err }) => use(err);', false],
    ['is written to', '(err) => { err = other; use(err); };', false],
    ['is counted up', '(err) => { err += 1; };', false],
  ])('%s', (_, code, isPlain) => {
    expect(isPlainParameter(findVariable(code, 'err'))).toBe(isPlain);
  });

  it('is no function', () => {
    expect(isPlainParameter(findVariable('function run() {}', 'run'))).toBe(false);
  });
});

it('finds the variable of a parameter by its position', () => {
  const { fn, sourceCode } = findFunction('function run({ a }, b = 1, ...c) {}');
  expect([0, 1, 2, 3].map((index) => findParameterVariable(fn, index, sourceCode)?.name)).toEqual([
    undefined,
    'b',
    undefined,
    undefined,
  ]);
});

describe('a parameter is only waited for', () => {
  it.each([
    ['where it is awaited', 'async (p) => { await p; };', true],
    ['where it is chained', '(p) => p.then(f).catch(g);', true],
    ['where it is chained by one that ends', "(p) => p['finally'](f);", true],
    ['where all of its uses are one of these', 'async (p) => { p.catch(f); await p; };', true],
    ['where nothing is done with it', '(p) => {};', true],
    ['but not where it is handed on', 'async (p) => { await p; keep(p); };', false],
    ['but not where it is returned', '(p) => p;', false],
    ['but not where another method is called', '(p) => p.cancel();', false],
    ['but not where the method is not known', '(p) => p[name]();', false],
    ['but not in a function inside', '(p) => async () => { await p; };', false],
    ['but not where there is none', '() => {};', false],
    ['but not where it is part of a pattern', 'async ({ p }) => { await p; };', false],
  ])('%s', (_, code, isAwaited) => {
    const { fn, sourceCode } = findFunction(code);
    expect(isOnlyAwaited(fn, 0, sourceCode)).toBe(isAwaited);
  });
});

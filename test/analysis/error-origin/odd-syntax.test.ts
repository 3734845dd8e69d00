import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { findErrorOrigin } from '../../../src/analysis/error-origin/index.ts';
import { getEvaluator } from '../../../src/analysis/sdk-calls/index.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { type Language, parse } from '../sdk-calls/parse.ts';
import { CLIENTS, originIn } from './find-origin.ts';

/** Asks about every call and every identifier of a file; the results do not matter. */
function askAll(code: string, language: Language): void {
  const context = parse(CLIENTS + code, language);
  const names: TSESTree.Identifier[] = [];
  for (const node of allNodesOf(context.sourceCode)) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') getEvaluator(context).sdkCallOf(node);
    if (node.type === 'Identifier') names.push(node);
  }
  for (const name of names) findErrorOrigin(name, [], context);
}

const SCRIPTS = [
  `this.client.GetFunction(); (() => this)(); super_.x;`,
  `export default class { static { this.client = client; } [client.name]() { return this[client.name](); } }`,
  `export default function () { return arguments.callee(...arguments); }`,
  `label: for (const [a, { b = a, ...c }] of [[1, {}]]) { try { b(...c); } catch ({ message = a, ...rest }) { throw rest; } }`,
  `let x = x; var y = y?.(y), z = () => z()(z); x &&= y; [x, y] = [y, x]; ({ x, ...y } = z);`,
  `function f(f) { return f(f); } f(f); const g = (h = g) => h(h); g();`,
  `class A extends A { #a = this.#b; #b = this.#a; get a() { return this.a; } constructor() { super(super.x); new.target; } }`,
  `class B extends (client.GetFunction({}), class extends B {}) { static x = B.x; y = super.y; }`,
  `const o = { ...o, get a() { return this.a; }, set a(v) {}, async *['b']() { yield* this.b(); }, __proto__: o };`,
  `require(); require(x); require('a' + 'b'); import(client); import.meta.x(); new Promise(); new Promise(x); Promise.all(); Promise.reject();`,
  `fetch(); fetch({}, { headers: { ['X-TC-Action']: x, ...{}, ...headers } }); client.request(); client[0](); client?.[client]?.();`,
  `client.GetFunction.call(); client.GetFunction.apply(client, [{}]); client.GetFunction.bind()().then().catch().finally();`,
  `try { throw undefined; } catch { } finally { } try { await null; throw { e: 1 }; } catch (e) { throw (e, e); }`,
  `var e; try { } catch (e) { var e = 1; e(e); } function e() {} e.then(e, e).catch(e);`,
  'client.tag`a${client.GetFunction({})}b`; String.raw`x`; (async () => { for await (const x of client) x(); })();',
  `const constructor = client.constructor, toString = client.toString; constructor.prototype.x(); ({}).hasOwnProperty.call(x, 'y');`,
];

const TYPESCRIPT = [
  `abstract class A<T extends A<T>> { abstract run(x: this): asserts x is this; declare y: T; constructor(private z?: T, readonly w = this.z) {} }`,
  `namespace N { export const c = client; export namespace M { export type T = typeof c; } } N.c.GetFunction({}); let x: N.M.T; x.GetFunction({});`,
  `type T = T | U; type U = { [K in keyof T]: U[K] }; interface I extends I, J { a: I['a']; (): I; new (): I; [x: string]: I } declare const i: I; i.a.GetFunction({});`,
  `enum E { A = 'a', B = E.A } E.A.toString(); declare module 'm' { export const c: import('m').c; } export = client;`,
  `function f(this: Window, a?: number, ...b: string[]): void; function f() {} f.call(client); let g = <T,>(x: T) => x!; g<string>('a')!.x;`,
  `class D { @dec() private c!: typeof client; accessor d = this.c; override e?(): void; static #f = D.#f; } import X = N.M; import type Y = require('y');`,
  `const s = client satisfies unknown as any as never; (<any>s).GetFunction({})!; try { } catch (e: any) { const err = <Error>e; err!; }`,
];

describe('odd syntax', () => {
  it.each(SCRIPTS)('does not throw on %s', (code) => {
    askAll(code, 'ts');
    if (!code.includes('var e')) askAll(code, 'js');
  });

  it.each(TYPESCRIPT)('does not throw on %s', (code) => {
    askAll(code, 'ts');
  });

  it('follows a chain of any length', () => {
    const chain = (steps: number) => `client.GetFunction({})${'.then(next)'.repeat(steps)}.catch((err) => use(err));`;
    const next = 'const next = (x) => x;';
    expect(originIn(CLIENTS + next + chain(50), 'js')).toEqual(['scf:GetFunction']);
    expect(originIn(CLIENTS + next + chain(1000), 'js')).toEqual(['scf:GetFunction']);
  });

  it('returns for values that depend on one another in cycles', () => {
    const steps = Array.from({ length: 12 }, (_, index) => `while (x) node = node.m${index};`);
    expect(originIn(`${CLIENTS}let node = head; ${steps.join(' ')} use(node);`, 'js')).toBeUndefined();
    expect(originIn(`${CLIENTS}const f = (x) => g(x)[0]; const g = (x) => f(x).a; use(f(1));`, 'js')).toBeUndefined();
  });

  it('returns for many functions that all call each other', () => {
    const names = Array.from({ length: 30 }, (_, index) => `f${index}`);
    const calls = names.map((name) => `await ${name}();`).join(' ');
    const functions = names.map((name) => `async function ${name}() { ${calls} await client.GetFunction({}); }`);
    const code = `${CLIENTS}${functions.join('\n')} try { await f0(); } catch (err) { use(err); }`;
    const start = performance.now();
    expect(originIn(code, 'js')).toEqual(['scf:GetFunction']);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

/** Programs that are written to keep the analysis busy, or to make it fall over. */
import { describe, expect, it } from 'vitest';
import { endOf, endsOf, inCatch } from './cover.ts';

const repeat = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));

describe('a hostile program', () => {
  it('has a function that calls itself', () => {
    expect(endOf('async function f() { await client.CreateTrigger({}); await f(); } f();')).toBe('uncaught dropped');
  });

  it('has functions that call each other in a circle, which nobody calls from outside', () => {
    const code = 'async function f() { await client.CreateTrigger({}); await g(); } async function g() { await f(); }';
    expect(endOf(code)).toBe('unknown too-complex');
  });

  it('has a handler that passes the error to itself', () => {
    expect(endOf(`function note(e) { console.error(e); note(e); } ${inCatch('note(err);')}`)).toBe(
      'unknown too-complex',
    );
  });

  it('has a thousand functions that call one another in a row', () => {
    const row = repeat(1000, (at) => `async function f${at}() { await f${at + 1}(); }`).join('\n');
    expect(endOf(`${row}\nasync function f1000() { await client.CreateTrigger({}); } f0();`)).toBe(
      'unknown too-complex',
    );
  });

  it('has a function with a thousand callers', () => {
    const callers = repeat(
      1000,
      (at) => `export async function g${at}() { try { await f(); } catch (e) { throw e; } }`,
    );
    expect(endOf(`async function f() { await client.CreateTrigger({}); }\n${callers.join('\n')}`)).toBe(
      'unknown too-complex',
    );
  });

  it('has ways that double with each function', () => {
    const pairs = repeat(30, (at) => `async function f${at}() { await f${at + 1}(); await f${at + 1}(); }`).join('\n');
    expect(endOf(`${pairs}\nasync function f30() { await client.CreateTrigger({}); } f0();`)).toMatch(
      /^(?:uncaught|unknown)/,
    );
  });

  it('has conditions in conditions', () => {
    const nested = repeat(200, () => 'if (x) {').join('') + '}'.repeat(200);
    expect(endOf(inCatch(nested))).toMatch(/^(?:unknown too-complex|swallowed)$/);
  });

  it('has a long chain of else if', () => {
    const chain = repeat(600, (at) => `if (err.code === 'FailedOperation.C${at}') return 1; else `).join('');
    expect(endOf(inCatch(`${chain} throw err;`))).toBe('rethrown');
  });

  it('has a long condition', () => {
    const test = repeat(600, (at) => `err.message === 'x${at}'`).join(' || ');
    expect(endOf(inCatch(`if (${test}) return 1; throw err;`))).toBe('unknown unread-test');
  });

  it('has branches that do not end', () => {
    const branches = repeat(60, () => 'if (x) { y(err.message); } else { z = err; }').join('\n');
    expect(endOf(inCatch(branches))).toBe('answered');
  });

  it.each([
    ['an arrow without a body', 'export const f = () => client.CreateTrigger({}).catch(() => undefined);'],
    ['a promise that is called', 'client.CreateTrigger({})();'],
    ['a promise in a class field', 'class A { p = client.CreateTrigger({}); }'],
    ['a promise in a default', 'export function f(p = client.CreateTrigger({})) { return p; }'],
    ['a promise that is thrown', 'export function f() { throw client.CreateTrigger({}); }'],
    ['a promise in a template', 'export const f = () => `${client.CreateTrigger({})}`;'],
    ['a promise that is exported', 'export default client.CreateTrigger({});'],
    ['a promise in a decorator', '@use(client.CreateTrigger({})) class A {}'],
    ['a tagged template', 'tag`${client.CreateTrigger({})}`;'],
    [
      'an error in a pattern',
      'export async function f() { try { await client.CreateTrigger({}); } catch ([first, ...rest]) { throw first; } }',
    ],
    ['a handler with the rest of its arguments', 'client.CreateTrigger({}).catch((...all) => { throw all[0]; });'],
    ['a handler without parameters', 'client.CreateTrigger({}).catch(function () { throw arguments[0]; });'],
    ['an empty list', 'await Promise.all([, client.CreateTrigger({}), ...x]);'],
    ['a static block', 'class A { static { client.CreateTrigger({}); } }'],
  ])('has %s', (_, code) => {
    expect(endsOf(code)).toHaveLength(1);
  });
});

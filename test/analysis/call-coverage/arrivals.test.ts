import { describe, expect, it } from 'vitest';
import { cover, endOf, endsOf } from './cover.ts';

/** How the failure of the only call of a program arrives. */
function arrivalsOf(code: string): readonly string[] {
  return cover(code).flatMap(({ arrivals }) => arrivals.map(({ kind }) => kind));
}

describe('a failure arrives', () => {
  it.each([
    [
      'in the catch around the await',
      'async function f() { try { await client.CreateTrigger({}); } catch (e) { throw e; } }',
      'catch',
    ],
    [
      'in the handler of catch',
      'export const f = () => client.CreateTrigger({}).catch((e) => { throw e; });',
      'promise',
    ],
    [
      'in the second argument of then',
      'export const f = () => client.CreateTrigger({}).then(use, (e) => { throw e; });',
      'promise',
    ],
    [
      'in a handler behind other steps',
      'export const f = () => client.CreateTrigger({}).then(use).finally(end).catch((e) => { throw e; });',
      'promise',
    ],
    [
      'in a named handler',
      'function handle(e) { throw e; } export const f = () => client.CreateTrigger({}).catch(handle);',
      'promise',
    ],
    [
      'in the callback of the call',
      'client.CreateTrigger({}, (err, data) => { if (err) { console.log(err); return; } use(data); });',
      'callback',
    ],
    [
      'in the pair of await-to-js',
      "import to from 'await-to-js'; export async function f() { const [err] = await to(client.CreateTrigger({})); if (err) throw err; }",
      'pair',
    ],
    [
      'in the catch of the caller',
      'const call = () => client.CreateTrigger({}); export async function f() { try { await call(); } catch (e) { throw e; } }',
      'catch',
    ],
    [
      'in the catch around Promise.all',
      'export async function f(l) { try { await Promise.all(l.map((x) => client.CreateTrigger(x))); } catch (e) { throw e; } }',
      'catch',
    ],
    [
      'in the catch around a list that is filled',
      'export async function f() { const all = []; all.push(client.CreateTrigger({})); try { await Promise.all(all); } catch (e) { throw e; } }',
      'catch',
    ],
    [
      'in the catch around a promise in a variable',
      'export async function f() { const p = client.CreateTrigger({}); try { await p; } catch (e) { throw e; } }',
      'catch',
    ],
    [
      'in a method that calls another one',
      'class A { async #a() { await client.CreateTrigger({}); } async b() { try { await this.#a(); } catch (e) { throw e; } } }',
      'catch',
    ],
    [
      'in a function that gets the promise',
      'async function wait(p) { try { await p; } catch (e) { throw e; } } wait(client.CreateTrigger({}));',
      'catch',
    ],
    [
      'where a promise is rejected with it',
      'export async function f() { try { await new Promise((resolve, reject) => { client.CreateTrigger({}, (e, d) => { if (e) reject(e); else resolve(d); }); }); } catch (e) { throw e; } }',
      'callback,catch',
    ],
    [
      'in two places, where it is thrown again',
      'async function a() { try { await client.CreateTrigger({}); } catch (e) { throw e; } } export async function b() { try { await a(); } catch (e) { throw e; } }',
      'catch,catch',
    ],
  ])('%s', (_, code, arrivals) => {
    expect(arrivalsOf(code).join()).toBe(arrivals);
  });
});

describe('a failure leaves', () => {
  it.each([
    ['an exported function', 'export async function f() { await client.CreateTrigger({}); }', 'uncaught export'],
    [
      'an exported function that returns the promise',
      'export const f = () => client.CreateTrigger({});',
      'uncaught export',
    ],
    [
      'a function that CommonJS exports',
      'async function f() { await client.CreateTrigger({}); } module.exports = { f };',
      'uncaught export',
    ],
    ['a public method', 'export class A { async f() { await client.CreateTrigger({}); } }', 'uncaught export'],
    [
      'the handler of a route',
      "app.post('/triggers', async (req, res) => { res.json(await client.CreateTrigger({})); });",
      'uncaught handler',
    ],
    ['the module', 'await client.CreateTrigger({});', 'uncaught top-level'],
    ['without anybody who waits', 'client.CreateTrigger({});', 'uncaught dropped'],
    ['a promise of forEach', 'list.forEach(async (x) => { await client.CreateTrigger(x); });', 'uncaught dropped'],
    ['a timer', 'setTimeout(async () => { await client.CreateTrigger({}); }, 1);', 'uncaught dropped'],
    [
      'a return without await in a try',
      'export function f() { try { return client.CreateTrigger({}); } catch (e) { return null; } }',
      'uncaught export',
    ],
    [
      'an exported function that a handler in the file calls as well',
      'export async function f() { await client.CreateTrigger({}); } export async function g() { try { await f(); } catch (e) { throw e; } }',
      'uncaught export',
    ],
  ])('%s', (_, code, end) => {
    expect(endOf(code)).toBe(end);
  });
});

describe('a failure is lost from sight', () => {
  it.each([
    [
      'in a function that another file calls',
      'retry(async () => { await client.CreateTrigger({}); });',
      'unknown given-function',
    ],
    [
      'with a promise that another file gets',
      'export const f = () => withTimeout(client.CreateTrigger({}), 1);',
      'unknown given-promise',
    ],
    [
      'with a promise in an object',
      'export const f = () => ({ job: client.CreateTrigger({}) });',
      'unknown stored-promise',
    ],
    [
      'in a handler of another file',
      "import { handle } from './handle'; export const f = () => client.CreateTrigger({}).catch(handle);",
      'unknown handler-elsewhere',
    ],
    ['in a generator', 'export function* f() { yield client.CreateTrigger({}); }', 'unknown generator'],
    [
      'in the results of allSettled',
      'export async function f() { const r = await Promise.allSettled([client.CreateTrigger({})]); return r; }',
      'unknown settled',
    ],
    [
      'of a call that is a guess',
      'export async function f(other) { try { await other.CreateTrigger({}); } catch (e) { throw e; } }',
      'unknown guessed-call',
    ],
    [
      'of a call that a test replaces',
      "vi.spyOn(client, 'CreateTrigger'); try { await client.CreateTrigger({}); } catch (e) { throw e; }",
      'unknown mocked-call',
    ],
  ])('%s', (_, code, end) => {
    expect(endOf(code)).toBe(end);
  });
});

describe('wrappers of the file', () => {
  it('make one call for each action that they are called with', () => {
    const code = `const call = (action, params) => client.request(action, params);
      export async function f() { try { await call('CreateTrigger', {}); } catch (e) { throw e; } await call('DeleteTrigger', {}); }`;
    expect(cover(code).map(({ call }) => call.action)).toEqual(['CreateTrigger', 'DeleteTrigger']);
    expect(endsOf(code)).toEqual(['rethrown', 'uncaught export']);
  });

  it('follow a failure to the call of the wrapper, not to others', () => {
    const code = `const run = async (work) => { await work(); };
      try { await run(() => client.CreateTrigger({})); } catch (e) { throw e; }
      await run(() => client.DeleteTrigger({}));`;
    expect(endsOf(code)).toEqual(['rethrown', 'uncaught top-level']);
  });
});

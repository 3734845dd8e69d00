import { describe, expect, it } from 'vitest';
import { endOf, inCatch } from './cover.ts';

const chain = (handler: string) => `export const f = () => client.CreateTrigger({}).catch(${handler});`;

describe('rethrown', () => {
  it.each([
    ['the error is thrown again', inCatch('throw err;')],
    ['it is logged and thrown again', inCatch('console.error(err); throw err;')],
    ['another name of it is thrown', inCatch('const e = err; throw e;')],
    ['a promise is rejected with it', inCatch('return Promise.reject(err);')],
    [
      'a callback gets it',
      'export async function f(done) { try { await client.CreateTrigger({}); } catch (err) { done(err); } }',
    ],
    [
      'a callback gets it, and the promise that is rejected as well is silenced',
      'export function f(done) { client.CreateTrigger({}, (err, data) => { if (err) return done(err); done(null, data); }).catch(() => undefined); }',
    ],
    [
      'the promise is awaited, and a callback only counts',
      'export async function f() { try { await client.CreateTrigger({}, (err, data) => { count(data); }); } catch (err) { throw err; } }',
    ],
    [
      'the next handler gets it',
      "app.get('/', async (req, res, next) => { try { await client.CreateTrigger({}); } catch (err) { return next(err); } });",
    ],
    ['it is emitted', inCatch("emitter.emit('error', err);")],
    ['all but a named code is thrown again', inCatch("if (err.code === 'ResourceInUse.Trigger') return; throw err;")],
    ['it is thrown unless a named code', inCatch("if (err.code !== 'ResourceInUse.Trigger') throw err;")],
    [
      'the default throws it',
      inCatch("switch (err.code) { case 'ResourceInUse.Trigger': return; default: throw err; }"),
    ],
    [
      'what follows a switch throws it',
      inCatch("switch (err.code) { case 'ResourceInUse.Trigger': return; } throw err;"),
    ],
    [
      'a table has no entry',
      inCatch("const T = { 'ResourceInUse.Trigger': 1 }; const t = T[err.code]; if (t) return t; throw err;"),
    ],
    [
      'a loop has tried often enough',
      'export async function f() { for (let i = 0; i < 3; i++) { try { return await client.CreateTrigger({}); } catch (err) { if (i === 2) throw err; } } }',
    ],
    [
      'a constant says that no other code is tried again, and the last turn throws',
      `async function run(work) {
        for (let i = 0; i < 3; i++) {
          try {
            return await work();
          } catch (err: any) {
            const isShort = err?.code === 'LimitExceeded.Trigger' || err?.code === 'InternalError';
            if (isShort && i < 2) await sleep(i);
            else throw err;
          }
        }
        throw new Error('unreachable');
      }
      export const f = () => run(() => client.CreateTrigger({}));`,
    ],
    ['a function of the file throws it', `function fail(e) { throw e; } ${inCatch('fail(err);')}`],
    [
      'a function of the file says that no other code is meant',
      `const isTaken = (e) => e.code === 'ResourceInUse.Trigger'; ${inCatch('if (isTaken(err)) return; throw err;')}`,
    ],
    ['an error of another class would be handled', inCatch('if (err instanceof OrderError) return 1; throw err;')],
    [
      'a code of the network would be handled',
      inCatch("if (err.code === 'ETIMEDOUT' || err.code === 404) return 1; throw err;"),
    ],
    ['the handler of a promise throws it', chain('(e) => { throw e; }')],
    ['the handler of a promise is the next one', 'export const f = (next) => client.CreateTrigger({}).catch(next);'],
  ])('%s', (_, code) => {
    expect(endOf(code)).toBe('rethrown');
  });
});

describe('answered', () => {
  it.each([
    ['another error is thrown', inCatch("throw new Error('failed');")],
    ['another error is thrown that has it as its cause', inCatch("throw new Error('failed', { cause: err });")],
    ['something is returned', inCatch('return { ok: false };')],
    [
      'a response is sent',
      "app.get('/', async (req, res) => { try { await client.CreateTrigger({}); } catch (err) { res.status(500).json({}); } });",
    ],
    ['the body of a response is set', inCatch('ctx.body = { code: 2 };')],
    ['the program ends', inCatch('console.error(err); process.exit(1);')],
    [
      'a callback gets another error',
      'export async function f(done) { try { await client.CreateTrigger({}); } catch (err) { done(new Error(err.message)); } }',
    ],
    [
      'a variable that is read later says so',
      'export async function f() { let ok = true; try { await client.CreateTrigger({}); } catch (err) { ok = false; } return ok; }',
    ],
    ['it is kept', inCatch('this.error = err;')],
    ['it is put into a list', inCatch('problems.push({ id: input, text: err.message });')],
    ['a list of failures grows', inCatch('console.error(err); failed.push(input);')],
    ['a user sees the message', inCatch('message.error(err.message);')],
    [
      'what follows a try that returns answers',
      'export async function f() { try { return await client.CreateTrigger({}); } catch (err) { console.error(err); } return null; }',
    ],
    [
      'the missing result is asked for',
      'export async function f() { let r; try { r = await client.CreateTrigger({}); } catch (err) { console.error(err); } if (!r) return 1; return r; }',
    ],
    [
      'the missing result of a chain is asked for',
      'export async function f() { const r = await client.CreateTrigger({}).catch((e) => { console.error(e); }); if (!r) return 1; return r; }',
    ],
    ['a promise resolves with something else', chain('() => null')],
    [
      'the error of the program is thrown again elsewhere',
      'async function a() { try { await client.CreateTrigger({}); } catch (e) { throw new Error("no"); } } export async function b() { try { await a(); } catch (e) { throw e; } }',
    ],
  ])('%s', (_, code) => {
    expect(endOf(code)).toBe('answered');
  });
});

describe('swallowed', () => {
  it.each([
    ['the catch is empty', inCatch('')],
    ['the catch has no name for it', 'export async function f() { try { await client.CreateTrigger({}); } catch { } }'],
    ['it is only logged', inCatch('console.error(err);')],
    ['it is only logged by a logger of the object', inCatch('this.logger.warn(err.message, { err });')],
    ['only work that does not need it goes on', inCatch('await sleep(1000); spinning = false;')],
    ['nothing is returned', inCatch('return;')],
    ['what a logger returns is returned', inCatch('return console.error(err);')],
    ['a function of the file only logs it', `function note(e) { console.error(e); } ${inCatch('note(err);')}`],
    [
      'a named code is handled and all others are logged',
      inCatch("if (err.code === 'ResourceInUse.Trigger') return 1; console.error(err);"),
    ],
    [
      'the default only logs',
      inCatch("switch (err.code) { case 'ResourceInUse.Trigger': return 1; default: console.log(err); }"),
    ],
    ['a switch has no default', inCatch("switch (err.code) { case 'ResourceInUse.Trigger': return 1; }")],
    ['finally returns', 'export async function f() { try { await client.CreateTrigger({}); } finally { return 1; } }'],
    [
      'the next item comes',
      'export async function f(l) { for (const x of l) { try { await client.CreateTrigger(x); } catch (err) { console.error(err); continue; } } }',
    ],
    [
      'a text is made of the message and logged',
      inCatch('const text = format(err.message).trim(); console.log(text);'),
    ],
    ['a part of the message is kept from everybody', inCatch('const { message } = err; const text = message.trim();')],
    ['a cache is filled as always', inCatch('console.error(err); cache.set(input, null); seen.add(input);')],
    ['a member that says nothing of it is written', inCatch('console.error(err); this.token = null;')],
    ['a context is asked for something', inCatch('console.error(err); context.getRemainingTime();')],
    ['a promise gets a logger', 'client.CreateTrigger({}).catch(console.error);'],
    ['the handler of a promise is empty', chain('() => {}')],
    [
      'nobody takes what the handler returns',
      'export async function f() { await client.CreateTrigger({}).catch(() => null); }',
    ],
    ['a callback does not look at it', 'client.CreateTrigger({}, (err, data) => { console.log(data); });'],
    [
      'a callback logs it',
      'client.CreateTrigger({}, (err, data) => { if (err) { console.error(err); return; } use(data); });',
    ],
    [
      'nobody looks at the results',
      'export async function f() { await Promise.allSettled([client.CreateTrigger({})]); }',
    ],
    [
      'it is thrown on, and then swallowed',
      'async function a() { try { await client.CreateTrigger({}); } catch (e) { throw e; } } export async function b() { try { await a(); } catch { } }',
    ],
    [
      'another error is thrown, and then swallowed',
      'async function a() { try { await client.CreateTrigger({}); } catch (e) { throw new Error("no"); } } export async function b() { try { await a(); } catch { } }',
    ],
    [
      'one caller swallows it',
      'async function a() { await client.CreateTrigger({}); } export async function b() { try { await a(); } catch (e) { throw e; } } export async function c() { try { await a(); } catch { } }',
    ],
    ['one branch that has nothing to do with it swallows it', inCatch('if (input.strict) throw err;')],
    [
      'an endless loop tries again',
      'export async function f() { while (true) { try { await client.CreateTrigger({}); } catch (err) { await sleep(1); } } }',
    ],
  ])('%s', (_, code) => {
    expect(endOf(code)).toBe('swallowed');
  });
});

describe('unknown', () => {
  it.each([
    [
      'a function of another file gets the error',
      "import { handle } from './handle'; " + inCatch('handle(err);'),
      'given-error',
    ],
    [
      'a function of another file decides',
      "import { isTaken } from './errors'; " + inCatch('if (isTaken(err)) return; throw err;'),
      'unread-test',
    ],
    [
      'the text of the message decides',
      inCatch("if (err.message.includes('taken')) return null; throw err;"),
      'unread-test',
    ],
  ])('%s', (_, code, loss) => {
    expect(endOf(code)).toBe(`unknown ${loss}`);
  });

  it('is no end where all branches of a test that cannot be read end alike', () => {
    expect(endOf(inCatch("if (err.message.includes('x')) console.log(1); else console.log(2);"))).toBe('swallowed');
  });

  it('hides no end that is worse on another route', () => {
    const code =
      "import { handle } from './h'; async function a() { await client.CreateTrigger({}); } export async function b() { try { await a(); } catch (e) { handle(e); } } export async function c() { try { await a(); } catch {} }";
    expect(endOf(code)).toBe('swallowed');
  });
});

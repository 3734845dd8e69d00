/** Functions that call one another: what reaches an error through a cycle, whatever is asked first, and however long it is. */
import { SourceCode } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CALL_GRAPHS } from '../../../fuzz/call-graphs.ts';
import { findErrorOrigin } from '../../../src/analysis/error-origin/index.ts';
import { findFacts } from '../../../src/analysis/facts.ts';
import { findCallExpressions, parse } from '../sdk-calls/parse.ts';
import { CLIENTS, originIn, type Spelled } from './find-origin.ts';

const ROWS: readonly (readonly [string, string, Spelled])[] = [
  [
    'a function that calls itself and throws its error again',
    `async function f() { try { await client.GetFunction({}); await f(); } catch (e) { throw e; } } try { await f(); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'functions that call each other and throw their errors again',
    `async function f() { try { await client.GetFunction({}); await g(); } catch (e) { throw e; } }
     async function g() { try { await client.Invoke({}); await f(); } catch (e) { throw e; } } try { await g(); } catch (err) { use(err); }`,
    ['scf:GetFunction', 'scf:Invoke'],
  ],
  [
    'a gap in a cycle',
    `import { other } from './other.js'; async function f() { await client.GetFunction({}); await g(); } async function g() { await other(); await f(); } try { await f(); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'another callback that a function passes to itself',
    `async function f(run) { await run(); if (x) await f(() => client.Invoke({})); } try { await f(() => client.GetFunction({})); } catch (err) { use(err); }`,
    ['scf:GetFunction', 'scf:Invoke'],
  ],
  [
    'another action that a function passes to itself',
    `async function f(action) { await client.request(action, {}); if (x) await f('Invoke'); } try { await f('GetFunction'); } catch (err) { use(err); }`,
    ['scf:GetFunction', 'scf:Invoke'],
  ],
  [
    'an error that handlers pass to each other',
    `function g(e) { if (x) h(e); } function h(e) { use(e); g(e); } try { await client.GetFunction({}); } catch (err) { g(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an error that a function passes to itself, which others may call as well',
    `export function g(e) { use(e); g(e); } try { await client.GetFunction({}); } catch (err) { g(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a variable that is thrown and caught in a cycle',
    `let a; try { if (x) throw a; await client.GetFunction({}); } catch (e) { a = e; use(e); }`,
    ['scf:GetFunction'],
  ],
];

describe('findErrorOrigin in cycles', () => {
  it.each(ROWS)('%s', (_, code, origin) => {
    expect(originIn(CLIENTS + code, 'js')).toEqual(origin);
  });

  it('follows a ring of functions that is longer than the stack is deep', () => {
    const size = 400;
    const functions = Array.from(
      { length: size },
      (_, at) =>
        `async function f${at}() { await f${(at + 1) % size}();${at === 390 ? ' await client.Invoke({});' : ''} }`,
    );
    for (const first of [0, 200, 399])
      expect(
        originIn(`${CLIENTS}${functions.join('\n')} try { await f${first}(); } catch (e) { use(e); }`, 'js'),
      ).toEqual(['scf:Invoke']);
  });
});

it('is the same object for the same calls, and no other', () => {
  const context = parse(
    `${CLIENTS}
     async function f() { try { await client.Invoke({}); await g(); } catch (e) { use(e); throw e; } }
     async function g() { try { await f(); } catch (e) { use(e); throw e; } }
     try { await client.GetFunction({}); } catch (e) { use(e); }
     try { await client.Invoke({}); await unknown(); } catch (e) { use(e); }`,
    'js',
  );
  const [inF, inG, other, doubtful] = findCallExpressions(context).flatMap(({ callee, arguments: [error] }) =>
    callee.type === 'Identifier' && callee.name === 'use' && error ? findErrorOrigin(error, [], context) : [],
  );
  expect(inF?.calls).toHaveLength(1);
  expect(inG).toBe(inF);
  expect(other).not.toBe(inF);
  expect(doubtful).toMatchObject({ calls: inF?.calls, complete: false });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const HEAD = "import { scf } from 'tencentcloud-sdk-nodejs'; const client = new scf.v20180416.Client({});\n";

/** How often names are looked up in a program of a size: once or a few times for each that is written in it. */
function countLookups(write: (size: number) => string, size: number): number {
  const { sourceCode } = parse(HEAD + write(size), 'js');
  const asked = vi.spyOn(SourceCode.prototype, 'getScope');
  findFacts(sourceCode, {});
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
}

describe('the work for functions that call one another', () => {
  it.each(CALL_GRAPHS)('grows like their number: $name', ({ write }) => {
    const [small, large] = [countLookups(write, 50), countLookups(write, 200)];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThan(4 * 1.4 * small);
  });
});

import { describe, expect, it } from 'vitest';
import { cover, inCatch, statesOf } from './cover.ts';

const TAKEN = 'ResourceInUse.Trigger';
const OTHER = 'ResourceInUse.Cdn';
const FAR = 'FailedOperation.CreateTrigger';

describe('a code is', () => {
  it.each([
    [
      'named by a comparison',
      inCatch(`if (err.code === '${TAKEN}') return; throw err;`),
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named by a comparison that lets it pass',
      inCatch(`if (err.code !== '${TAKEN}') throw err;`),
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named where the error has a type',
      `export async function f() { try { await client.CreateTrigger({}); } catch (e: any) { if (e?.code === '${TAKEN}') return; throw e; } }`,
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named in a function whose parameter has a type',
      `const isTaken = (e: { code: string }) => e.code === '${TAKEN}'; ${inCatch('if (isTaken(err)) return; throw err;')}`,
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named by a case',
      inCatch(`switch (err.code) { case '${TAKEN}': return; default: throw err; }`),
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named where the code has a name of its own',
      inCatch(`const { code } = err; if (code === '${TAKEN}') return; throw err;`),
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'listed',
      inCatch(`if (['${TAKEN}', '${OTHER}'].includes(err.code)) return; throw err;`),
      ['listed', 'listed', 'rethrown'],
    ],
    [
      'listed in a table',
      inCatch(`const T = { '${TAKEN}': 1 }; return T[err.code] ?? 2;`),
      ['listed', 'answered', 'answered'],
    ],
    [
      'handled by its prefix',
      inCatch(`if (err.code.startsWith('ResourceInUse.')) return; throw err;`),
      ['prefix', 'prefix', 'rethrown'],
    ],
    [
      'handled by its namespace',
      inCatch(`switch (err.code.split('.')[0]) { case 'ResourceInUse': return; default: throw err; }`),
      ['prefix', 'prefix', 'rethrown'],
    ],
    [
      'handled by a pattern',
      inCatch(`if (/^ResourceInUse\\.T/.test(err.code)) return; throw err;`),
      ['pattern', 'rethrown', 'rethrown'],
    ],
    [
      'marked as rest',
      inCatch(`switch (err.code) { case '${TAKEN}': return; default: // rest: ResourceInUse.*\n throw err; }`),
      ['named', 'rest', 'rethrown'],
    ],
    [
      'marked as rest with all others',
      inCatch(`switch (err.code) { case '${TAKEN}': return; default: // rest: *\n throw err; }`),
      ['named', 'rest', 'rest'],
    ],
    [
      'named in a function that gets the error',
      `function isTaken(e) { return e.code === '${TAKEN}'; } ${inCatch('if (isTaken(err)) return; throw err;')}`,
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named in a function that gets the code',
      `function isTaken(code) { switch (code) { case '${TAKEN}': return true; default: return false; } } ${inCatch('if (isTaken(err.code)) return; throw err;')}`,
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named where it arrives at last',
      `async function a() { await client.CreateTrigger({}); } export async function b() { try { await a(); } catch (e) { if (e.code !== '${TAKEN}') throw e; } }`,
      ['named', 'rethrown', 'rethrown'],
    ],
    [
      'named by a callback',
      `client.CreateTrigger({}, (err) => { if (err && err.code === '${TAKEN}') use(); });`,
      ['named', 'swallowed', 'swallowed'],
    ],
  ] as const)('%s', (_, code, states) => {
    expect(statesOf(code, TAKEN, OTHER, FAR)).toEqual(states);
  });

  it('as it is on the worst route', () => {
    const code = `async function a() { await client.CreateTrigger({}); }
      export async function b() { try { await a(); } catch (e) { if (e.code === '${TAKEN}') return; throw e; } }
      export async function c() { try { await a(); } catch {} }`;
    expect(statesOf(code, TAKEN, OTHER)).toEqual(['swallowed', 'swallowed']);
  });

  it('not decided by a test of another error', () => {
    const code = `export async function f(old) { try { await client.CreateTrigger({}); } catch (err) { if (old.code === '${TAKEN}') return; throw err; } }`;
    expect(statesOf(code, TAKEN)).toEqual(['swallowed']);
  });

  it('not decided by a comparison behind an error of the program', () => {
    const code = `async function a() { try { await client.CreateTrigger({}); } catch (e) { throw new Error('no'); } }
      export async function b() { try { await a(); } catch (e) { if (e.code === '${TAKEN}') return 1; return 2; } }`;
    expect(statesOf(code, TAKEN)).toEqual(['answered']);
  });

  it('known with the place that decides', () => {
    const [call] = cover(inCatch(`\n\nif (err.code === '${TAKEN}') return; throw err;`));
    const lines = call?.codes.flatMap(({ code, loc }) => (loc === undefined ? [] : [`${code} ${loc.start.line}`]));
    expect(lines).toEqual([`${TAKEN} 5`]);
  });
});

describe('common codes', () => {
  it('are apart from those of the action', () => {
    const [call] = cover(inCatch("if (err.code === 'AuthFailure.TokenFailure') return; throw err;"));
    const common = call?.commonCodes ?? [];
    expect(common.filter(({ state }) => state === 'named').map(({ code }) => code)).toEqual([
      'AuthFailure.TokenFailure',
    ]);
    expect(common).toHaveLength(38);
    expect(call?.codes.some(({ code }) => code === 'AuthFailure.TokenFailure')).toBe(false);
  });

  it('are all that is known of a call whose action is not', () => {
    const [call] = cover('export async function f(action) { await client.request(action, {}); }');
    expect(call).toMatchObject({ codes: [], end: { outcome: 'uncaught' } });
  });
});

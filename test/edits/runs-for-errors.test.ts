import { describe, expect, it } from 'vitest';
import { DISPATCH_KINDS } from '../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../src/analysis/dispatches/dispatches.ts';
import { runsForErrors } from '../../src/edits/runs-for-errors.ts';
import { factsOf } from '../analysis/facts-of.ts';
import { IMPORT } from '../analysis/programs.ts';

const CASES = "{ case 'LimitExceeded.Memory': a(); break; case 'LimitExceeded.Timeout': b(); break; }";
const CHAIN = (read: string) =>
  `if (${read} === 'LimitExceeded.Memory') a(); else if (${read} === 'LimitExceeded.Timeout') b();`;

/** Whether the first dispatch of a program surely runs for errors; `SWITCH(x)` and `CHAIN(x)` are dispatches. */
function runs(program: string): boolean | undefined {
  const text = program
    .replace(/SWITCH\(([^)]*(?:\([^)]*\))?)\)/, `switch ($1) ${CASES}`)
    .replace(/CHAIN\(([^)]*)\)/, (_, read: string) => CHAIN(read));
  const facts = factsOf(IMPORT + text);
  const [dispatch] = DISPATCH_KINDS.flatMap((kind) => listDispatches(kind, facts));
  return dispatch && runsForErrors(dispatch, facts.sourceCode);
}

describe('a dispatch surely runs for errors', () => {
  it.each([
    'async function f() { try { await call(); } catch (e) { SWITCH(e.code) } }',
    'async function f() { try { await call(); } catch (e) { SWITCH(e?.code) next(); } }',
    'async function f() { try { await call(); } catch (e) { const code = e && e.code; SWITCH(code) } }',
    'async function f() { try { await call(); } catch ({ code }) { SWITCH(code) } }',
    'async function f() { try { await call(); } catch (e) { const code = getCode(e); SWITCH(code) } }',
    'call().catch((e) => { SWITCH(e?.code) });',
    'call().catch(({ code }) => { SWITCH(code) });',
    'call().then(show, (e) => { CHAIN(e?.code) });',
    'function handle(err) { SWITCH(err.code) }',
    'function handle(err) { const { code } = err; SWITCH(code) next(); }',
    'const handle = (res) => { SWITCH(res.Response.Error.Code) };',
    "function handle(err) { switch (err.code.split('.')[0]) { case 'LimitExceeded': a(); break; case 'AuthFailure': b(); } }",
    'function handle(code) { SWITCH(code) }',
    'codes.forEach((code) => { if (code) { SWITCH(code) } });',
    'call((err, data) => { if (err) { SWITCH(err.code) } use(data); });',
    'call((err, data) => { if (!err) return use(data); SWITCH(err.code) });',
    'call((err, data) => { if (err == null) return use(data); CHAIN(err?.code) });',
    'function f(res) { const code = res.Response.Error?.Code; if (code) { SWITCH(code) } return res; }',
    'function f(res) { if (res.Response.Error && res.Response.Error.Code) { SWITCH(res.Response.Error.Code) } return res; }',
    'function f(res) { if (!res || !res.Error) return res; SWITCH(res.Error?.Code) }',
    'const { error } = useQuery(); useEffect(() => { if (error instanceof SdkError) { SWITCH(error.code) } });',
    'const { error } = useQuery(); useEffect(() => { if (isTencentCloudError(error)) { SWITCH(error.code) } });',
    'let code; try { call(); } catch (e) { code = e.code; } if (code !== undefined) { SWITCH(code) }',
  ])('%s', (program) => {
    expect(runs(program)).toBe(true);
  });
});

describe('a dispatch may run without an error', () => {
  it.each([
    'async function f() { const res = await call(); const code = res.Response.Error?.Code; SWITCH(code) return res; }',
    'function f(res) { CHAIN(res.Response.Error?.Code) return res; }',
    'function f(res) { const { Error: { Code } = {} } = res.Response; SWITCH(Code) return res; }',
    'function f(res) { SWITCH(res.code) return res; }',
    "call('scf', (err, res) => { SWITCH(err?.code) use(res); });",
    "call('scf', (err, res) => { const code = err && err.code; SWITCH(code) use(res); });",
    "call('scf', (code, res) => { SWITCH(code) use(res); });",
    'let code; try { call(); } catch (e) { code = e.code; } SWITCH(code)',
    'const { error } = useQuery(); useEffect(() => { CHAIN(error?.code) }, [error]);',
    'const { error } = useQuery(); useEffect(() => { SWITCH(error.code) }, [error]);',
    'function Failure({ error }) { SWITCH(error.code) return null; }',
    'function useFailure(code) { SWITCH(code) }',
    'for (const r of results) SWITCH(r.Error?.Code)',
    'function f(results) { for (const r of results) { SWITCH(r.Error?.Code) } }',
    'function checkCode(code) { SWITCH(code) }',
    "function handle(code = '') { SWITCH(code) }",
    'function handle(code) { SWITCH(code) return ok(); }',
    'function f(res) { if (res) { SWITCH(res.Error?.Code) } }',
    "function f(res) { const code = res.Error?.Code; if (code !== '') { SWITCH(code) } }",
    'function f(res) { if (!res.Error) { SWITCH(res.Error?.Code) } }',
    'call((err) => { if (err || late) { SWITCH(err?.code) } });',
    'class Form { show() { SWITCH(this.error.code) } }',
  ])('%s', (program) => {
    expect(runs(program)).toBe(false);
  });
});

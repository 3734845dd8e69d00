import { describe, expect, it } from 'vitest';
import type { DispatchKind } from '../../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../../src/analysis/dispatches/dispatches.ts';
import { hasUnknownGuard } from '../../../src/analysis/dispatches/unknown-guards.ts';
import { findFacts } from '../../../src/analysis/facts.ts';
import { parse } from '../sdk-calls/parse.ts';

const HEAD = "import 'tencentcloud-sdk-nodejs-scf';\nimport { LIST, TABLE, isRetryable, wanted } from './other.js';\n";

/** What stands for the words of the programs: `A` and `B` are codes. */
const WORDS: Readonly<Record<string, string>> = {
  A: "'LimitExceeded.Function'",
  B: "'LimitExceeded.Memory'",
  SWITCH: "switch (e.code) { case 'LimitExceeded.Function': g(); }",
  CHAIN: "if (e.code === 'LimitExceeded.Function') g(); else if (e.code === 'LimitExceeded.Memory') h();",
};

/** Whether the last dispatch of a function has a guard that nothing can read. */
function isUnknown(body: string, kind: DispatchKind = 'switch'): boolean {
  const text = `${HEAD}async function f(e, other) { ${body} }`.replaceAll(/\b[A-Z]+\b/g, (word) => WORDS[word] ?? word);
  const facts = findFacts(parse(text, 'ts').sourceCode, {});
  const dispatch = facts && listDispatches(kind, facts).at(-1);
  if (facts === undefined || dispatch === undefined) throw new Error(`No dispatch in ${text}`);
  return hasUnknownGuard(dispatch, facts);
}

describe('a guard that is given the code or the error', () => {
  it.each([
    'if (!isRetryable(e.code)) throw e; SWITCH',
    'if (!isRetryable(e)) return; SWITCH',
    'if (isRetryable(e)) return; SWITCH',
    'if (isRetryable(e) || x) return; SWITCH',
    'if (x && !isRetryable(e)) throw e; SWITCH',
    'if (isRetryable(e)) { SWITCH }',
    'if (!isRetryable(e, 3)) throw e; SWITCH',
    'if (!isRetryable({ ...e })) throw e; SWITCH',
    'if (!isRetryable(String(e?.code ?? ""))) throw e; SWITCH',
    'if (!(await isRetryable(e as Error))) throw e; SWITCH',
    'if (!this.policy.accepts(e)) throw e; SWITCH',
    'if (!e.isRetryable()) throw e; SWITCH',
    'if (isRetryableError(e)) throw e; SWITCH',
    'if (!LIST.includes(e.code)) throw e; SWITCH',
    'if (!LIST.some((code) => code === e.code)) throw e; SWITCH',
    'if (!(e.code in TABLE)) throw e; SWITCH',
    'if (!TABLE[e.code]) throw e; SWITCH',
    'if (!TABLE.has(e.code)) throw e; SWITCH',
    'if (e.code !== wanted) throw e; SWITCH',
    'if (!e.code.startsWith(wanted)) throw e; SWITCH',
    'if (!/^[A-Z]/.test(e.code)) throw e; SWITCH',
    'if (e.code < A) throw e; SWITCH',
    'const { code } = e; if (!isRetryable(code)) throw e; switch (code) { case A: g(); }',
    'const code = e.code; if (!isRetryable(e)) throw e; switch (code) { case A: g(); }',
    'const code = getCode(e); if (!isRetryable(e)) throw e; switch (code) { case A: g(); }',
    'if (e.message.includes(A)) return; SWITCH',
  ])('%s', (body) => {
    expect(isUnknown(body)).toBe(true);
  });
});

describe('a guard that is no branch', () => {
  it.each([
    ['while (isRetryable(e)) { SWITCH }', true],
    ['for (let n = 0; n < 3 && isRetryable(e); n += 1) { SWITCH }', true],
    ['assert(isRetryable(e.code)); SWITCH', true],
    ['checkKnown(e.code); SWITCH', true],
    ['await ensureHandled(e); if (other) { SWITCH }', true],
    ['try { known(e.code); } catch { throw e; } SWITCH', true],
    ['if (e.isRetryable) { SWITCH }', true],
    ['if (!e.isRetryable) throw e; SWITCH', true],
    ['while (n < 3) { SWITCH }', false],
    ['while (!done) { if (isRetryable(e)) break; }  SWITCH', false],
    ['assert(e); SWITCH', false],
    ['assert(e instanceof SdkError); SWITCH', false],
    ['checkKnown(other.code); SWITCH', false],
    ['try { log(e.code); } catch { n += 1; } SWITCH', false],
    ['log(e.code); SWITCH', false],
    ['SWITCH checkKnown(e.code);', false],
    ['if (e.isAxiosError) throw e; SWITCH', false],
    ['if (other.isRetryable) { SWITCH }', false],
  ])('%s', (body, expected) => {
    expect(isUnknown(body)).toBe(expected);
  });
});

describe('a guard that a constant holds', () => {
  it.each([
    'const isOver = isRetryable(e); if (isOver) throw e; SWITCH',
    'const isOver = x > 3 || isRetryable(e); const stops = !isOver; if (stops) throw e; SWITCH',
    'const isLimit = /^Limit/.test(e.code); if (!isLimit) throw e; SWITCH',
    'const isOther = e.code !== A; if (isOther) throw e; SWITCH',
    'const found = LIST.find((each) => each.code === e.code); if (!found) throw e; SWITCH',
  ])('%s', (body) => {
    expect(isUnknown(body)).toBe(true);
  });
});

describe('a guard by a function of the file', () => {
  it.each([
    ['const ok = (err) => LIST.includes(err.code); if (!ok(e)) throw e; SWITCH', true],
    ['const ok = (code) => code === A || code === B; if (!ok(e.code)) throw e; SWITCH', true],
    ['function ok(err) { return err.code === A; } if (!ok(e)) throw e; SWITCH', true],
    ['function ok(err) { return isRetryable(err); } if (!ok(e)) throw e; SWITCH', true],
    ['function ok({ code }) { return LIST.has(code); } if (!ok(e)) throw e; SWITCH', true],
    ['function ok(err) { return err instanceof SdkError; } if (!ok(e)) throw e; SWITCH', false],
    [
      'function ok(err) { return typeof err === "object" && err !== null && "code" in err; } if (!ok(e)) throw e; SWITCH',
      false,
    ],
    ['function ok(err) { if (!err) return false; return err.status === 400; } if (!ok(e)) throw e; SWITCH', false],
    ['const inner = (x) => typeof x.code === "string"; const ok = (y) => inner(y); if (!ok(e)) throw e; SWITCH', false],
    ['const ok = (err) => other.includes(err.status); if (!ok(e)) throw e; SWITCH', false],
  ])('%s', (body, expected) => {
    expect(isUnknown(body)).toBe(expected);
  });
});

describe('a guard about something else', () => {
  it.each([
    'if (!e) return; SWITCH',
    'if (!e?.code) throw e; SWITCH',
    'if (e == null || e.code === undefined) throw e; SWITCH',
    'if (typeof e.code !== "string") throw e; SWITCH',
    'if (!(e instanceof SdkError)) throw e; SWITCH',
    'if (!("code" in e)) throw e; SWITCH',
    'if (attempt > 3) throw e; SWITCH',
    'if (e.status === 404 || isOld(e.requestId)) throw e; SWITCH',
    'if (isRetryable(other)) throw e; SWITCH',
    'if (!isError(e) || !isTencentCloudSDKError(e) || !util.types.isNativeError(e)) throw e; SWITCH',
    'if (e.code === "ETIMEDOUT") return; SWITCH',
    'if (["ETIMEDOUT", "ECONNRESET"].includes(e.code)) return; SWITCH',
    'const code = getCode(e); if (!code) throw e; switch (code) { case A: g(); }',
    'if (!getCode(e)) throw e; SWITCH',
    'const info = parse(e); if (!info) throw e; switch (info.code) { case A: g(); }',
    'isRetryable(e); log(e); SWITCH',
    'const ok = isRetryable(e); SWITCH',
    'if (isRetryable(e)) log(e); SWITCH',
    'SWITCH if (isRetryable(e)) throw e;',
  ])('%s', (body) => {
    expect(isUnknown(body)).toBe(false);
  });
});

describe('a guard that is read', () => {
  it.each([
    'if (e.code === A) throw e; SWITCH',
    'if (![A, B].includes(e.code)) throw e; SWITCH',
    "const ns = e.code.split('.')[0]; if (ns === 'AuthFailure') throw e; SWITCH",
    'const isCode = (error, code) => error.code === code; if (isCode(e, A)) throw e; SWITCH',
    'const T = { [A]: 1 }; if (T[e.code]) return; SWITCH',
  ])('%s', (body) => {
    expect(isUnknown(body)).toBe(false);
  });
});

describe('a switch around the dispatch', () => {
  it.each([
    ['switch (classify(e)) { case 1: SWITCH }', true],
    ['switch (classify(e)) { case 1: g(); break; default: SWITCH }', true],
    ['switch (e.code) { case wanted: g(); break; default: CHAIN }', true],
    ['switch (e.code) { case A: g(); break; default: CHAIN }', false],
    ['switch (e.status) { case 400: SWITCH }', false],
    ['switch (other.code) { case A: SWITCH }', false],
  ])('%s', (body, expected) => {
    expect(isUnknown(body, body.includes('CHAIN') ? 'if-chain' : 'switch')).toBe(expected);
  });
});

describe('a branch of a chain', () => {
  it.each([
    ['if (isRetryable(e)) x(); else CHAIN', true],
    ['if (isLate) x(); else CHAIN', false],
    ['if (LIST.every((code) => code !== e.code)) throw e; else CHAIN', true],
    ['if ([A].every((code) => code !== e.code)) throw e; else CHAIN', true],
    ['if (check(e.code === A)) throw e; else CHAIN', true],
    ['if ([A, ...LIST].includes(e.code)) x(); else CHAIN', true],
    ['if (e.code === A) x(); else if (e.code === B) y(); else if (isRetryable(e)) z();', true],
    ['if (e.code === A) x(); else { if (e.code === B) y(); else if (e.code === wanted) z(); }', true],
    ['if (e.code === A) x(); else if (e.code === B) y(); else z(isRetryable(e));', false],
    ['if (e.code === A && !e.retried) x(); else if (e.code === B || e.status === 1) y();', false],
    ['g(e.code === A ? 1 : isRetryable(e) ? 2 : e.code === B ? 3 : 4);', true],
  ])('%s', (body, expected) => {
    expect(isUnknown(body, 'if-chain')).toBe(expected);
  });

  it.each([
    ['switch (true) { case isRetryable(e): x(); case e.code === A: y(); break; case e.code === B: z(); }', true],
    ['switch (true) { case e.status === 3: x(); case e.code === A: y(); break; case e.code === B: z(); }', false],
  ])('%s', (body, expected) => {
    expect(isUnknown(body)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

/** What is known of each site of a program: its evidence, and the calls that the error comes from. */
function knownIn(code: string): readonly string[] {
  return factsOf(code).sites.map(({ expression: { evidence, origin } }) =>
    [evidence, ...(origin?.calls ?? []).map(({ action }) => action)].join(' '),
  );
}

/** The literals of the sites of a program. */
function literalsIn(code: string): readonly string[] {
  return factsOf(code).sites.flatMap(({ literals }) => literals.map(({ value }) => value));
}

const CLIENT = "import { scf } from 'tencentcloud-sdk-nodejs-scf'; const client = new scf.v20180416.Client({});\n";
const inCatch = (body: string): string =>
  `${CLIENT}async function g() { try { await client.GetFunction({}); } catch (e) { ${body} } }`;

describe('an alias', () => {
  it.each([
    ['a fallback to an empty text', "const reason = r.Response.Error.Code || ''; f(reason === 'MarmaladeJar');"],
    ['a fallback by ??', "const code = r.Response.Error.Code ?? ''; f(code === 'MarmaladeJar');"],
    ['a fallback to undefined', "const code = r.Response.Error.Code ?? undefined; f(code === 'MarmaladeJar');"],
    ['String', "const code = String(r.Response.Error.Code); f(code === 'MarmaladeJar');"],
    ['a template', "const code = `${r.Response.Error.Code}`; f(code === 'MarmaladeJar');"],
    ['a cast', "const code = r.Response.Error.Code as string; f(code === 'MarmaladeJar');"],
    ['a choice', "const code = r.Response ? r.Response.Error.Code : ''; f(code === 'MarmaladeJar');"],
    ['a fallback of the error', "const err = r.Response.Error || {}; f(err.Code === 'MarmaladeJar');"],
    ['a typed fallback of the error', "const err = r.Response.Error ?? ({} as E); f(err.Code === 'MarmaladeJar');"],
    ['a fallback in a pattern', "const { Code } = r.Response.Error || {}; f(Code === 'MarmaladeJar');"],
    [
      'a conversion at each step',
      "const e = r.Response || {}; const c = String(e.Error?.Code); f(c === 'MarmaladeJar');",
    ],
    ['an assignment', "let code; code = r.Response.Error.Code; f(code === 'MarmaladeJar');"],
    ['an assignment after an empty text', "let c = ''; c = r.Response.Error.Code ?? ''; f(c === 'MarmaladeJar');"],
  ])('keeps the certainty of the envelope through %s', (_, code) => {
    expect(knownIn(code)).toEqual(['certain']);
  });

  it.each([
    [
      'two assignments',
      "let code; code = r.Response.Error.Code; code = next(); f(code === 'LimitExceeded.Marmalade');",
    ],
    ['another value first', "let code = next(); code = r.Response.Error.Code; f(code === 'LimitExceeded.Marmalade');"],
    ['a computed assignment', "let code; code += r.Response.Error.Code; f(code === 'LimitExceeded.Marmalade');"],
  ])('is not certain after %s', (_, code) => {
    expect(knownIn(code)).not.toContain('certain');
  });

  it.each([
    ['String', "const code = String(e.code); f(code === 'MarmaladeJar');"],
    ['String of a cast', "const code = String((e as Record<string, unknown>).code); f(code === 'MarmaladeJar');"],
    ['a fallback', "const code = e?.code ?? ''; f(code === 'MarmaladeJar');"],
    ['a fallback of the error', "const { code } = e || {}; f(code === 'MarmaladeJar');"],
    ['an assignment', "let code = ''; code = e.code; f(code === 'MarmaladeJar');"],
  ])('keeps the calls of a catch through %s', (_, body) => {
    expect(knownIn(inCatch(body))).toEqual(['certain GetFunction']);
  });

  it.each([
    ['a fallback', "const code = e.code || 'NetworkTrouble'; f(code === 'NetworkTrouble');"],
    ['a choice', "const code = e.isNew ? e.code : 'NetworkTrouble'; f(code === 'NetworkTrouble');"],
    ['a variable', "let code = 'NetworkTrouble'; code = e.code; f(code === 'NetworkTrouble');"],
  ])('has a word of the file, not a code, where %s puts it there', (_, body) => {
    expect(literalsIn(inCatch(body))).toEqual([]);
  });

  it.each(['name', 'reason', 'type'])('of a code is one under the name %s', (name) => {
    const body = `const ${name} = typeof code === 'string' ? code : ''; f(${name}.startsWith('AuthFailure'));`;
    const sites = factsOf(`${CLIENT}export function g(code: unknown) { ${body} }`).sites;
    expect(sites.map(({ kind, expression }) => `${kind} ${expression.evidence}`)).toEqual(['prefix likely']);
  });

  it('of another thing is none, whatever its name is', () => {
    expect(knownIn(`${CLIENT}const type = route.name; f(type === 'LimitExceeded.Marmalade');`)).toEqual([]);
  });

  it('has a code of Tencent Cloud even where a fallback puts it there', () => {
    const body = "const code = e.code || 'InternalError'; f(code === 'InternalError', code === 'NetworkTrouble');";
    expect(literalsIn(inCatch(body))).toEqual(['InternalError', 'NetworkTrouble']);
  });
});

describe('an error in a field', () => {
  const CALL = 'async function g(on) { try { await client.GetFunction({}); } catch (e) { on(e); } }\n';
  const job = (members: string): string =>
    `${CLIENT}class Job ${members.replace('CALL', 'async run() { try { await client.GetFunction({}); } catch (e) { this.last = e; } }')}`;

  it.each([
    ['of this', job("{ last = null; CALL failed() { return this.last?.code === 'MarmaladeJar'; } }")],
    ['of this without a declaration', job("{ CALL failed() { return this.last.code === 'MarmaladeJar'; } }")],
    [
      'that is private',
      job("{ #last; CALL failed() { return this.#last.code === 'MarmaladeJar'; } }").replace('this.last', 'this.#last'),
    ],
    [
      'that only its class can write to',
      job("{ private last; CALL failed() { return this.last.code === 'MarmaladeJar'; } }").replace(
        'class Job',
        'export class Job',
      ),
    ],
    [
      'that another class has as well',
      job("{ CALL failed() { return this.last.code === 'MarmaladeJar'; } } class Other { set(e) { this.last = e; } }"),
    ],
    [
      'that an alias reads',
      job("{ CALL failed() { const { code } = this.last ?? {}; return code === 'MarmaladeJar'; } }"),
    ],
    [
      'that a getter returns',
      job("{ CALL get e() { return this.last; } failed() { return this.e.code === 'MarmaladeJar'; } }"),
    ],
    ['of an object of the class', `${job('{ CALL }')} const j = new Job(); f(j.last.code === 'MarmaladeJar');`],
    [
      'of an object of the file',
      `${CLIENT}const state = { error: null };
      async function run() { try { await client.GetFunction({}); } catch (e) { state.error = e; } }
      const failed = () => state.error.code === 'MarmaladeJar';`,
    ],
    [
      'of the object around a method',
      `${CLIENT}const job = { error: null,
        async run() { try { await client.GetFunction({}); } catch (e) { this.error = e; } },
        failed() { return this.error.code === 'MarmaladeJar'; } };`,
    ],
    [
      'that only holds the code',
      job("{ CALL failed() { return this.code === 'MarmaladeJar'; } }").replace(
        'this.last = e;',
        'this.code = e.code;',
      ),
    ],
  ])('has its calls in a field %s', (_, code) => {
    expect(knownIn(code)).toEqual(['certain GetFunction']);
  });

  it.each([
    [
      'of another service is written to the field as well',
      job("{ CALL set(e) { this.last = e; } failed() { return this.last.code === 'MarmaladeJar'; } }"),
    ],
    [
      'may be written by a class above',
      job("extends Base { CALL failed() { return this.last.code === 'MarmaladeJar'; } }"),
    ],
    [
      'is in a field of an exported class',
      job("{ CALL failed() { return this.last.code === 'MarmaladeJar'; } }").replace('class Job', 'export class Job'),
    ],
    [
      'is in a field of an exported object',
      `${job("{ CALL failed() { return this.last.code === 'MarmaladeJar'; } }")} export const j = new Job();`,
    ],
    [
      'is in a field that other code writes to',
      job("{ CALL failed() { return this.last.code === 'MarmaladeJar'; } } job.last = next();"),
    ],
    [
      'is in a field that a class below writes to',
      job(
        "{ CALL failed() { return this.last.code === 'MarmaladeJar'; } } class Sub extends Job { set(e) { this.last = e; } }",
      ),
    ],
    [
      'is in an object that Object.assign writes to',
      job("{ CALL failed() { return this.last.code === 'MarmaladeJar'; } set(x) { Object.assign(this, x); } }"),
    ],
    [
      'is in an object with another name',
      job(
        "{ CALL failed() { const self = this; p((e) => { self.last = e; }); return this.last.code === 'MarmaladeJar'; } }",
      ),
    ],
    [
      'is in a field that a pattern writes to',
      job("{ CALL failed() { ({ error: this.last } = next()); return this.last.code === 'MarmaladeJar'; } }"),
    ],
    [
      'is in a field that may be written by its name',
      job("{ CALL failed(k, v) { this[k] = v; return this.last.code === 'MarmaladeJar'; } }"),
    ],
    [
      'is in an object that is passed on',
      job("{ CALL failed() { pay(this); return this.last.code === 'MarmaladeJar'; } }"),
    ],
    [
      'is in a field of an exported object literal',
      `${CLIENT}export const job = { error: null,
        async run() { try { await client.GetFunction({}); } catch (e) { this.error = e; } },
        failed() { return this.error.code === 'MarmaladeJar'; } };`,
    ],
    ['is in another field', job("{ CALL failed() { return this.first.code === 'MarmaladeJar'; } }")],
    [
      'is in a field of another object',
      `${CLIENT}${CALL}const [a, b] = [{ error: null }, { error: null }]; g((e) => { a.error = e; }); f(b.error.code === 'MarmaladeJar');`,
    ],
    [
      'has its code written over',
      job("{ CALL failed() { this.last.code = next(); return this.last.code === 'MarmaladeJar'; } }"),
    ],
  ])('is not certain where it %s', (_, code) => {
    expect(knownIn(code)).not.toContain('certain GetFunction');
  });
});

describe('an argument', () => {
  const HELPER = "function statusOf(code) { return code === 'MarmaladeJar'; }\n";

  it.each([
    ['the only call', `${HELPER}export const check = (r) => statusOf(r.Response.Error.Code);`],
    ['a conversion', `${HELPER}export const check = (r) => statusOf(String(r.Response.Error.Code ?? ''));`],
    [
      'an arrow function',
      "const statusOf = (code) => code === 'MarmaladeJar'; export const check = (r) => statusOf(r.Response.Error.Code);",
    ],
    [
      'a private method',
      "class A { #statusOf(code) { return code === 'MarmaladeJar'; } check(r) { return this.#statusOf(r.Response.Error.Code); } }",
    ],
    [
      'a destructured parameter',
      "const statusOf = ({ Code }) => Code === 'MarmaladeJar'; export const check = (r) => statusOf(r.Response.Error);",
    ],
    [
      'a renamed property',
      "const statusOf = ({ reason }) => reason === 'MarmaladeJar'; export const check = (r) => statusOf({ reason: r.Response.Error.Code });",
    ],
    [
      'a parameter with a default',
      "function statusOf(code = '') { return code === 'MarmaladeJar'; } export const check = (r) => statusOf(r.Response.Error.Code);",
    ],
    [
      'two levels of helpers',
      `${HELPER}const outer = (code) => statusOf(code); export const check = (r) => outer(r.Response.Error.Code);`,
    ],
    [
      'a function that returns it',
      "const codeOf = (r) => r.Response.Error.Code; export const check = (r) => codeOf(r) === 'MarmaladeJar';",
    ],
    [
      'two calls with codes',
      `${HELPER}export const check = (r, s) => [statusOf(r.Response.Error.Code), statusOf(s.Response.Error.Code)];`,
    ],
    [
      'a call with a code and one with nothing',
      `${HELPER}export const check = (r) => [statusOf(r.Response.Error.Code), statusOf(undefined), statusOf()];`,
    ],
    [
      'an error that a test says to be the SDK’s',
      `${HELPER}export const check = (err) => err instanceof TencentCloudSDKHttpException && statusOf(err.code);`,
    ],
    ['a choice between two codes', "f((a ? r.Response.Error.Code : q.Response.Error.Code) === 'MarmaladeJar');"],
  ])('is certain through %s', (_, code) => {
    expect(knownIn(code)).toEqual(['certain']);
  });

  const CHECK = 'export const check = (r) => statusOf(r.Response.Error.Code);';
  const OPEN: readonly (readonly [name: string, code: string])[] = [
    ['an exported function', `export ${HELPER}${CHECK}`],
    ['an exported name', `${HELPER}${CHECK} export { statusOf };`],
    ['module.exports', `${HELPER}${CHECK} module.exports = { statusOf };`],
    ['a callback', `${HELPER}${CHECK} export const all = (codes) => codes.map(statusOf);`],
    ['an object that is passed on', `${HELPER}${CHECK} register({ format: statusOf });`],
    [
      'an object that is returned',
      `const create = () => { ${HELPER}${CHECK.replace('export ', '')} return { statusOf, check }; };`,
    ],
    [
      'a public method',
      "class A { statusOf(code) { return code === 'MarmaladeJar'; } check(r) { return this.statusOf(r.Response.Error.Code); } }",
    ],
  ];

  it.each(OPEN)('has no words of the file through %s', (_, code) => {
    expect(literalsIn(code)).toEqual([]);
  });

  it.each(OPEN)('has codes of Tencent Cloud, of which it is not certain, through %s', (_, code) => {
    const withCodes = code.replace(
      "code === 'MarmaladeJar'",
      "['RequestLimitExceded', 'AuthFailure.QqxNever'].includes(code)",
    );
    expect(knownIn(withCodes)).toEqual(['likely']);
    expect(literalsIn(withCodes)).toEqual(['RequestLimitExceded', 'AuthFailure.QqxNever']);
  });

  it.each([
    ['a status', 'statusOf(r.status)'],
    ['a message', 'statusOf(r.message)'],
    ['what another function returns', 'statusOf(next())'],
    ['a changed code', 'statusOf(r.Response.Error.Code.toLowerCase())'],
    ['a code of another envelope', 'statusOf(r.ResponseMetadata.Error.Code)'],
    ['a code by its name alone', 'statusOf(order.code)'],
  ])('is not certain where another call passes %s', (_, call) => {
    const code = `${HELPER.replace('MarmaladeJar', 'LimitExceeded.Marmalade')}export const check = (r) => [statusOf(r.Response.Error.Code), ${call}];`;
    expect(knownIn(code)).not.toContain('certain');
  });

  it('is not certain where a test says that an argument is of another error', () => {
    const code = `${CLIENT}${HELPER}const check = (r, err) => { statusOf(r.Response.Error.Code); if (err instanceof BizError) statusOf(err.code); };`;
    expect(knownIn(code)).not.toContain('certain');
  });

  it('is certain beside a code by its name in a file about Tencent Cloud', () => {
    const code = `${CLIENT}${HELPER}const check = (r, err) => { statusOf(r.Response.Error.Code); statusOf(err.code); };`;
    expect(knownIn(code)).toEqual(['certain']);
  });

  it.each([
    ['a helper', "const statusOf = (code) => code === 'MarmaladeJar';", 'statusOf(e.code)'],
    ['a pattern', "const statusOf = ({ code = '' }) => code === 'MarmaladeJar';", 'statusOf(e)'],
    [
      'two helpers',
      "const inner = (code) => code === 'MarmaladeJar'; const statusOf = (err) => inner(err.code);",
      'statusOf(e)',
    ],
    ['an object', "const statusOf = ({ reason: code }) => code === 'MarmaladeJar';", 'statusOf({ reason: e.code })'],
  ])('has the calls of a catch through %s', (_, helper, call) => {
    expect(knownIn(`${helper}\n${inCatch(`${call};`)}`)).toEqual(['certain GetFunction']);
  });
});

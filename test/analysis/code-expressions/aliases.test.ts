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

  it('has a code of Tencent Cloud even where a fallback puts it there', () => {
    const body = "const code = e.code || 'InternalError'; f(code === 'InternalError', code === 'NetworkTrouble');";
    expect(literalsIn(inCatch(body))).toEqual(['InternalError', 'NetworkTrouble']);
  });
});

import { describe, expect, it } from 'vitest';
import { judgeLiterals } from '../../../src/analysis/findings/judgement.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handle, handleAny } from '../programs.ts';

const compare = (code: string) => `if (err.code === '${code}') g();`;

/** `X likely typo` for each literal. */
function judgeIn(code: string, settings = {}, declared = {}): readonly string[] {
  return judgeLiterals(factsOf(code, settings), declared).map(
    ({ literal, evidence, judgement }) => `${literal.value} ${evidence} ${judgement.verdict.kind}`,
  );
}

describe('judgeLiterals', () => {
  it.each([
    ['a code of the call', handle(compare('ResourceInUse.Trigger')), ['ResourceInUse.Trigger certain known']],
    ['a code of another product', IMPORT + handleAny(compare('InvalidImageId.Malformed')), ['InvalidImageId.Malformed likely other-scope']], // prettier-ignore
    [
      'a misspelled code',
      IMPORT + handleAny(compare('ResourceInUse.Functoin')),
      ['ResourceInUse.Functoin likely typo'],
    ],
    ['a namespace', IMPORT + handleAny("if (err.code.split('.')[0] === 'ResourceInUse') g();"), ['ResourceInUse likely known']], // prettier-ignore
    ['a text in a message', IMPORT + handleAny("if (err.message.includes('ResourceInUse.Functoin')) g();"), []],
    ['a misspelled branch of a pattern, once', IMPORT + handleAny("if (/^AuthFaliure(\\.|$)/.test(err.code)) g();"), ['AuthFaliure likely unknown']], // prettier-ignore
  ])('judges %s', (_, code, judged) => {
    expect(judgeIn(code)).toEqual(judged);
  });

  it('knows the codes that the settings add', () => {
    const settings = { additionalCodes: ['ResourceInUse.Functoin'] };
    expect(judgeIn(IMPORT + handleAny(compare('ResourceInUse.Functoin')), settings)).toEqual([
      'ResourceInUse.Functoin likely known',
    ]);
  });
});

describe('literals in a file without any other sign of Tencent Cloud', () => {
  const doubtful = (code: string) => handleAny(`${compare('ResourceInUse.Trigger')} ${compare(code)}`);

  it.each([
    ['a misspelled code', 'ResourceInUse.Functoin', true],
    ['an unknown code', 'ResourceInUse.Widget', false],
  ])('%s is judged: %s', (_, code, isJudged) => {
    expect(judgeIn(doubtful(code)).some((each) => each.startsWith(`${code} `))).toBe(isJudged);
  });

  it('are judged if the user declares a correction', () => {
    const declared = { 'ResourceInUse.Widget': 'ResourceInUse.Trigger' };
    expect(judgeIn(doubtful('ResourceInUse.Widget'), {}, declared).join()).toContain('ResourceInUse.Widget');
  });
});

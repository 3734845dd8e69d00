import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesWithin, createCodeList } from '../../../src/registry/explain/code-list.ts';
import { distanceBetween } from '../../../src/registry/explain/distance.ts';
import { createLexicon } from '../../../src/registry/explain/lexicon.ts';

const CODES = ['Auth.SDKAppId', 'Auth.Timeout', 'Auth.Timeouts', 'Limit.AppId', 'Limit.Applies', 'Limit.TimeOut'];
const list = createCodeList(CODES);

describe('codesWithin', () => {
  it('finds the codes within the bound, nearest first, case ignored', () => {
    expect(codesWithin(list, 'auth.timeoutss', 2)).toEqual([
      { code: 'Auth.Timeouts', distance: 1 },
      { code: 'Auth.Timeout', distance: 2 },
    ]);
    expect(codesWithin(list, 'Limit.AppId', 0)).toEqual([{ code: 'Limit.AppId', distance: 0 }]);
    expect(codesWithin(list, 'Marmalade', 2)).toEqual([]);
  });

  it('finds what comparing one by one finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 30 }), text, fc.nat(3), (codes, literal, bound) => {
        const sorted = [...codes].sort();
        const one = (code: string) => ({ code, distance: distanceBetween(code, literal, bound) });
        const expected = sorted.map(one).filter(({ distance }) => distance <= bound);
        const found = codesWithin(createCodeList(sorted), literal, bound);
        expect(found).toEqual(expected.sort((a, b) => a.distance - b.distance));
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });
});

describe('createCodeList', () => {
  const twins = createCodeList(['Auth.AppId', 'Auth.Appid', 'AuthApp.Id', 'Limit_App']);

  it('has its codes, and nothing in another case', () => {
    expect(twins.has('Auth.Appid')).toBe(true);
    expect(twins.has('auth.appid')).toBe(false);
  });

  it('finds codes by their small letters', () => {
    expect(twins.withFolded('auth.appid')).toEqual(['Auth.AppId', 'Auth.Appid']);
    expect(twins.withFolded('Auth.AppId')).toEqual([]);
  });

  it('finds codes whatever separates their words', () => {
    expect(twins.withSquashed('authappid')).toEqual(['Auth.AppId', 'Auth.Appid', 'AuthApp.Id']);
    expect(twins.withSquashed('limitapp')).toEqual(['Limit_App']);
    expect(twins.withSquashed('limit')).toEqual([]);
  });
});

describe('createLexicon', () => {
  const lexicon = createLexicon(list);

  it.each([
    ['app', ['Auth.SDKAppId', 'Limit.AppId']],
    ['timeout', ['Auth.Timeout', 'Limit.TimeOut']],
    ['time', ['Limit.TimeOut']],
    ['auth', ['Auth.SDKAppId', 'Auth.Timeout', 'Auth.Timeouts']],
    ['ap', []],
    ['pp', []],
    ['', []],
  ])('finds the codes with the word %j', (word, codes) => {
    expect(lexicon.codesWith(word)).toEqual(codes);
    expect(lexicon.has(word)).toBe(codes.length > 0);
  });

  it('finds a code once, however often it has the word', () => {
    expect(createLexicon(createCodeList(['App.AppApp'])).codesWith('app')).toEqual(['App.AppApp']);
  });

  it('finds words at both ends of the list, and words of two in one', () => {
    const codes = createLexicon(createCodeList(['Ab.Cd', 'Auth.BigTimeOut', 'Yz.Last']));
    expect(codes.codesWith('ab')).toEqual(['Ab.Cd']);
    expect(codes.codesWith('last')).toEqual(['Yz.Last']);
    expect(codes.codesWith('timeout')).toEqual(['Auth.BigTimeOut']);
    expect(codes.codesWith('imeout')).toEqual([]);
    expect(codes.codesWith('timeou')).toEqual([]);
    expect(codes.codesWith('timeouts')).toEqual([]);
  });
});

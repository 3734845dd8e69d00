import { describe, expect, it } from 'vitest';
import { NO_DICTIONARY } from '../../../src/registry/dictionary.ts';
import { createCodeList } from '../../../src/registry/explain/code-list.ts';
import { correct } from '../../../src/registry/explain/correct.ts';
import type { Vocabulary } from '../../../src/registry/explain/proof.ts';

const WORDS = new Set(['auth', 'token', 'tokens', 'window', 'cart', 'card']);

/** A few words stand in some codes; all else is no word. */
const vocabulary: Vocabulary = {
  has: (word) => WORDS.has(word),
  count: (word) => (WORDS.has(word) ? 10 : 0),
  countAlone: (word) => (WORDS.has(word) ? 10 : 0),
  isProduct: () => false,
  dictionary: NO_DICTIONARY,
  isNamespace: (text) => text === 'Auth',
};

function correctAmong(literal: string, ...codes: readonly string[]) {
  return correct(literal, createCodeList([...codes].sort()), vocabulary);
}

describe('another case', () => {
  it('is corrected where one code has these letters', () => {
    expect(correctAmong('Auth.TOken', 'Auth.Token', 'Auth.Window')).toEqual({ kind: 'case', code: 'Auth.Token' });
  });

  it('is not where two codes differ in case only, the nearer of which comes first', () => {
    expect(correctAmong('Auth.toKen', 'Auth.Token', 'Auth.TokEN')).toEqual({
      kind: 'near',
      reason: 'ambiguous',
      candidates: ['Auth.Token', 'Auth.TokEN'],
      isSlip: true,
      isWeak: false,
      isOpposite: false,
    });
  });

  it('is not where another code is as close with case counted', () => {
    expect(correctAmong('authError', 'AuthError', 'CauthError')).toEqual({
      kind: 'near',
      reason: 'ambiguous',
      candidates: ['AuthError', 'CauthError'],
      isSlip: true,
      isWeak: false,
      isOpposite: false,
    });
    expect(correctAmong('authError', 'AuthError', 'CauthErrorTwo')).toEqual({ kind: 'case', code: 'AuthError' });
  });

  it('is only likely where it makes words that codes have', () => {
    expect(correctAmong('Auth.CartCard', 'Auth.Cartcard')).toMatchObject({
      kind: 'near',
      reason: 'unproven',
      candidates: ['Auth.Cartcard'],
    });
  });
});

describe('other separators', () => {
  it.each(['Auth_Signature', 'Auth-Signature', 'AUTH_SIGNATURE', 'AuthSignature'])('are corrected in %s', (literal) => {
    expect(correctAmong(literal, 'Auth.Signature')).toEqual({ kind: 'separator', code: 'Auth.Signature' });
  });

  it('are not where the dot may stand in two places', () => {
    expect(correctAmong('AuthTokenLost', 'Auth.TokenLost', 'AuthToken.Lost')).toMatchObject({
      kind: 'near',
      reason: 'ambiguous',
      candidates: ['Auth.TokenLost', 'AuthToken.Lost'],
    });
  });

  it.each(['AuthSignature', 'Auth..Signature', 'Auth_Signature', 'Auth_.Signature'])(
    'are in %s, although with one more slip another code is meant',
    (literal) => {
      const codes = ['Auth.Signature', 'Auth.Signatures'];
      expect(correctAmong(literal, ...codes)).toEqual({ kind: 'separator', code: 'Auth.Signature' });
    },
  );

  it('are not where a dot that moved may be another slip as well', () => {
    const codes = ['Auth.Signature', 'Auth.Signatures'];
    expect(correctAmong('Au.thSignature', ...codes)).toMatchObject({ kind: 'near', reason: 'ambiguous' });
    expect(correctAmong('Au.thSignature', 'Auth.Signature')).toMatchObject({ kind: 'separator' });
  });

  it('are where of two codes one has the dot of the literal', () => {
    const codes = ['AuthToken.Lost', 'Auth.TokenLost'];
    expect(correctAmong('Auth..TokenLost', ...codes)).toEqual({ kind: 'separator', code: 'Auth.TokenLost' });
    expect(correctAmong('AuthToken_Lost', ...codes)).toEqual({ kind: 'separator', code: 'AuthToken.Lost' });
  });

  it('are where of two codes one has the letters of the literal', () => {
    const codes = ['Auth.AppId', 'Auth.Appid'];
    expect(correctAmong('AuthAppid', ...codes)).toEqual({ kind: 'separator', code: 'Auth.Appid' });
    expect(correctAmong('AUTH_APPID', ...codes)).toMatchObject({ kind: 'near', reason: 'ambiguous' });
  });

  it('are only likely behind a known namespace', () => {
    expect(correctAmong('Auth.SignatureFailure', 'AuthSignature.Failure')).toMatchObject({
      kind: 'near',
      reason: 'unproven',
      candidates: ['AuthSignature.Failure'],
    });
  });
});

describe('a slip', () => {
  it('is corrected where one code is at most two edits away, and no other within one more', () => {
    const typo = { kind: 'typo', code: 'Auth.Signature' };
    expect(correctAmong('Auth.Sigantuer', 'Auth.Signature')).toEqual(typo);
    expect(correctAmong('Auth.Signatuer', 'Auth.Signature', 'Auth.SignatuersX')).toMatchObject({ kind: 'near' });
    expect(correctAmong('Auth.Signatuer', 'Auth.Signature', 'Auth.SignatuerXyz')).toEqual(typo);
    expect(correctAmong('Auth.Xigantuer', 'Auth.Signature')).toBeUndefined();
  });

  it('is near three codes at most, the nearest first', () => {
    expect(correctAmong('Auth.Windoe', 'Auth.Widow', 'Auth.Window', 'Auth.windos', 'Auth.WindowE')).toEqual({
      kind: 'near',
      reason: 'ambiguous',
      candidates: ['Auth.Window', 'Auth.WindowE', 'Auth.windos'],
      isSlip: true,
      isWeak: false,
      isOpposite: false,
    });
  });

  it('is weak where the literal is made of other words', () => {
    expect(correctAmong('Auth.Card', 'Auth.Cart')).toEqual({
      kind: 'near',
      reason: 'unproven',
      candidates: ['Auth.Cart'],
      isSlip: false,
      isWeak: true,
      isOpposite: false,
    });
    expect(correctAmong('Auth.Tokens', 'Auth.Token')).toMatchObject({
      reason: 'unproven',
      isSlip: false,
      isWeak: false,
      isOpposite: false,
    });
  });
});

it('finds nothing near', () => {
  expect(correctAmong('Marmalade.Jar', 'Auth.Token')).toBeUndefined();
  expect(correctAmong('Auth.Token')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import {
  type Verdict,
  explain,
  explainNamespace,
  explainPrefix,
  isNearCode,
  isNearNamespace,
} from '../../../src/registry/explain/index.ts';
import { type Scope, WHOLE_REGISTRY, builtinRegistry as registry } from '../../../src/registry/index.ts';
import { createSmallRegistry } from '../small-registry.ts';

function scopeOf(...products: readonly string[]): Scope {
  return { targets: products.map((product) => ({ product })) };
}

/** A verdict in a line: `typo ResourceNotFound.Function`, `near unproven A B`. */
function describeVerdict(verdict: Verdict): string {
  const { kind } = verdict;
  const reason = 'reason' in verdict ? [verdict.reason] : [];
  const codes = 'code' in verdict ? [verdict.code] : 'candidates' in verdict ? verdict.candidates : [];
  return [kind, ...reason, ...codes].join(' ');
}

/** What an unknown literal may be in the lists of other products. */
function elsewhere(literal: string, product: string) {
  const verdict = explain(literal, scopeOf(product), registry);
  return verdict.kind === 'unknown' ? verdict.elsewhere?.() : verdict;
}

describe('explain', () => {
  it.each([
    ['a code of the product', 'scf', 'ResourceNotFound.Function', 'known'],
    ['a common code', 'scf', 'AuthFailure.MFAFailure', 'known'],
    ['a lost dot', 'scf', 'ResourceNotFoundFunction', 'separator ResourceNotFound.Function'],
    ['a doubled dot, though another code is near', 'scf', 'ResourceNotFound..Role', 'separator ResourceNotFound.Role'],
    ['an underscore', 'scf', 'AuthFailure_SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ['a slash', 'scf', 'AuthFailure/SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ['a colon', 'scf', 'AuthFailure:SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ['a space', 'scf', 'AuthFailure SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ["a constant of Go's SDK", 'scf', 'FAILEDOPERATION_APIGATEWAY', 'separator FailedOperation.ApiGateway'],
    [
      'another case that parts what is no word',
      'asr',
      'InvalidParameterValue.ErrorInvalidVoiceData',
      'case InvalidParameterValue.ErrorInvalidVoicedata',
    ],
    [
      'a lost dot, though a code is near that has the letters in another case',
      'sms',
      'InvalidParameterValueSdkAppIdNotExist',
      'separator InvalidParameterValue.SdkAppIdNotExist',
    ],
    ['a lost dot, though another code is near', 'scf', 'InternalErrorCos', 'separator InternalError.Cos'],
    ['a small first letter', 'scf', 'resourceNotFound.Function', 'case ResourceNotFound.Function'],
    ['a swap', 'scf', 'ResourceNotFound.Functoin', 'typo ResourceNotFound.Function'],
    ['a lost letter', 'scf', 'LimitExceeded.Memry', 'typo LimitExceeded.Memory'],
    ['a doubled letter', 'scf', 'LimitExceeded.Timeeout', 'typo LimitExceeded.Timeout'],
    ['a misspelled namespace, whatever follows', 'scf', 'ResourceNotFuond.Cdn', 'typo ResourceNotFound.Cdn'],
    ['a misspelled bare code', 'scf', 'LimitExceded', 'typo LimitExceeded'],
    ['the wrong namespace', 'trtc', 'ResourceNotFound.RoomNotExist', 'namespace FailedOperation.RoomNotExist'],
    [
      'a lost last word',
      'sms',
      'FailedOperation.SignatureIncorrect',
      'truncated missing FailedOperation.SignatureIncorrectOrUnapproved',
    ],
    [
      'an added last word',
      'scf',
      'FailedOperation.CreateFunctionFailed',
      'truncated extra FailedOperation.CreateFunction',
    ],
    [
      'words in another order',
      'sms',
      'LimitExceeded.DailyPhoneNumberLimit',
      'truncated order LimitExceeded.PhoneNumberDailyLimit',
    ],
    ['nothing like any code', 'scf', 'FailedOperation.MarmaladeJar', 'unknown'],
    ['only the words of its namespace', 'scf', 'LimitExceeded.Deploy', 'unknown'],
    [
      'only the words of its namespace and others of the same sense',
      'scf',
      'ResourceNotFound.GizmoNotExist',
      'unknown',
    ],
    ['a word of its namespace once more', 'scf', 'LimitExceeded.Exceeded', 'unknown'],
    ['the empty text', 'scf', '', 'unknown'],
    ['a name that all objects have', 'scf', 'constructor', 'unknown'],
  ])('says what %s is', (_, product, literal, expected) => {
    expect(describeVerdict(explain(literal, scopeOf(product), registry))).toBe(expected);
  });

  it.each([
    ['digits', 'cvm', 'InvalidParameterValue.LimitExceeded2'],
    ['a plural', 'scf', 'ResourceNotFound.Functions'],
    ['another form of a word', 'cam', 'FailedOperation.PolicyNameInUsed'],
    ['a word that the vocabulary knows', 'scf', 'InvalidParameterValue.Codes'],
    ['a short word', 'scf', 'ResourceInUse.Cds'],
    ['another case that makes words of the vocabulary', 'sms', 'FailedOperation.PhoneNumberInBlackList'],
    ['a word that was added', 'scf', 'ResourceNotFound.MyFunction'],
  ])('fixes nothing where %s may be meant', (_, product, literal) => {
    expect(['typo', 'case', 'separator']).not.toContain(explain(literal, scopeOf(product), registry).kind);
  });

  it.each(['UnsupportedOperation.ServerDestoryed', 'FailedOperation.DownLoadError'])(
    "takes Tencent Cloud's own misspelling %s for right",
    (real) => {
      expect(explain(real, WHOLE_REGISTRY, registry)).toEqual({ kind: 'known' });
    },
  );

  it('knows both of a pair of codes that differ in case only, and corrects to neither', () => {
    for (const twin of ['AuthFailure.UnauthorizedOperation', 'AuthFailure.UnAuthorizedOperation']) {
      expect(explain(twin, WHOLE_REGISTRY, registry).kind).toBe('known');
    }
    expect(describeVerdict(explain('AuthFailure.UNAUTHORIZEDOPERATION', WHOLE_REGISTRY, registry))).toMatch(
      /^near ambiguous /,
    );
  });

  it.each(['LimitExceeded.Deploy', 'AuthFailure.Show', 'ResourceNotFound.Gizmo', 'ResourceInUse.Gadget'])(
    'finds nothing like %s, which shares only its namespace with codes',
    (literal) => {
      expect(explain(literal, WHOLE_REGISTRY, registry)).toEqual({ kind: 'unknown' });
    },
  );

  it.each(['asr', 'aai', 'tmt'])('finds the namespace of a sub-code in %s and in the whole registry', (product) => {
    const literal = 'ResourceUnavailable.ServiceIsolate';
    const expected = 'namespace FailedOperation.ServiceIsolate';
    expect(
      describeVerdict(explain(literal, scopeOf(product), registry))
        .split(' ', 2)
        .join(' '),
    ).toBe(expected);
    // Most products say it in other words.
    expect(describeVerdict(explain(literal, WHOLE_REGISTRY, registry))).toBe(
      `${expected} ResourceUnavailable.InArrears`,
    );
  });

  it('says which products have a code of another scope', () => {
    const verdict = explain('FailedOperation.PhoneNumberInBlacklist', scopeOf('scf'), registry);
    expect(verdict).toMatchObject({ kind: 'other-scope', products: ['sms'] });
  });

  it('says when a code was withdrawn, and what replaced it', () => {
    expect(explain('InvalidParameterValue.Orderby', scopeOf('scf'), registry)).toEqual({
      kind: 'retired',
      date: '2021-06-11',
      products: ['scf'],
      replacedBy: 'InvalidParameterValue.OrderBy',
      doubt: 'both-listed',
    });
  });

  it('says when another product withdrew a code', () => {
    expect(explain('InvalidParameterValue.Orderby', scopeOf('sms'), registry)).toMatchObject({ kind: 'other-scope' });
    expect(explain('FailedOperation.AppNotExisted', scopeOf('scf'), registry)).toMatchObject({
      kind: 'retired',
      products: ['eiam'],
    });
  });

  it('says what the scope has in the place of a code of another', () => {
    const candidatesFor = (literal: string, action: string) =>
      explain(literal, { targets: [{ product: 'scf', action }] }, registry);
    expect(candidatesFor('FailedOperation.PhoneNumberInBlacklist', 'GetFunction')).toMatchObject({ candidates: [] });
    expect(candidatesFor('ResourceInUse.FunctionName', 'GetFunction')).toMatchObject({
      kind: 'other-scope',
      products: ['scf', 'tia'],
      // Not `ResourceNotFound.FunctionName`, which says the opposite.
      candidates: ['InvalidParameterValue.FunctionName'],
    });
  });

  describe('where the scope has the namespace as a code', () => {
    const small = createSmallRegistry({
      products: {
        alone: { '2026-01-01': { codes: { LimitExceeded: {}, ResourceInUse: {}, 'Auth.Marmalade': {} } } },
        both: { '2026-01-01': { codes: { LimitExceeded: {}, 'LimitExceeded.Jar': {} } } },
        other: { '2026-01-01': { codes: { 'LimitExceeded.ZoneCount': {}, 'ResourceInUse.Zone': {} } } },
      },
    });
    const inProduct = (literal: string, product: string) => explain(literal, scopeOf(product), small);

    it('suggests it, if no narrower one is there', () => {
      expect(inProduct('LimitExceeded.Gizmo', 'alone')).toEqual({
        kind: 'truncated',
        reason: 'extra',
        candidates: ['LimitExceeded'],
      });
      expect(inProduct('LimitExceeded.Gizmo', 'both')).toMatchObject({ kind: 'unknown' });
      expect(inProduct('LimitExceeded.Gizmo', 'other')).toMatchObject({ kind: 'unknown' });
    });

    it('suggests it for a code of another product', () => {
      expect(inProduct('LimitExceeded.ZoneCount', 'alone')).toMatchObject({ candidates: ['LimitExceeded'] });
      expect(inProduct('LimitExceeded.ZoneCount', 'both')).toMatchObject({ candidates: [] });
    });

    it('does not, if the literal says something else as well', () => {
      expect(inProduct('LimitExceeded.GizmoNotExist', 'alone')).toMatchObject({ kind: 'unknown' });
      expect(inProduct('ResourceInUse.GizmoNotExist', 'alone')).toMatchObject({ kind: 'unknown' });
    });
  });

  it('says which code of the scope a code of another is a slip of', () => {
    const small = createSmallRegistry({
      products: {
        own: { '2026-01-01': { codes: { 'Auth.Signature': {} } } },
        other: { '2026-01-01': { codes: { 'Auth.Signatuer': {} } } },
      },
    });
    expect(explain('Auth.Signatuer', scopeOf('own'), small)).toMatchObject({
      kind: 'other-scope',
      products: ['other'],
      candidates: ['Auth.Signature'],
    });
  });

  it('suggests no code of another product, but names it where the literal is a slip of it or has its sub-code', () => {
    const literal = 'FailedOperation.SignatureIncorrectOrUnaproved';
    const code = 'FailedOperation.SignatureIncorrectOrUnapproved';
    expect(explain(literal, scopeOf('sms'), registry)).toEqual({ kind: 'typo', code });
    expect(explain(literal, WHOLE_REGISTRY, registry)).toEqual({ kind: 'typo', code });
    expect(elsewhere(literal, 'scf')).toEqual({ isSlip: true, codes: [code] });
    expect(elsewhere('LimitExceeded.SignatureIncorrectOrUnapproved', 'scf')).toEqual({ isSlip: false, codes: [code] });
    expect(elsewhere('FailedOperation.MarmaladeJar', 'scf')).toBeUndefined();
  });

  it('suggests only codes of the action', () => {
    const literal = 'FailedOperation.SdkAppIdIsDisabled';
    const inAction = (action: string) => explain(literal, { targets: [{ product: 'sms', action }] }, registry);
    expect(inAction('SendSms')).toMatchObject({
      candidates: ['UnauthorizedOperation.SdkAppIdIsDisabled', 'UnauthorizedOperation.SdkAppidIsDisabled'],
    });
    expect(inAction('AddSmsSign').kind).toBe('unknown');
  });

  it('takes the codes of a product for those of an action of which nothing is known', () => {
    const scope = { targets: [{ product: 'sms', action: 'NoSuchAction' }] };
    expect(explain('FailedOperation.SignatureIncorrect', scope, registry)).toMatchObject({ kind: 'truncated' });
  });

  it('compares no text that is longer than any code', () => {
    const small = createSmallRegistry({ products: { own: { '1': { codes: { [`A.${'b'.repeat(300)}`]: {} } } } } });
    expect(explain(`A.${'b'.repeat(299)}`, WHOLE_REGISTRY, small)).toEqual({ kind: 'unknown' });
  });

  it('remembers its answers', () => {
    const scope = scopeOf('scf');
    expect(explain('ResourceNotFound.Functoin', scope, registry)).toBe(
      explain('ResourceNotFound.Functoin', scope, registry),
    );
  });
});

describe('explainNamespace', () => {
  it.each([
    ['AuthFailure', { kind: 'known' }],
    ['AuthFaliure', { kind: 'typo', namespace: 'AuthFailure' }],
    ['authFailure', { kind: 'case', namespace: 'AuthFailure' }],
    ['AUTHFAILURE', { kind: 'case', namespace: 'AuthFailure' }],
    ['Auth_Failure', { kind: 'near', candidates: ['AuthFailure'] }],
    ['Marmalade', { kind: 'unknown' }],
  ])('says what %s is', (literal, verdict) => {
    expect(explainNamespace(literal, WHOLE_REGISTRY, registry)).toEqual(verdict);
  });

  it('knows the namespaces of withdrawn codes of the scope, as a whole, and of bare ones anywhere', () => {
    const small = createSmallRegistry({
      products: {
        own: { '2026-01-01': { codes: { 'Quota.Daily': { retired: '2026-02-02' }, Gone: { retired: '2026-02-02' } } } },
        other: { '2026-01-01': { codes: { 'State.Lost': {} } } },
      },
    });
    expect(explainNamespace('Quota', scopeOf('own'), small)).toEqual({ kind: 'known' });
    expect(explainNamespace('Quo', scopeOf('own'), small)).toEqual({ kind: 'unknown' });
    expect(explainNamespace('Quota', scopeOf('other'), small)).toEqual({ kind: 'unknown' });
    expect(explainNamespace('Gone', scopeOf('other'), small)).toEqual({ kind: 'known' });
  });
});

describe('explainPrefix', () => {
  it.each([
    ['AuthFailure.', { kind: 'known' }],
    ['AuthFail', { kind: 'known' }],
    ['AuthFaliure.', { kind: 'typo', prefix: 'AuthFailure.' }],
    ['authFailure.Sig', { kind: 'case', prefix: 'AuthFailure.Sig' }],
    ['AuthFaliure.Marmalade', { kind: 'unknown' }],
    ['Auth_Failure.Sig', { kind: 'near', candidates: ['AuthFailure.Sig'] }],
    ['Auth_Failure.Marmalade', { kind: 'unknown' }],
    ['ResourceNotFound.FunctoinName', { kind: 'typo', prefix: 'ResourceNotFound.FunctionName' }],
    ['ResourceNotFound.Functoi', { kind: 'near', candidates: ['ResourceNotFound.Function'] }],
    ['ResourceNotFound.functionName', { kind: 'case', prefix: 'ResourceNotFound.FunctionName' }],
    ['ResourceNotFound.Functions', { kind: 'near', candidates: ['ResourceNotFound.Function'] }],
    ['ResourceNotFound.Marmalade', { kind: 'unknown' }],
    ['Marmalade.', { kind: 'unknown' }],
  ])('says what %s is', (literal, verdict) => {
    expect(explainPrefix(literal, WHOLE_REGISTRY, registry)).toEqual(verdict);
  });

  it('knows the beginnings of withdrawn codes of the scope, and of no other', () => {
    const small = createSmallRegistry({
      products: {
        own: { '2026-01-01': { codes: { 'Quota.Daily': { retired: '2026-02-02' } } } },
        other: { '2026-01-01': { codes: { 'State.Lost': {} } } },
      },
    });
    expect(explainPrefix('Quota.D', scopeOf('own'), small)).toEqual({ kind: 'known' });
    expect(explainPrefix('Daily', scopeOf('own'), small)).toEqual({ kind: 'unknown' });
    expect(explainPrefix('Quota.D', scopeOf('other'), small)).toEqual({ kind: 'unknown' });
    expect(explainPrefix('Quota.Daily', scopeOf('other'), small)).toEqual({ kind: 'known' });
  });
});

describe('isNearCode', () => {
  it.each([
    ['a code', 'AuthFailure.TokenFailure'],
    ['a bare code', 'ResourceNotFound'],
    ['a withdrawn code', 'InternalError.AccountSystemError'],
    ['another case', 'authfailure.tokenfailure'],
    ['another separator', 'AuthFailure_TokenFailure'],
    ['a proven slip', 'AuthFailure.TokenFailre'],
  ])('takes %s', (_, literal) => {
    expect(isNearCode(literal, registry)).toBe(true);
  });

  it.each([
    ['what is only near', 'ResourceNotFound.Functions'],
    ['the sub-code of another namespace', 'ResourceUnavailable.RoomNotExist'],
    ['a name of something else', 'CreateFunction'],
    ['a text longer than any code', `AuthFailure.${'TokenFailure'.repeat(20)}`],
    ['nothing', ''],
  ])('refuses %s', (_, literal) => {
    expect(isNearCode(literal, registry)).toBe(false);
  });
});

describe('isNearNamespace', () => {
  it.each(['AuthFailure', 'ResourceNotFound', 'AuthFaliure', 'ResourceNotFuond', 'authFailure'])('takes %s', (word) => {
    expect(isNearNamespace(word, registry)).toBe(true);
  });

  it.each([
    'Object',
    'Math',
    'Error',
    'System',
    'Window',
    'Request',
    'Response',
    'Resource',
    'Internal',
    'Invalid',
    'React',
    'SystemErrors',
    'Order',
    'User',
    'Credentials',
    'constructor',
    '',
  ])('refuses %s', (word) => {
    expect(isNearNamespace(word, registry)).toBe(false);
  });
});

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

describe('explain', () => {
  it.each([
    ['a code of the product', 'scf', 'ResourceNotFound.Function', 'known'],
    ['a common code', 'scf', 'AuthFailure.MFAFailure', 'known'],
    ['a lost dot', 'scf', 'ResourceNotFoundFunction', 'separator ResourceNotFound.Function'],
    ['an underscore', 'scf', 'AuthFailure_SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ['a slash', 'scf', 'AuthFailure/SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ['a colon', 'scf', 'AuthFailure:SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ['a space', 'scf', 'AuthFailure SignatureFailure', 'separator AuthFailure.SignatureFailure'],
    ["a constant of Go's SDK", 'scf', 'FAILEDOPERATION_APIGATEWAY', 'separator FailedOperation.ApiGateway'],
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
    ['a word of its namespace once more', 'scf', 'LimitExceeded.Exceeded', 'near words LimitExceeded.LimitExceeded'],
    [
      'its namespace in another order',
      'scf',
      'LimitExceeded.ExceededLimit',
      'truncated order LimitExceeded.LimitExceeded',
    ],
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
    const expected = 'namespace FailedOperation.ServiceIsolate';
    for (const scope of [scopeOf(product), WHOLE_REGISTRY]) {
      expect(describeVerdict(explain('ResourceUnavailable.ServiceIsolate', scope, registry))).toBe(expected);
    }
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
    });
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
    ['Marmalade', { kind: 'unknown' }],
  ])('says what %s is', (literal, verdict) => {
    expect(explainNamespace(literal, WHOLE_REGISTRY, registry)).toEqual(verdict);
  });
});

describe('explainPrefix', () => {
  it.each([
    ['AuthFailure.', { kind: 'known' }],
    ['AuthFail', { kind: 'known' }],
    ['AuthFaliure.', { kind: 'typo', prefix: 'AuthFailure.' }],
    ['Marmalade.', { kind: 'unknown' }],
  ])('says what %s is', (literal, verdict) => {
    expect(explainPrefix(literal, WHOLE_REGISTRY, registry)).toEqual(verdict);
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

import { describe, expect, it } from 'vitest';
import { WHOLE_REGISTRY, builtinRegistry } from '../../src/registry/index.ts';

/** The error codes in the product documentation of SCF that the project starts from: 26 common ones, 45 of SCF. */
const SPECIFIED = [
  'AuthFailure.InvalidSecretId',
  'AuthFailure.MFAFailure',
  'AuthFailure.SecretIdNotFound',
  'AuthFailure.SignatureExpire',
  'AuthFailure.SignatureFailure',
  'AuthFailure.TokenFailure',
  'AuthFailure.UnauthorizedOperation',
  'DryRunOperation',
  'FailedOperation',
  'InternalError',
  'InternalError.System',
  'InvalidAction',
  'InvalidParameter',
  'InvalidParameterValue',
  'InvalidParameterValue.Cdn',
  'InvalidParameterValue.Ckafka',
  'InvalidParameterValue.Cmq',
  'InvalidParameterValue.Code',
  'InvalidParameterValue.Cos',
  'InvalidParameterValue.DateTime',
  'InvalidParameterValue.Description',
  'InvalidParameterValue.Environment',
  'InvalidParameterValue.FunctionName',
  'InvalidParameterValue.Handler',
  'InvalidParameterValue.Order',
  'InvalidParameterValue.Orderby',
  'InvalidParameterValue.Param',
  'InvalidParameterValue.Runtime',
  'InvalidParameterValue.TriggerDesc',
  'InvalidParameterValue.TriggerName',
  'InvalidParameterValue.Type',
  'LimitExceeded',
  'LimitExceeded.Cdn',
  'LimitExceeded.Function',
  'LimitExceeded.FunctionOnTopic',
  'LimitExceeded.Memory',
  'LimitExceeded.Offset',
  'LimitExceeded.Timeout',
  'LimitExceeded.Trigger',
  'MissingParameter',
  'MissingParameter.Code',
  'NoSuchVersion',
  'RequestLimitExceeded',
  'ResourceInUse',
  'ResourceInUse.Cdn',
  'ResourceInUse.Cmq',
  'ResourceInUse.Cos',
  'ResourceInUse.FunctionName',
  'ResourceInsufficient',
  'ResourceNotFound',
  'ResourceNotFound.Cdn',
  'ResourceNotFound.Ckafka',
  'ResourceNotFound.Cmq',
  'ResourceNotFound.Cos',
  'ResourceNotFound.FunctionName',
  'ResourceNotFound.FunctionVersion',
  'ResourceUnavailable',
  'ResourceUnavailable.InsufficientBalance',
  'UnauthorizedOperation',
  'UnauthorizedOperation.CAM',
  'UnauthorizedOperation.Region',
  'UnknownParameter',
  'UnsupportedOperation',
  'UnsupportedOperation.Cdn',
  'UnsupportedOperation.Cos',
  'UnsupportedOperation.Trigger',
  'UnsupportedProtocol',
  'UnsupportedRegion',
];

const SCF = { targets: [{ product: 'scf' }] };
const RENAMED = 'InvalidParameterValue.Orderby';

describe('the codes of the specification', () => {
  it('are 68', () => {
    expect(new Set(SPECIFIED).size).toBe(68);
  });

  it.each(SPECIFIED.filter((code) => code !== RENAMED))('%s is a code of SCF, of any version', (code) => {
    expect(builtinRegistry.isCode(code, SCF)).toBe(true);
    expect(builtinRegistry.isCode(code, { targets: [{ product: 'scf', version: '2018-04-16' }] })).toBe(true);
    expect(builtinRegistry.isCode(code, WHOLE_REGISTRY)).toBe(true);
    expect(builtinRegistry.retirement(code, SCF)).toBeUndefined();
  });

  it(`${RENAMED} was renamed`, () => {
    expect(builtinRegistry.isCode(RENAMED, SCF)).toBe(false);
    expect(builtinRegistry.retirement(RENAMED, SCF)).toEqual({
      date: '2021-06-11',
      replacedBy: 'InvalidParameterValue.OrderBy',
      products: ['scf'],
    });
  });

  it.each(SPECIFIED)('%s is described in both languages', (code) => {
    const description = builtinRegistry.describe(code, SCF);
    expect(description?.en).toMatch(/[a-z]/u);
    expect(description?.zh).toMatch(/\p{Script=Han}/u);
  });
});

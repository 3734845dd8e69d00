import { expect, it } from 'vitest';
import {
  isNamedAsCode,
  isNamedForCodes,
  isNamedForMistakes,
} from '../../../../src/analysis/findings/replacement/constant-names.ts';

it.each([
  ['FUNCTION_NOT_FOUND', 'ResourceNotFound.Function', true],
  ['errFunctionNotFound', 'ResourceNotFound.Function', true],
  ['FunctionNotFound2', 'ResourceNotFound.Function', true],
  ['errCode', 'ResourceNotFound.Function', true],
  ['SDK_APP_ID', 'InvalidParameterValue.SDKAppId', true],
  ['DB_INSTANCE_NOT_FOUND', 'ResourceNotFound.DBInstance', true],
  ['TRIGGER_NOT_FOUND', 'ResourceNotFound.Function', false],
  ['METRIC', 'ResourceNotFound.Function', false],
  ['ERROR', 'ResourceNotFound.Function', false],
])('isNamedAsCode: %s of %s', (name, code, expected) => {
  expect(isNamedAsCode(name, [code])).toBe(expected);
});

it.each([
  ['ERROR_CODES', true],
  ['codes', true],
  ['retryOn', true],
  ['errorTexts', true],
  ['RETRYABLE', true],
  ['zipCodes', false],
  ['names', false],
])('isNamedForCodes: %s', (name, expected) => {
  expect(isNamedForCodes(name)).toBe(expected);
});

it.each([
  ['INVALID_CODES', true],
  ['badCodes', true],
  ['TYPO_CODES', true],
  ['INVALID_PARAMETER', false],
  ['invalidParameterCodes', false],
  ['INVALID_PARAMS', true],
  ['CODES', false],
])('isNamedForMistakes: %s', (name, expected) => {
  expect(isNamedForMistakes(name, ['InvalidParameter.Function'])).toBe(expected);
});

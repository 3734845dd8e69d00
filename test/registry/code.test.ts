import { describe, expect, it } from 'vitest';
import { namespaceOf, subCodeOf } from '../../src/registry/index.ts';

describe('the parts of a code', () => {
  it.each([
    ['ResourceNotFound.FunctionName', 'ResourceNotFound', 'FunctionName'],
    ['FailedOperation.DeleteTrigger.UrlUsed', 'FailedOperation', 'DeleteTrigger.UrlUsed'],
    ['MissingParameter.cmq', 'MissingParameter', 'cmq'],
    ['ResourceNotFound', 'ResourceNotFound', undefined],
    ['ResourceNotFound.', 'ResourceNotFound', ''],
    ['.FunctionName', '', 'FunctionName'],
    ['', '', undefined],
  ])('%j is of namespace %j with sub-code %j', (code, namespace, subCode) => {
    expect(namespaceOf(code)).toBe(namespace);
    expect(subCodeOf(code)).toBe(subCode);
  });
});

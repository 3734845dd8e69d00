import { describe, expect, it } from 'vitest';
import { listFields, readForms } from '../../../../test/github/read.ts';
import type { Address } from '../../../codes/address.ts';
import { fieldsOf, pathOf } from '../../../codes/links.ts';

const SUBJECTS: readonly (readonly [Address, Readonly<Record<string, string>>])[] = [
  [{ kind: 'code', code: 'LimitExceeded.Memory' }, { code: 'LimitExceeded.Memory' }],
  [{ kind: 'search', text: 'ResourceNotFound.Functoin' }, { code: 'ResourceNotFound.Functoin' }],
  [{ kind: 'search', text: 'image not found' }, {}],
  [{ kind: 'search', text: 'image' }, {}],
  [{ kind: 'action', product: 'scf', action: 'Invoke', version: '2018-04-16' }, { product: 'scf 2018-04-16' }],
  [{ kind: 'action', product: 'scf', action: 'Invoke' }, { product: 'scf' }],
  [{ kind: 'product', product: 'scf' }, { product: 'scf' }],
  [{ kind: 'namespace', namespace: 'LimitExceeded' }, {}],
  [{ kind: 'start' }, {}],
];

describe('the forms for wrong and missing codes', () => {
  it.each(SUBJECTS)('are filled in from %j', (address, fields) => {
    expect(fieldsOf(address)).toEqual(fields);
  });

  it.each(['missing-code.yml', 'wrong-code.yml'])('have the fields that are filled in: %s', (file) => {
    const form = readForms().find((each) => each.file === file);
    const filledIn = SUBJECTS.flatMap(([address]) => Object.keys(fieldsOf(address)));
    expect(form === undefined ? [] : listFields(form)).toEqual(expect.arrayContaining(filledIn));
  });
});

it('gives each language a path', () => {
  const address = { kind: 'code', code: 'AuthFailure' } as const;
  expect(pathOf(address, 'en')).toBe('/codes?code=AuthFailure');
  expect(pathOf(address, 'zh')).toBe('/zh/codes?code=AuthFailure');
});

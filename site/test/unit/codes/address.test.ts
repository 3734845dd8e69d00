import { describe, expect, it } from 'vitest';
import { type Address, nameOfAddress, readAddress, writeAddress } from '../../../codes/address.ts';

const ADDRESSES: readonly (readonly [query: string, address: Address])[] = [
  ['', { kind: 'start' }],
  ['?code=LimitExceeded.Memory', { kind: 'code', code: 'LimitExceeded.Memory' }],
  ['?namespace=LimitExceeded', { kind: 'namespace', namespace: 'LimitExceeded' }],
  ['?action=scf.CreateFunction', { kind: 'action', product: 'scf', action: 'CreateFunction' }],
  [
    '?action=cvm.RunInstances&version=2017-03-12',
    { kind: 'action', product: 'cvm', action: 'RunInstances', version: '2017-03-12' },
  ],
  ['?product=scf', { kind: 'product', product: 'scf' }],
  ['?q=image+not+found', { kind: 'search', text: 'image not found' }],
  ['?q=%E4%BD%99%E9%A2%9D', { kind: 'search', text: '余额' }],
];

describe('an address', () => {
  it.each(ADDRESSES)('is written and read back: %s', (query, address) => {
    expect(writeAddress(address)).toBe(query);
    expect(readAddress(query)).toEqual(address);
  });

  it.each([
    ['an unknown parameter', '?x=1', { kind: 'start' }],
    ['an empty code', '?code=', { kind: 'start' }],
    ['an action without its product', '?action=CreateFunction', { kind: 'search', text: 'CreateFunction' }],
    ['two subjects', '?q=x&code=InternalError', { kind: 'code', code: 'InternalError' }],
    ['spaces around a name', '?code=%20InternalError%20', { kind: 'code', code: 'InternalError' }],
  ] as const)('reads %s', (_, query, address) => {
    expect(readAddress(query)).toEqual(address);
  });

  it('shortens what is too long for a name', () => {
    expect(readAddress(`?code=${'A'.repeat(50_000)}`)).toEqual({ kind: 'code', code: 'A'.repeat(200) });
  });

  it('leaves out a text that is too long for one', () => {
    expect(writeAddress({ kind: 'search', text: 'x'.repeat(5000) })).toBe('');
  });

  it('has a name for the title of the page', () => {
    expect(ADDRESSES.map(([, address]) => nameOfAddress(address))).toEqual([
      '',
      'LimitExceeded.Memory',
      'LimitExceeded',
      'scf.CreateFunction',
      'cvm.RunInstances',
      'scf',
      'image not found',
      '余额',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { decodableHash, withState } from '../../../.vitepress/theme/addresses.ts';

const at = (address: string): Pick<Location, 'hash' | 'pathname' | 'search'> =>
  new URL(address, 'https://example.org/base/');

describe('the state in an address', () => {
  it.each([
    ['/base/zh/codes', 'codes?q=image', '/base/zh/codes?q=image'],
    ['/base/codes', 'zh/codes?code=InternalError', '/base/codes?code=InternalError'],
    ['/base/zh/playground', 'playground#v1,abc', '/base/zh/playground#v1,abc'],
    // VitePress writes into the link what was in the address when the page was opened.
    ['/base/zh/playground#v1,old', 'playground#v1,new', '/base/zh/playground#v1,new'],
  ])('is taken along to the other language: %s', (to, from, kept) => {
    expect(withState(to, at(from))).toBe(kept);
  });

  it.each([
    ['/base/playground#v1,abc', 'codes?q=image'],
    ['/base/codes?code=InternalError', 'codes?q=image'],
    ['/base/zh/cli', 'cli#json'],
    ['/base/zh/rules/playground-of-rules', 'playground#v1,abc'],
  ])('is not taken elsewhere: %s', (to, from) => {
    expect(withState(to, at(from))).toBe(to);
  });
});

it.each([
  ['', ''],
  ['#v1,abc', '#v1,abc'],
  ['#%E4%BD%99', '#%E4%BD%99'],
  ['#%', '#%25'],
  ['#v1,%E0%A4%A', '#v1%2C%25E0%25A4%25A'],
])('makes a hash that can be decoded of %s', (hash, decodable) => {
  expect(decodableHash(hash)).toBe(decodable);
});

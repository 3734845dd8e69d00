import { describe, expect, it } from 'vitest';
import { builtinRegistry, hintAtProduct, splitVersion } from '../../src/registry/index.ts';

const OBJECT_STORAGE =
  ' Object storage (COS) has an API and error codes of its own, so it is no product of API 3.0. Leave it out.';

const MEANT: readonly (readonly [string, string, string])[] = [
  ['upper case', 'SCF', 'scf'],
  ['spaces', ' scf ', 'scf'],
  ['a Chinese name', '云函数', 'scf'],
  ['a Chinese name with that of the company', '腾讯云云函数', 'scf'],
  ['a Chinese name with the id', '云函数 SCF', 'scf'],
  ['a Chinese name that others hold as well', '负载均衡', 'clb'],
  ['a part of a Chinese name', '函数', 'scf'],
  ['a Latin part of the name', 'MySQL', 'cdb'],
  ['a Latin name, with a hyphen', 'elasticsearch-service', 'es'],
  ['a package', 'tencentcloud-sdk-nodejs-scf', 'scf'],
  ['a package of a scope', '@tencentcloud/scf', 'scf'],
  ['a module of the SDK', 'tencentcloud-sdk-nodejs/tencentcloud/services/scf', 'scf'],
  ['a misspelled package', 'tencentcloud-sdk-nodejs-sfc', 'scf'],
  ['a host', 'scf.tencentcloudapi.com', 'scf'],
  ['a host of a region', 'scf.ap-guangzhou.tencentcloudapi.com', 'scf'],
  ['an address', 'https://scf.tencentcloudapi.com/', 'scf'],
  ['a host of the international site', 'vod.intl.tencentcloudapi.com', 'vod'],
  ['the name in code', 'scf.v20180416', 'scf'],
  ['a swap, which comes before a replacement', 'sfc', 'scf'],
  ['a letter too many', 'scff', 'scf'],
  ['a letter too few', 'lighthous', 'lighthouse'],
  ['a wrong letter; the older product comes first', 'tkr', 'tke'],
];

describe('hintAtProduct', () => {
  it.each(MEANT)('understands %s', (_, name, id) => {
    expect(hintAtProduct(name, builtinRegistry).en).toBe(` Did you mean '${id}'?`);
  });

  it.each(['cos', 'COS', 'cos-nodejs-sdk-v5', '对象存储', '腾讯云对象存储 COS', 'files.cos.ap-guangzhou.myqcloud.com'])(
    'says of %s that it is no product of API 3.0',
    (name) => {
      expect(hintAtProduct(name, builtinRegistry).en).toBe(OBJECT_STORAGE);
    },
  );

  it.each([
    ['nothing', ''],
    ['a kind of product', '数据库'],
    ['one sign of many names', '云'],
    ['two letters', 'xy'],
    ['the whole SDK', 'tencentcloud-sdk-nodejs'],
    ['a package of a language', 'tencentcloud-sdk-nodejs-intl-en'],
    ['a property of all objects', 'constructor'],
    ['a word', 'kubernetes'],
    ['a very long text', '云函数'.repeat(100_000)],
  ])('is silent on %s', (_, name) => {
    expect(hintAtProduct(name, builtinRegistry).en).toBe('');
  });

  it('knows products of a registry of the user', () => {
    const products = [{ id: 'our-jobs', versions: [], nameZh: '任务' }];
    expect(hintAtProduct('our-job', { products: () => products }).en).toBe(" Did you mean 'our-jobs'?");
    expect(hintAtProduct('任务', { products: () => products }).en).toBe(" Did you mean 'our-jobs'?");
  });
});

describe('splitVersion', () => {
  it.each([
    ['scf', { id: 'scf' }],
    ['cvm@2017-03-12', { id: 'cvm', version: '2017-03-12' }],
    ['cvm@', { id: 'cvm', version: '' }],
    ['cvm@2017@03', { id: 'cvm', version: '2017@03' }],
    ['@tencentcloud/scf', { id: '@tencentcloud/scf' }],
    ['', { id: '' }],
  ])('splits %j', (text, expected) => {
    expect(splitVersion(text)).toEqual(expected);
  });
});

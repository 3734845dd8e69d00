import { describe, expect, it } from 'vitest';
import {
  findHostProduct,
  findSdkService,
  findVersionedService,
  findWrappedProduct,
  mayNameProducts,
  type NamedService,
  plainPath,
} from '../../../src/analysis/evidence/product-names.ts';
import { readSettings } from '../../../src/settings.ts';

const SETTINGS = readSettings({
  'tencentcloud-errors': { clients: { './lib/scf': 'scf', '@app/sms': 'sms' } },
});

/** `scf@2018-04-16`, `scf`; `undefined` for none. */
function show(service: NamedService | undefined): string | undefined {
  return service && [service.product, service.version ?? []].flat().join('@');
}

describe('the product of an API host', () => {
  it.each([
    ['scf.tencentcloudapi.com', 'scf'],
    ['https://scf.ap-guangzhou.tencentcloudapi.com/', 'scf'],
    ['//scf.tencentcloudapi.com', 'scf'],
    ['https://scf.tencentcloudapi.com:443', 'scf'],
    ['https://scf.tencentcloudapi.com?Action=Invoke', 'scf'],
    ['content-type:application/json\nhost:cls.tencentcloudapi.com\n', 'cls'],
    ['wss://asr.cloud.tencent.com/asr/v2/', 'asr'],
    ['tts.cloud.tencent.com', 'tts'],
    ['https://console.cloud.tencent.com/cam', undefined],
    ['https://market.cloud.tencent.com', undefined],
    ['https://cloud.tencent.com/document/product/382', undefined],
    ['https://asr.cloud.tencent.com.example.org', undefined],
    ['nothing.tencentcloudapi.com', undefined],
    ['.tencentcloudapi.com', undefined],
    ['scf.tencentcloudapi.com.example.org', undefined],
    ['scf.tencentcloudapi.community', undefined],
    ['scf.example.com', undefined],
  ])('%j is %s', (text, product) => {
    expect(findHostProduct(text, SETTINGS)).toBe(product);
  });
});

describe('the service of a module of the SDK', () => {
  it.each([
    ['tencentcloud-sdk-nodejs', undefined],
    ['tencentcloud-sdk-nodejs-intl-en', undefined],
    ['tencentcloud-sdk-nodejs-scf', 'scf'],
    ['tencentcloud-sdk-nodejs-intl-en-cvm', 'cvm'],
    ['tencentcloud-sdk-nodejs-common', undefined],
    ['tencentcloud-sdk-nodejs/tencentcloud/services/sms/v20210111/sms_client', 'sms@2021-01-11'],
    ['tencentcloud-sdk-nodejs/tencentcloud/services/sms/v20210111/sms_client.js', 'sms@2021-01-11'],
    ['tencentcloud-sdk-nodejs/tencentcloud/scf/v20180416', 'scf@2018-04-16'],
    ['tencentcloud-sdk-nodejs/tencentcloud/services/scf/v20000101', 'scf'],
    ['tencentcloud-sdk-nodejs-scf/tencentcloud/common/exception/tencent_cloud_sdk_exception', 'scf'],
    ['tencentcloud-sdk-nodejs-nothing', undefined],
    ['tencentcloud-sdk-go-scf', undefined],
    ['./tencentcloud-sdk-nodejs-scf', undefined],
  ])('%j is %s', (specifier, service) => {
    expect(show(findSdkService(specifier, SETTINGS.registry))).toBe(service);
  });
});

it.each([
  ['scf', 'v20180416', 'scf@2018-04-16'],
  ['scf', 'v20000101', 'scf'],
  ['scf', 'v20180416beta', undefined],
  ['scf', 'version', undefined],
  ['cloud', 'vpc', undefined],
  ['nothing', 'v20180416', undefined],
])('%s.%s is the service %s', (product, name, service) => {
  expect(show(findVersionedService(product, name, SETTINGS.registry))).toBe(service);
});

it.each([
  ['../lib/scf.js', 'scf'],
  ['@/lib/scf/index.ts', 'scf'],
  ['@app/sms', 'sms'],
  ['../scf', undefined],
  ['lib/scf', undefined],
])('the settings name for the module %j the product %s', (specifier, product) => {
  expect(findWrappedProduct(specifier, SETTINGS)).toBe(product);
});

it.each([
  ['../../lib/scf.js', 'lib/scf'],
  ['@/lib/scf/index', 'lib/scf'],
  ['#lib/scf', 'lib/scf'],
  ['./scf.mts', 'scf'],
])('the plain path of %j is %s', (specifier, path) => {
  expect(plainPath(specifier)).toBe(path);
});

it.each([
  ["import 'tencentcloud-sdk-nodejs-scf'", true],
  ['sdk.scf.v20180416', true],
  ['const v2018041 = 1, v201804160 = 2', false],
  ['// made by Tencent', false],
])('%j may name a product: %j', (text, expected) => {
  expect(mayNameProducts(text)).toBe(expected);
});

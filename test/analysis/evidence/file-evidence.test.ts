import { expect, it } from 'vitest';
import { readFileEvidence } from '../../../src/analysis/evidence/file-evidence.ts';
import { readSettings } from '../../../src/settings.ts';

/** The evidence in a text, as a list of its names. */
function readEvidence(text: string, settings: object = {}): readonly string[] {
  const evidence = readFileEvidence(text, readSettings({ 'tencentcloud-errors': settings }));
  return Object.entries(evidence).flatMap(([name, isShown]) => (isShown ? [name] : []));
}

it.each([
  ['an SDK', "import 'tencentcloud-sdk-nodejs-scf';", ['tencentCloud', 'holdsCode']],
  ['an API host', 'fetch(`https://scf.tencentcloudapi.com`)', ['tencentCloud', 'holdsCode']],
  ['another vendor', "import 'aws-sdk'; 'AuthFailure.TokenFailure'", ['otherVendor']],
  ['an SDK of object storage', "import COS from 'cos-nodejs-sdk-v5';", []],
  [
    'a code beside an SDK of object storage',
    "import COS from 'cos-js-sdk-v5'; 'AuthFailure.TokenFailure'",
    ['tencentCloud', 'holdsCode'],
  ],
  ['both', "import 'aws-sdk'; import 'tencentcloud-sdk-nodejs-scf';", ['tencentCloud', 'holdsCode', 'otherVendor']],
  ['one code of two words', "'AuthFailure.TokenFailure'", ['tencentCloud', 'holdsCode']],
  ['one code that may be a chance', "'InvalidParameter.Action'", ['holdsCode']],
  [
    'a code among more that are unknown',
    "'AuthFailure.TokenFailure' 'AuthFailure.Jar' 'AuthFailure.Lid'",
    ['holdsCode'],
  ],
  ['more codes of another vendor', "'InvalidInstanceID.Malformed' 'InvalidGroup.Duplicate'", ['otherVendor']],
  [
    'more codes of another vendor beside a name and a code of Tencent Cloud',
    "class Tencent {} 'InvalidInstanceID.Malformed' 'InvalidGroup.Duplicate' 'AuthFailure.TokenFailure'",
    ['tencentCloud', 'holdsCode', 'otherVendor', 'onlyNamedPlaces'],
  ],
  [
    'another vendor beside a name and a code of Tencent Cloud',
    "import 'aws-sdk'; class Tencent {} 'AuthFailure.TokenFailure'",
    ['tencentCloud', 'holdsCode', 'otherVendor', 'onlyNamedPlaces'],
  ],
  ['another vendor beside a name of Tencent Cloud', "import 'aws-sdk'; class Tencent {}", ['otherVendor']],
  [
    'another vendor beside a name and an everyday code',
    "import 'aws-sdk'; class Tencent {} 'InvalidParameter.Email'",
    ['otherVendor'],
  ],
  ['a host of a service', "connect('wss://asr.cloud.tencent.com')", ['tencentCloud', 'holdsCode']],
  ['the console', "open('https://console.cloud.tencent.com/cam')", []],
  ['the documentation', '// https://cloud.tencent.com/document/product/382', []],
  ['bare words', "'LimitExceeded'", []],
  ['nothing', 'f();', []],
])('%s is evidence', (_, text, expected) => {
  expect(readEvidence(text)).toEqual(expected);
});

it('of codes counts only for the products that the settings name', () => {
  const text = "'ResourceNotFound.FunctionName' 'ResourceNotFound.Jar' 'ResourceNotFound.Lid'";
  expect(readEvidence(text, { products: ['scf'] })).toEqual(['tencentCloud', 'holdsCode']);
  expect(readEvidence(text, { products: ['sms'] })).toEqual([]);
});

import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';

/** The scope of a program: `scf@2018-04-16 cvm (imports)`. */
function findScope(code: string, settings: object = {}): string {
  let found = '';
  const probe = {
    create({ sourceCode }: { sourceCode: unknown }) {
      const facts = findFacts(sourceCode as TSESLint.SourceCode, { 'tencentcloud-errors': settings });
      const targets = (facts?.scope.scope.targets ?? []).map(({ product, version }) =>
        version === undefined ? product : `${product}@${version}`,
      );
      found = `${targets.join(' ')} (${facts?.scope.source ?? 'no facts'})`;
      return {};
    },
  };
  const messages = new Linter().verify(code, {
    languageOptions: { parser: typescriptParser },
    plugins: { probe: { rules: { scope: probe } } },
    rules: { 'probe/scope': 'error' },
  });
  expect(messages).toEqual([]);
  return found;
}

describe('the scope of a file', () => {
  it.each([
    ['the package of a product', "import { Client } from 'tencentcloud-sdk-nodejs-scf';", 'scf (imports)'],
    ['an international package', "import { Client } from 'tencentcloud-sdk-nodejs-intl-en-cvm';", 'cvm (imports)'],
    [
      'a path in the SDK',
      "const { Client } = require('tencentcloud-sdk-nodejs/tencentcloud/services/sms/v20210111/sms_client');",
      'sms@2021-01-11 (imports)',
    ],
    [
      'a path in an old SDK',
      "const { Client } = require('tencentcloud-sdk-nodejs/tencentcloud/scf/v20180416/scf_client');",
      'scf@2018-04-16 (imports)',
    ],
    [
      'a versioned service',
      "import { sms } from 'tencentcloud-sdk-nodejs'; new sms.v20190711.Client({});",
      'sms@2019-07-11 (imports)',
    ],
    [
      'a versioned service in a type',
      "import * as tencentcloud from 'tencentcloud-sdk-nodejs'; let c: tencentcloud.scf.v20180416.Client;",
      'scf@2018-04-16 (imports)',
    ],
    [
      'a version over its product alone',
      "import { sms } from 'tencentcloud-sdk-nodejs-sms'; new sms.v20210111.Client({});",
      'sms@2021-01-11 (imports)',
    ],
    ['an API host', "fetch('https://scf.ap-guangzhou.tencentcloudapi.com/');", 'scf (imports)'],
    ['an API host in a template', 'fetch(`https://cls.tencentcloudapi.com/?${query}`);', 'cls (imports)'],
    [
      'a host with a region that is not known',
      'fetch(`https://tmt.${region}.tencentcloudapi.com/?${query}`);',
      'tmt (imports)',
    ],
    [
      'a host with a region or none',
      "fetch(`https://tmt.${region ? region + '.' : ''}tencentcloudapi.com`);",
      'tmt (imports)',
    ],
    [
      'a host with a constant service',
      "const service = 'tmt'; const host = `${service}.tencentcloudapi.com`;",
      'tmt (imports)',
    ],
    ['a host that is a sum', "fetch('https://' + 'sms.' + region + '.tencentcloudapi.com');", 'sms (imports)'],
    [
      'a host whose end is a constant',
      "const HOST = 'tencentcloudapi.com'; fetch(`https://sms.${HOST}/`);",
      'sms (imports)',
    ],
    ['no host whose service is not known', 'fetch(`https://${service}.tencentcloudapi.com/`);', ' (none)'],
    ['no host whose service is known in part', 'fetch(`https://${stage}-sms.tencentcloudapi.com/`);', ' (none)'],
    ['no host whose service goes on', 'fetch(`https://sms${stage}.tencentcloudapi.com/`);', ' (none)'],
    [
      'the canonical headers of a signature',
      'const headers = `content-type:application/json\\nhost:cls.tencentcloudapi.com\\n`;',
      'cls (imports)',
    ],
    [
      'what all products share in the package of one',
      "require('tencentcloud-sdk-nodejs-scf/tencentcloud/common/exception/tencent_cloud_sdk_exception');",
      'scf (imports)',
    ],
    ['no member that is called like a product', "import 'tencentcloud-sdk-nodejs'; cloud.vpc;", ' (none)'],
    ['a product that does not exist', "fetch('https://nothing.tencentcloudapi.com/');", ' (none)'],
    ['a version that does not exist', "import { scf } from 'tencentcloud-sdk-nodejs'; scf.v20000101;", 'scf (imports)'],
    ['the SDK as a whole', "import tencentcloud from 'tencentcloud-sdk-nodejs';", ' (none)'],
  ])('is read off %s', (_, code, expected) => {
    expect(findScope(code)).toBe(expected);
  });

  it('is that of the settings where the file names nothing', () => {
    const settings = { products: ['scf', 'cvm@2017-03-12'] };
    expect(findScope("import '@cloudbase/manager-node';", settings)).toBe('scf cvm@2017-03-12 (settings)');
    expect(findScope("import 'tencentcloud-sdk-nodejs-sms';", settings)).toBe('sms (imports)');
  });

  it('is that of the modules that the settings assign to a product', () => {
    const settings = { clients: { './lib/scf': 'scf', '@app/sms': 'sms' } };
    expect(
      findScope("import { client } from '../lib/scf.js'; import sms from '@app/sms'; 'A.B' + 'X-TC-Action';", settings),
    ).toBe('scf sms (imports)');
  });
});

import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';
import { nameOf } from '../reason-name.ts';

/** The evidence and reason of each site of a program. */
function findEvidence(code: string, settings: Record<string, unknown> = {}): string[] {
  const found: string[] = [];
  const probe = {
    create({ sourceCode }: { sourceCode: unknown }) {
      const sites = findFacts(sourceCode as TSESLint.SourceCode, settings)?.sites ?? [];
      found.push(...sites.map(({ expression: { evidence, reason } }) => `${evidence}: ${nameOf(reason)}`));
      return {};
    },
  };
  const messages = new Linter().verify(code, {
    languageOptions: { parser: typescriptParser },
    plugins: { probe: { rules: { sites: probe } } },
    rules: { 'probe/sites': 'error' },
  });
  expect(messages).toEqual([]);
  return found;
}

const SDK = "import { Client } from 'tencentcloud-sdk-nodejs-scf';\n";
const TEST = "if (err.code === 'ResourceNotFound.Function') f();";

describe('evidence', () => {
  it.each([
    ['the path of the envelope', "f(r.Response.Error.Code === 'MarmaladeJar')", 'certain: path'],
    [
      'instanceof',
      "import { TencentCloudSDKHttpException as E } from 'x'; try { f(); } catch (err) { if (err instanceof E && err.code === 'MarmaladeJar') f(); }",
      'certain: sdk-error',
    ],
    [
      'instanceof of a member',
      "p.catch((err) => err instanceof sdk.TencentCloudSDKHttpException && err.code === 'MarmaladeJar');",
      'certain: sdk-error',
    ],
    [
      'the type of a parameter',
      "function g(err: TencentCloudSDKHttpException) { return err.code === 'MarmaladeJar'; }",
      'certain: sdk-error',
    ],
    ['a cast', "f((err as TencentCloudSDKHttpException).code === 'MarmaladeJar')", 'certain: sdk-error'],
    [
      'a cast of an alias',
      "const error = e as TencentCloudSDKHttpException; f(error.code === 'MarmaladeJar')",
      'certain: sdk-error',
    ],
    [
      'a documented parameter',
      "/** @param {TencentCloudSDKHttpException} err */\nfunction g(err) { return err.code === 'MarmaladeJar'; }",
      'certain: sdk-error',
    ],
    [
      'a type guard of the same file',
      "const isSdk = (e: unknown): e is TencentCloudSDKHttpException => e instanceof Error; p.catch((err) => isSdk(err) && err.code === 'MarmaladeJar');",
      'certain: sdk-error',
    ],
    [
      'a guard by instanceof',
      "const isSdk = (e) => e instanceof TencentCloudSDKHttpException; p.catch((err) => isSdk(err) && err.code === 'MarmaladeJar');",
      'certain: sdk-error',
    ],
    ['a name in a file with an import', SDK + TEST, 'likely: name code'],
    ['a name in a file with an API host', `const HOST = 'scf.tencentcloudapi.com';\n${TEST}`, 'likely: name code'],
    [
      'a name in a file with a known code that is hardly there by chance',
      "if (err.code === 'ResourceNotFound.FunctionName') f();",
      'likely: name code',
    ],
    ['a name in a file with one everyday code', TEST, 'possible: name code'],
    [
      'a name in a file with everyday codes that no product has both',
      `${TEST}\nretry('InvalidParameter.Email');`,
      'possible: name code',
    ],
    [
      'a name in a file with two everyday codes of one product',
      `${TEST}\nretry('MissingParameter.Code');`,
      'likely: name code',
    ],
    [
      'a name in a file with more codes that are unknown',
      "if (err.code === 'ResourceNotFound.FunctionName') f('ResourceNotFound.Order', 'ResourceNotFound.Basket');",
      'possible: name code',
    ],
    [
      'the spelling of the API in a file with one everyday code',
      "if (err.Code === 'ResourceNotFound.Function') f();",
      'likely: name Code',
    ],
    [
      'a name in a file that shows nothing',
      "if (err.code === 'ResourceNotFound.Marmalade') f();",
      'possible: name code',
    ],
    [
      'a literal in a file with an import',
      `${SDK}if (reason === 'ResourceNotFound.Function') f();`,
      'likely: compared',
    ],
    [
      'the name of a variable',
      "if (providerCode === 'ResourceNotFound.FunctionName') f();",
      'likely: name providerCode',
    ],
    [
      'the name of a parameter',
      "function g(error_code) { return error_code === 'LimitExceeded.Marmalade'; }",
      'possible: name error_code',
    ],
  ])('is found in %s', (_, code, expected) => {
    expect(findEvidence(code)).toEqual([expected]);
  });

  it.each([
    ['a code of them', "if (err.code === 'ResourceNotFound.Function') f();", 'likely'],
    ['a code of another product', "if (err.code === 'InvalidParameter.Email') f();", 'possible'],
    [
      'codes of another product',
      "if (err.code === 'LimitExceeded.VpcLimitExceeded') f('LimitExceeded.Vpcs');",
      'possible',
    ],
    ['a code of another product, as the API spells it', "if (err.Code === 'InvalidParameter.Email') f();", 'possible'],
    ['a code of them, as the API spells it', "if (err.Code === 'ResourceNotFound.Function') f();", 'likely'],
    [
      'an everyday code of them among more of an application',
      "if (err.code === 'ResourceNotFound.Function') f('ResourceNotFound.Cart', 'ResourceNotFound.Basket');",
      'possible',
    ],
    [
      'an everyday code of them beside one of an application',
      "if (err.code === 'ResourceNotFound.Function') f('ResourceNotFound.Cart');",
      'likely',
    ],
    [
      'a telling code of them among more of an application',
      "if (err.code === 'ResourceNotFound.FunctionName') f('ResourceNotFound.Cart', 'ResourceNotFound.Basket');",
      'likely',
    ],
    [
      'a code of them beside more of another product',
      "if (err.code === 'ResourceNotFound.Function') f('InvalidParameter.Email', 'LimitExceeded.VpcLimitExceeded');",
      'likely',
    ],
  ])('where the settings name products, is found in %s', (_, code, expected) => {
    expect(findEvidence(code, { 'tencentcloud-errors': { products: ['scf'] } })).toEqual([
      expect.stringMatching(`^${expected}: name [cC]ode$`),
    ]);
  });

  it('is found in the settings', () => {
    const settings = { 'tencentcloud-errors': { codeExpressions: ['status'], comparisonFunctions: ['errors.has'] } };
    expect(findEvidence("f(status === 'MarmaladeJar', errors.has(e, 'MarmaladeJar', ['Jar1']))", settings)).toEqual([
      'certain: setting',
      'certain: comparison-function has',
    ]);
  });

  it.each([
    [
      'an exception of that name that is another variable',
      "import { TencentCloudSDKHttpException } from 'x'; g(e instanceof TencentCloudSDKHttpException); if (err.code === 'MarmaladeJar') f();",
    ],
    ['a shadowed error', "if (err instanceof TencentCloudSDKHttpException) f((err) => err.code === 'MarmaladeJar');"],
    ['a cast to something else', "import 'tencentcloud-sdk-nodejs'; f((err as OtherError).code === 'MarmaladeJar')"],
    ['API 2.0', `${SDK}if (res.codeDesc === 'ResourceNotFound.Marmalade') f();`],
    ['a status code', `${SDK}if (res.statusCode === 'MarmaladeJar') f();`],
    ['the object that has the code', `${SDK}if (response.Error === 'ResourceNotFound.Function') f();`],
    ['a message', `${SDK}if (err.message === 'ResourceNotFound.Function') f();`],
    ['codes of object storage', `${SDK}if (err.code === 'NoSuchKey' || err.code === 'AccessDenied') f();`],
  ])('is not found in %s', (_, code) => {
    expect(findEvidence(code)).toEqual([]);
  });
});

describe('a file about two vendors', () => {
  const both =
    "import { EC2Client } from '@aws-sdk/client-ec2';\nimport { Client } from 'tencentcloud-sdk-nodejs-cvm';\n";

  it.each([
    [
      'the try block',
      'const ec2 = new EC2Client(), cvm = new Client(); try { await ec2.send(x); } catch (err) { TEST }',
      0,
    ],
    [
      'the other try block',
      'const ec2 = new EC2Client(), cvm = new Client(); try { await cvm.Run(x); } catch (err) { TEST }',
      1,
    ],
    ['the function', 'async function aws() { new EC2Client(); try { f(); } catch (err) { TEST } } new Client();', 0],
    ['the class', 'class A { ec2 = new EC2Client(); run(err) { TEST } } class B { cvm = new Client(); }', 0],
    ['the other class', 'class A { ec2 = new EC2Client(); } class B { cvm = new Client(); run(err) { TEST } }', 1],
    [
      'fields of one class',
      'class A { constructor() { this.ec2 = new EC2Client(); this.cvm = new Client(); } a() { try { this.ec2.send(); } catch (err) { TEST } } }',
      0,
    ],
    [
      'other fields of one class',
      'class A { constructor() { this.ec2 = new EC2Client(); this.cvm = new Client(); } a() { try { this.cvm.Run(); } catch (err) { TEST } } }',
      1,
    ],
    ['nothing near', 'new EC2Client(); new Client(); function g(err) { TEST }', 1],
    [
      'required modules',
      "const AWS = require('aws-sdk'); const s3 = new AWS.S3(); try { s3.get(); } catch (err) { TEST }",
      0,
    ],
  ])('decides by %s', (_, code, sites) => {
    expect(findEvidence(both + code.replace('TEST', TEST))).toHaveLength(sites);
  });

  it('keeps what is certain', () => {
    const code =
      "const ec2 = new EC2Client(); try { ec2.send(); } catch (e) { f(r.Response.Error.Code === 'MarmaladeJar'); }";
    expect(findEvidence(both + code)).toEqual(['certain: path']);
  });
});

describe('a file about another vendor that only names Tencent Cloud', () => {
  const AWS = "import { EC2Client } from '@aws-sdk/client-ec2';\nlog('AuthFailure.SecretIdNotFound');\n";
  const MAPPED = "const TENCENT_TEXTS = { 'ResourceNotFound.Function': 'gone' };";

  it.each([
    ['a function', 'function handleTencentError(err) { TEST }', 1],
    ['a class', 'class TencentProvider { run(err) { TEST } }', 1],
    ['a key', "const handlers = { 'tencent-cloud': (err) => { TEST } };", 1],
    ['a condition', "function handle(err, vendor) { if (vendor === 'tencent') { TEST } }", 1],
    ['a case', "function handle(err, vendor) { switch (vendor) { case 'tencent': TEST } }", 1],
    ['the table', `${MAPPED} function handle(err) { return TENCENT_TEXTS[err.code]; }`, 1],
    ['the list', "const TENCENT_CODES = ['ResourceNotFound.Function', 'LimitExceeded.Memory'];", 1],
    ['nothing here', 'function handle(err) { TEST } class Tencent {}', 0],
    ['a branch around a place of another', 'class Tencent { handleAws(err) { TEST } }', 0],
    ['a condition for another', "class Tencent { run(err) { if (vendor === 'aws') { TEST } } }", 0],
    ['a comment', '// tencent\nfunction handle(err) { TEST }', 0],
  ])('is about Tencent Cloud where it is named by %s', (_, code, sites) => {
    expect(findEvidence(AWS + code.replace('TEST', TEST))).toHaveLength(sites);
  });

  it('does not take what the settings name for codes of Tencent Cloud', () => {
    const settings = { 'tencentcloud-errors': { codeExpressions: ['status'] } };
    expect(
      findEvidence(`${AWS}f(status === 'MarmaladeJar'); class Tencent { run(err) { ${TEST} } }`, settings),
    ).toHaveLength(1);
  });
});

const ENVELOPE = "f(r.Response.Error.Code === 'MarmaladeJar');";
const CERTAIN = ['certain: path'];

describe('a file about another vendor', () => {
  const shown = [
    ['a package', "import { EC2Client } from '@aws-sdk/client-ec2';"],
    ['a local module', "import { call } from './providers/aliyun';"],
    ['a required local module', "const volc = require('../lib/volcengine-client');"],
    ['a host', "const HOST = 'ecs.aliyuncs.com';"],
    ['an envelope', 'g(r.ResponseMetadata.Error.Code);'],
    [
      'more codes that only others list than known ones',
      "g('OperationDenied.NoStock', 'InvalidParameter.TosURLInvalid');",
    ],
    ['codes of their form for resources of theirs', "g('InvalidDiskCategory.Foo', 'InvalidVSwitchId.Bar');"],
  ] as const;

  it.each(shown)('is shown by %s', (_, code) => {
    expect(findEvidence(`${code}\n${TEST}`)).toEqual([]);
    expect(findEvidence(`${code}\n${TEST}`, { 'tencentcloud-errors': { products: ['scf'] } })).toEqual([]);
  });

  it.each(shown)('keeps what is certain beside %s', (_, code) => {
    expect(findEvidence(`${code}\n${TEST}\n${ENVELOPE}`)).toEqual(CERTAIN);
  });

  it.each([
    ['a comment', '// aliyun, volcengine and dashscope'],
    ['a string', "g('aliyun', 'volcengine');"],
    ['an identifier', 'g(aliyunError, volcengine.dashscope);'],
    ['as many codes of others as known ones', "g('OperationDenied.NoStock');"],
    ['an additional code', "g('OperationDenied.NoStock', 'OperationDenied.ImageCopying');"],
  ])('is not shown by %s', (_, code) => {
    const settings = { 'tencentcloud-errors': { additionalCodes: ['OperationDenied.ImageCopying'] } };
    expect(findEvidence(`${code}\n${TEST}`, settings)).toEqual(['possible: name code']);
  });

  it.each([
    ['a comment', `// aliyun\n${ENVELOPE}`],
    ['a class', `class AliyunClient { volcengine(r) { ${ENVELOPE} } }`],
    ['the expression', "f(aliyunError.Response.Error.Code === 'MarmaladeJar');"],
    ['an alias', "const { Code: aliCode } = r.Response.Error; f(aliCode === 'MarmaladeJar');"],
    ['a module of the project', `import { call } from './volcengine';\nclass Volcengine { run(r) { ${ENVELOPE} } }`],
  ])('does not come by the name of %s to silence what is certain', (_, code) => {
    expect(findEvidence(code)).toEqual(CERTAIN);
  });

  it('does not take what the settings name for codes of Tencent Cloud', () => {
    const settings = { 'tencentcloud-errors': { codeExpressions: ['status'], comparisonFunctions: ['isCode'] } };
    const code = "f(status === 'MarmaladeJar', isCode(e, 'MarmaladeJar'));";
    expect(findEvidence(`import '@aws-sdk/client-ec2';\n${code}\n${ENVELOPE}`, settings)).toEqual(CERTAIN);
    expect(findEvidence(code, settings)).toHaveLength(2);
  });

  it('is about Tencent Cloud as well where it imports a module that the settings name', () => {
    const settings = { 'tencentcloud-errors': { clients: { './lib/scf': 'scf' } } };
    const code = `import scf from './lib/scf';\nimport { EC2Client } from '@aws-sdk/client-ec2';\n${TEST}`;
    expect(findEvidence(code, settings)).toEqual(['likely: name code']);
  });
});

describe('codes that only others list, in a file about Tencent Cloud', () => {
  const OTHERS = "case 'InvalidInstanceType.NotSupported': return 1; case 'OperationDenied.QqxNeverACode': return 2;";

  it.each([
    ['speak against what stands in the same function', `function g(err) { switch (err.code) { ${OTHERS} } }`, 0],
    ['do not beat a known code in the same function', `function g(err) { ${TEST} switch (err.code) { ${OTHERS} } }`, 2],
    [
      'say nothing of other functions',
      `function g(err) { ${TEST} } function h(err) { switch (err.code) { ${OTHERS} } }`,
      1,
    ],
    [
      'beat a known code among more that are in no list',
      `function g(err) { ${TEST} switch (err.code) { ${OTHERS} case 'ResourceInUse.Marmalade': return 3; } }`,
      0,
    ],
    [
      'do not beat a client in the same function',
      `function g(err) { new Client(); switch (err.code) { ${OTHERS} } }`,
      1,
    ],
  ])('%s', (_, code, sites) => {
    expect(findEvidence(SDK + code)).toHaveLength(sites);
  });
});

describe('a table for two vendors', () => {
  const table = (...keys: readonly string[]) =>
    `const TEXTS = { ${keys.map((key) => `'${key}': 'x'`).join(', ')} }; f(TEXTS[pick(reason)]);`;
  const OTHERS = ['isv.AMOUNT_NOT_ENOUGH', 'isv.BUSINESS_LIMIT_CONTROL', 'isv.PARAM_LENGTH_LIMIT', 'TRANSPORT', 'NONE'];

  it('is seen as far as codes of Tencent Cloud go, if they are telling and mostly known', () => {
    const keys = ['FailedOperation.TemplateIncorrectOrUnapproved', 'LimitExceeded.PhoneNumberDailyLimit'];
    expect(findEvidence(table(...keys, 'LimitExceeded.QqxNeverACode', ...OTHERS))).toEqual([
      'likely: most-possible-codes',
    ]);
  });

  it.each([
    ['codes are everyday words', ['ResourceNotFound.Function', 'LimitExceeded.Memory', ...OTHERS]],
    ['one code is known', ['FailedOperation.TemplateIncorrectOrUnapproved', ...OTHERS]],
    [
      'others begin with namespaces of Tencent Cloud as well',
      [
        'LimitExceeded.PhoneNumberDailyLimit',
        'ResourceNotFound.Function',
        'InternalError.A',
        'InternalError.B',
        ...OTHERS,
      ],
    ],
  ])('is not seen where %s', (_, keys) => {
    expect(findEvidence(table(...keys))).toEqual([]);
  });
});

describe('a place that is named after another vendor', () => {
  it.each([
    ['the function', 'function isAliStock(err) { TEST }', 0],
    ['the function in snake case', 'function is_ali_stock(err) { TEST }', 0],
    ['the function that a variable holds', 'const handleAwsError = (err) => { TEST };', 0],
    ['the class', 'class AliyunClient { run(err) { TEST } }', 0],
    ['the method', 'class Client { retryHuaweiCloud(err) { TEST } }', 0],
    ['the property', 'const handlers = { volcengine: (err) => { TEST } };', 0],
    ['a name in two words', 'class DashScopeClient { run(err) { TEST } }', 0],
    ['an export', 'exports.isAzureError = (err) => { TEST };', 0],
    ['the error', "if (volcError.code === 'ResourceNotFound.Function') f();", 0],
    ['what an alias reads', "const { code } = qiniuError; if (code === 'ResourceNotFound.Function') f();", 0],
    ['the table', "const ALI_TEXTS = { 'ResourceNotFound.Function': 'gone' }; f(ALI_TEXTS[err.code]);", 0],
    ['the searched text', "if (awsError.message.includes('ResourceNotFound.Function')) f();", 0],
    ['a function about Tencent Cloud as well', 'function moveAliToTencent(err) { TEST }', 1],
    ['the nearer of two names', 'class AliyunClient { runTencent(err) { TEST } }', 1],
    ['a condition', "if (vendor === 'aliyun') { TEST }", 0],
    ['the other branch of a condition', "if (vendor === 'aliyun') { f(); } else { TEST }", 1],
    [
      'a condition in a function of another vendor',
      "function handleAli(err) { if (vendor === 'tencent') { TEST } }",
      1,
    ],
    ['a case', "switch (vendor) { case 'aws': TEST break; case 'tencent': TEST }", 1],
    ['a word that only begins so', 'function alignStock(err) { TEST } class Valid { volcano(err) { TEST } }', 2],
    ['a key of a table', "const TEXTS = { 'ResourceNotFound.Function': 'gone', Aws: TEXT }; f(TEXTS[err.code]);", 1],
  ])('decides by %s', (_, code, sites) => {
    expect(findEvidence(SDK + code.replaceAll('TEST', TEST))).toHaveLength(sites);
  });

  it('keeps errors whose origin is certain', () => {
    const code =
      "const scf = new Client({}); async function aliFallback() { try { await scf.ListNamespaces({}); } catch (err) { f(err.code === 'MarmaladeJar'); } }";
    expect(findEvidence(SDK + code)).toEqual(['certain: sdk-calls']);
  });
});

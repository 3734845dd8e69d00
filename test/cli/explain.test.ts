import { describe, expect, it } from 'vitest';
import type { ExplainRecord, ExplainedCode } from '../../src/cli/records.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { runCli } from './run.ts';

const DATE = builtinRegistry.snapshotDate();

async function explain(code: string, ...args: readonly string[]): Promise<ExplainedCode | undefined> {
  const { stdout } = await runCli(['explain', code, ...args, '--json']);
  return (JSON.parse(stdout) as ExplainRecord).codes[0];
}

it('says which products and actions return a code, since when, and which codes share its namespace or sub-code', async () => {
  expect(await runCli(['explain', 'ResourceInUse.TriggerName', '--product', 'scf'])).toEqual({
    exitCode: 0,
    stdout: [
      'ResourceInUse.TriggerName',
      `  Namespace ResourceInUse: ${builtinRegistry.describeNamespace('ResourceInUse')?.en ?? ''}`,
      '  Listed by 1 product:',
      '    scf 2018-04-16  since before 2021-06-11  CreateTrigger',
      '  Same namespace: ResourceInUse.Trigger, ResourceInUse.FunctionName, ResourceInUse.Namespace, ResourceInUse.LayerVersion, ResourceInUse.Function, ResourceInUse.Cos and 4 more',
      '  Same sub-code: InvalidParameterValue.TriggerName',
      '',
    ].join('\n'),
    stderr: '',
  });
});

it('says what a misspelled code was meant to be', async () => {
  const { exitCode, stdout } = await runCli(['explain', 'AuthFailure.SignatureFaliure']);
  expect(exitCode).toBe(1);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'AuthFailure.SignatureFaliure',
    "  'AuthFailure.SignatureFaliure' is a misspelling of 'AuthFailure.SignatureFailure'.",
    '  What may be meant:',
    '    AuthFailure.SignatureFailure  any product  The signature does not match the request; check the SecretKey and each step of the signing algorithm.',
  ]);
});

describe('gives the verdict on', () => {
  it.each([
    [
      'a code',
      'ResourceNotFound.FunctionName',
      [],
      'known',
      "'ResourceNotFound.FunctionName' is a Tencent Cloud error code.",
    ],
    [
      'a code of other products',
      'InvalidInstanceId.NotFound',
      ['--product', 'scf'],
      'other-scope',
      "'InvalidInstanceId.NotFound' is in the lists of cbs, cvm and vpc, but not in those of scf.",
    ],
    [
      'a withdrawn code',
      'InvalidParameterValue.CertConfig.empty',
      [],
      'retired',
      "'InvalidParameterValue.CertConfig.empty' was in the lists of scf until 2026-05-19.",
    ],
    [
      'a sub-code in the wrong namespace',
      'FailedOperation.ServiceSuspended',
      ['--product', 'scf'],
      'namespace',
      "'FailedOperation.ServiceSuspended' is in no list of scf. Did you mean 'ResourceUnavailable.ServiceSuspended'?",
    ],
    [
      'a code of another vendor',
      'InvalidInstanceType.NotSupported',
      [],
      'unknown',
      `'InvalidInstanceType.NotSupported' is in no list of Tencent Cloud (registry of ${DATE}). It is an error code of Alibaba Cloud.`,
    ],
    [
      'a code of two other vendors that is nearly one of Tencent Cloud',
      'InvalidVpcID.NotFound',
      [],
      'unknown',
      `'InvalidVpcID.NotFound' is in no list of Tencent Cloud (registry of ${DATE}). It is an error code of Alibaba Cloud and Amazon EC2.`,
    ],
    [
      'what is like nothing',
      'Foo',
      [],
      'unknown',
      `'Foo' is in no list of Tencent Cloud. If right, add it to \`additionalCodes\` (lists of ${DATE}).`,
    ],
  ])('%s', async (_, code, args, verdict, message) => {
    expect(await explain(code, ...args)).toMatchObject({ verdict, message });
    expect((await runCli(['explain', code, ...args])).exitCode).toBe(verdict === 'known' ? 0 : 1);
  });
});

it('offers no code in the place of one of another vendor', async () => {
  expect(await explain('InvalidVpcID.NotFound')).toMatchObject({
    otherVendors: ['Alibaba Cloud', 'Amazon EC2'],
    candidates: [],
  });
  expect((await explain('InvalidVpcId.NotFound'))?.otherVendors).toEqual([]);
});

describe('says what is written in place of a code:', () => {
  const SYSTEM = 'it has the form of a system code of Node.js, which the rules leave alone.';
  const SHAPE = 'one looks like LimitExceeded or LimitExceeded.Memory.';

  it.each([
    ['ECONNRESET', SYSTEM],
    ['EAI_AGAIN', SYSTEM],
    ['E2BIG', SYSTEM],
    ['ERR_BAD_REQUEST', SYSTEM],
    ['Foo Bar', SHAPE],
    ['10001', SHAPE],
    ['{"Message":"gone"}', SHAPE],
  ])('%s', async (text, what) => {
    expect(await explain(text)).toMatchObject({
      verdict: 'unknown',
      message: `'${text}' is not a Tencent Cloud error code: ${what}`,
      candidates: [],
    });
  });

  it('but not of what was meant as one', async () => {
    expect(await explain(' ResourceNotFound.Function')).toMatchObject({ verdict: 'separator' });
    expect((await explain('ENAMETOLONG.Function'))?.message).not.toContain('system code');
  });
});

describe('says where to report as missing', () => {
  it.each([
    ['what is like nothing', 'Zork.Bar'],
    ['what is like other codes', 'InvalidParameter.X'],
    ['a sub-code in another namespace', 'FailedOperation.ServiceSuspended', '--product', 'scf'],
  ])('%s', async (_, code, ...args) => {
    const { reportAt = '' } = (await explain(code, ...args)) ?? {};
    expect(reportAt).toMatch(/^https:\/\/github\.com\/.*\/issues\/new\?template=missing-code\.yml&code=/);
    expect(new URL(reportAt).searchParams.get('code')).toBe(code);
    const { stdout } = await runCli(['explain', code, ...args]);
    expect(stdout).toMatch(/\n {2}If the API returns it all the same, report it as missing: https:.*\n$/);
  });

  it.each([
    ['no code', 'ResourceNotFound.Function'],
    ['no withdrawn code', 'InvalidParameterValue.CertConfig.empty'],
    ['no misspelling', 'ResourceNotFound.Functoin'],
    ['no code of another vendor', 'OperationDenied.NoStock'],
    ['no system code', 'ENOENT'],
    ['nothing that has not the form of a code', 'Foo Bar'],
  ])('%s', async (_, code) => {
    expect(await explain(code)).not.toHaveProperty('reportAt');
    expect((await runCli(['explain', code])).stdout).not.toContain('issues/new');
  });
});

it('names neighbours of a code that is none only where products are asked about', async () => {
  expect((await explain('ResourceNotFound.Functoin'))?.neighbours.namespace).toEqual([]);
  const { stdout } = await runCli(['explain', 'ResourceNotFound.Functoin', '--product', 'scf']);
  expect(stdout).toContain('\n  Same namespace: ResourceNotFound.FunctionVersion, ResourceNotFound.FunctionName, ');
});

it('names the replacement of a withdrawn code', async () => {
  const explained = await explain('InvalidParameterValue.Orderby', '--product', 'scf');
  expect(explained?.candidates.map(({ code }) => code)).toEqual(['InvalidParameterValue.OrderBy']);
  expect(explained?.answeredBy).toEqual([
    {
      product: 'scf',
      version: '2018-04-16',
      sinceBefore: '2021-06-11',
      retired: '2021-06-11',
      replacedBy: 'InvalidParameterValue.OrderBy',
      doubt: 'both-listed',
      actions: [],
    },
  ]);
});

it('does not list the products of a common code', async () => {
  const { stdout } = await runCli(['explain', 'LimitExceeded']);
  expect(stdout).toContain('\n  A common code: it can arrive from any action of any product.\n  Same namespace: ');
  expect((await explain('LimitExceeded'))?.answeredBy.length).toBeGreaterThan(100);
});

it('finds in JSON the actions that the registry says', async () => {
  const explained = await explain('ResourceNotFound.FunctionName', '--product', 'scf');
  const [version] = builtinRegistry.productVersions({ product: 'scf' });
  const actions = [...(version?.actions ?? [])].filter(([, codes]) => codes.includes('ResourceNotFound.FunctionName'));
  expect(explained?.answeredBy[0]?.actions).toEqual(actions.map(([action]) => action).sort());
});

it('explains several codes in their order', async () => {
  const { exitCode, stdout } = await runCli(['explain', 'LimitExceeded', 'Foo', '--json']);
  expect(exitCode).toBe(1);
  expect((JSON.parse(stdout) as ExplainRecord).codes.map(({ code }) => code)).toEqual(['LimitExceeded', 'Foo']);
});

it.each(['', ' ', '\u3000\n'])('refuses %j, also among others', async (blank) => {
  expect(await runCli(['explain', 'LimitExceeded', blank])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: "error: '' is no error code. One looks like LimitExceeded or LimitExceeded.Memory.\n",
  });
});

it('describes in Chinese', async () => {
  const { stdout } = await runCli(['explain', 'LimitExceeded', '--lang', 'zh']);
  expect(stdout).toContain('某项配额已经用尽');
});

describe('says what a code means in each product that describes it', () => {
  const meaning = (product: string) =>
    builtinRegistry.describe('ResourceNotFound.KeyPairNotFound', { targets: [{ product }] })?.zh ?? '';

  it('where there is no description for all', async () => {
    const code = 'ResourceNotFound.KeyPairNotFound';
    const explained = await explain(code, '--lang', 'zh');
    expect(explained).toMatchObject({
      productDescriptions: [
        { product: 'cvm', description: meaning('cvm') },
        { product: 'lighthouse', description: meaning('lighthouse') },
      ],
    });
    expect(explained).not.toHaveProperty('description');
    expect(explained).not.toHaveProperty('namespaceDescription');
    const { stdout } = await runCli(['explain', code, '--lang', 'zh']);
    expect(stdout).toContain(
      `\n  cvm 中：${meaning('cvm')}\n  lighthouse 中：${meaning('lighthouse')}\n  列出它的产品`,
    );
  });

  it('but not where one product is asked about, nor where a general description is written', async () => {
    expect(await explain('ResourceNotFound.KeyPairNotFound', '--product', 'cvm')).not.toHaveProperty(
      'productDescriptions',
    );
    expect(await explain('LimitExceeded')).not.toHaveProperty('productDescriptions');
  });
});

describe('says what the namespace means', () => {
  const meaning = (namespace: string) => builtinRegistry.describeNamespace(namespace);

  it.each([
    ['of a code without a description', 'InvalidParameterValue.CfsUserId', [], 'InvalidParameterValue'],
    ['of a code of other products', 'InvalidInstanceId.AlreadyBindEip', ['--product', 'scf'], 'InvalidInstanceId'],
    ['of a withdrawn code', 'FailedOperation.AppNotExisted', ['--product', 'eiam'], 'FailedOperation'],
    ['of a withdrawn code that is a namespace', 'InvalidOrderNum', [], 'InvalidOrderNum'],
    ['of a bare code', 'InvalidPermission', [], 'InvalidPermission'],
    ['of what is like no code', 'LimitExceeded.Qqq', [], 'LimitExceeded'],
  ])('%s', async (_, code, args, namespace) => {
    expect(await explain(code, ...args)).toMatchObject({ namespaceDescription: meaning(namespace)?.en });
    expect(await explain(code, ...args, '--lang', 'zh')).toMatchObject({
      namespaceDescription: meaning(namespace)?.zh,
    });
    const { stdout } = await runCli(['explain', code, ...args, '--lang', 'zh']);
    expect(stdout).toContain(`\n  一级错误码 ${namespace}：${meaning(namespace)?.zh ?? ''}\n`);
  });

  it.each([
    ['of a code with a description', 'LimitExceeded', []],
    ['of a code with a description of a product', 'ResourceNotFound.FunctionName', ['--product', 'scf']],
    ['of a misspelling', 'AuthFailure.SignatureFaliure', []],
    ['of a sub-code in the wrong namespace', 'FailedOperation.ServiceSuspended', ['--product', 'scf']],
    ['of a code of another vendor', 'InvalidVpcID.NotFound', []],
    ['of what is in no namespace', 'Foo', []],
  ])('but not %s', async (_, code, args) => {
    expect(await explain(code, ...args)).not.toHaveProperty('namespaceDescription');
    expect((await runCli(['explain', code, ...args])).stdout).not.toContain('\n  Namespace ');
  });
});

it.each(['__proto__', 'constructor'])('is not led astray by %j', async (code) => {
  expect((await explain(code))?.message).toContain(`'${code}' is in no list of Tencent Cloud.`);
});

describe('a code that was seen and is in no list', () => {
  it('is known, and said to be undocumented, with the evidence', async () => {
    expect(await runCli(['explain', 'InvalidAddressId.StatusNotPermit'])).toMatchObject({
      exitCode: 0,
      stdout: [
        'InvalidAddressId.StatusNotPermit',
        `  'InvalidAddressId.StatusNotPermit' is undocumented: it is in no list of Tencent Cloud (registry of ${DATE}), but it was seen.`,
        '  Namespace InvalidAddressId: The elastic IP address does not exist or is blocked; check its ID and state.',
        '  Seen where the lists lack it:',
        '    vpc ReleaseAddresses  in a published answer',
        '  Same sub-code: UnsupportedOperation.StatusNotPermit',
        '',
      ].join('\n'),
    });
  });

  it('is of the product of which it was seen', async () => {
    expect(await explain('DesOperation.MutexTaskRunning', '--product', 'vpc')).toMatchObject({
      verdict: 'known',
      isDocumented: false,
      seen: [{ action: 'DisassociateAddress' }, { action: 'ReleaseAddresses' }],
    });
    expect(await explain('DesOperation.MutexTaskRunning', '--product', 'scf')).toMatchObject({
      verdict: 'other-scope',
      message: `'DesOperation.MutexTaskRunning' is undocumented: it is in no list of Tencent Cloud (registry of ${DATE}), and was seen of vpc, not of scf.`,
      seen: [],
    });
  });

  it('may be in the list of another action', async () => {
    expect(await explain('FailedOperation.ResourceInOperating', '--product', 'clb')).toMatchObject({
      isDocumented: true,
      seen: [{ action: 'BatchDeregisterTargets' }, { action: 'DeleteLoadBalancer', evidence: 'official-handler' }],
    });
  });

  it('may have left the lists', async () => {
    expect(await explain('FailedOperation.DownloadError', '--product', 'tiia')).toMatchObject({
      verdict: 'retired',
      seen: [{ action: 'CreateImage', evidence: 'official-example' }],
    });
  });
});

it.each([
  ['ClientError.NetworkError', 'Go'],
  ['ClientNetworkError', 'Python'],
])('says of %s that the %s SDK makes it', async (code, language) => {
  expect(await explain(code)).toMatchObject({
    verdict: 'sdk',
    message: `'${code}' is made by the ${language} SDK of Tencent Cloud for errors of its own: no service returns it.`,
    candidates: [],
    isDocumented: false,
  });
});

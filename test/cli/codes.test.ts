import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { CodesRecord } from '../../src/cli/records.ts';
import plugin from '../../src/index.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { runCli } from './run.ts';

const DATE = builtinRegistry.snapshotDate();

async function readRecord(...args: readonly string[]): Promise<CodesRecord> {
  const { stdout } = await runCli(['codes', ...args, '--json']);
  return JSON.parse(stdout) as CodesRecord;
}

it('lists the codes of a namespace that an action documents', async () => {
  expect(await runCli(['codes', 'scf', '--action', 'CreateTrigger', '--namespace', 'ResourceInUse'])).toEqual({
    exitCode: 0,
    stdout: [
      'ResourceInUse',
      'ResourceInUse.Cdn',
      'ResourceInUse.Cmq',
      'ResourceInUse.Cos',
      'ResourceInUse.Trigger',
      'ResourceInUse.TriggerName',
      `6 codes of scf that CreateTrigger documents; common codes can arrive as well (registry of ${DATE})`,
      '',
    ].join('\n'),
    stderr: '',
  });
});

it('lists withdrawn codes, when they went, and what replaced them', async () => {
  const { stdout } = await runCli(['codes', 'scf', '--retired']);
  expect(stdout).toBe(
    [
      'InvalidParameterValue.CertConfig.empty   since 2025-05-23, left the lists 2026-05-19',
      'InvalidParameterValue.InvalidCertConfig  since 2025-07-15, left the lists 2026-05-20',
      'InvalidParameterValue.Orderby            left the lists 2021-06-11, now InvalidParameterValue.OrderBy',
      `3 withdrawn codes of scf (registry of ${DATE})`,
      '',
    ].join('\n'),
  );
});

it('gives the same codes as the registry, without withdrawn ones', async () => {
  const { codes } = await readRecord('scf');
  const [version] = builtinRegistry.productVersions({ product: 'scf' });
  const current = [...(version?.codes.values() ?? [])].filter(({ retired }) => retired === undefined);
  expect(codes.map(({ code }) => code)).toEqual(current.map(({ code }) => code).sort());
});

it('merges the versions of a product, and says which have a code', async () => {
  const { codes } = await readRecord('iotcloud');
  const versions = builtinRegistry.product('iotcloud')?.versions ?? [];
  expect(codes.map(({ code }) => code)).toEqual([...new Set(codes.map(({ code }) => code))].sort());
  expect(codes.some((entry) => entry.versions.length === versions.length)).toBe(true);
  expect(codes.some((entry) => entry.versions.length === 1)).toBe(true);
});

it('keeps to one version of a product', async () => {
  const { codes, version } = await readRecord('iotcloud@2018-06-14');
  expect(version).toBe('2018-06-14');
  expect(new Set(codes.flatMap(({ versions }) => versions))).toEqual(new Set(['2018-06-14']));
});

it('says what a code means in the language asked for', async () => {
  const english = await readRecord('scf', '--namespace', 'InternalError');
  const chinese = await readRecord('scf', '--namespace', 'InternalError', '--lang', 'zh');
  const descriptionOf = ({ codes }: CodesRecord) => codes.find(({ code }) => code === 'InternalError')?.description;
  expect(descriptionOf(english)).toBe(builtinRegistry.describe('InternalError', { targets: [{ product: 'scf' }] })?.en);
  expect(descriptionOf(chinese)).toBe(builtinRegistry.describe('InternalError', { targets: [{ product: 'scf' }] })?.zh);
});

it('lists all codes of the product, and says so, for an action that documents none', async () => {
  const silent = builtinRegistry
    .products()
    .flatMap(({ id }) => builtinRegistry.productVersions({ product: id }))
    .flatMap(({ product, actions }) => [...actions].map(([action, codes]) => ({ product, action, codes })))
    .find(({ codes }) => codes.length === 0);
  const { product, action } = silent ?? { product: '', action: '' };
  const record = await readRecord(product, '--action', action);
  expect(record.isDocumented).toBe(false);
  expect(record.codes).toEqual((await readRecord(product)).codes);
});

describe('names what is nearest to a wrong', () => {
  it.each([
    ['product', ['scff'], "There is no product 'scff'. Did you mean 'scf'? See: tencentcloud-errors products"],
    [
      'product in Chinese',
      ['云函数'],
      "There is no product '云函数'. Did you mean 'scf'? See: tencentcloud-errors products",
    ],
    ['version', ['scf@2018-04-17'], "'2018-04-17' is no version of scf. It has 2018-04-16."],
    ['action', ['scf', '--action', 'CreateTriger'], "scf has no action 'CreateTriger'. Did you mean 'CreateTrigger'?"],
    [
      'namespace',
      ['scf', '--namespace', 'LimitExceded'],
      "None of these codes of scf has the namespace 'LimitExceded'. Did you mean 'LimitExceeded'?",
    ],
  ])('%s', async (_, args, message) => {
    expect(await runCli(['codes', ...args])).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
  });
});

it('refuses withdrawn codes of an action: which it returned is not recorded', async () => {
  const { exitCode, stderr } = await runCli(['codes', 'scf', '--retired', '--action', 'CreateFunction']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("option '--retired' cannot be used with option '--action <name>'");
});

it('lists what any of several actions documents, in any of several namespaces', async () => {
  const args = ['--namespace', 'ResourceInUse', '--namespace', 'LimitExceeded'];
  const create = await readRecord('scf', '--action', 'CreateTrigger', ...args);
  const copy = await readRecord('scf', '--action', 'CopyFunction', '--namespace', 'LimitExceeded');
  const both = await readRecord('scf', '--action', 'CreateTrigger', '--action', 'CopyFunction', ...args);
  expect(both.actions).toEqual(['CreateTrigger', 'CopyFunction']);
  expect(both.namespaces).toEqual(['ResourceInUse', 'LimitExceeded']);
  const all = [...create.codes, ...copy.codes].map(({ code }) => code);
  expect(both.codes.map(({ code }) => code)).toEqual(expect.arrayContaining(all));
  expect(both.codes.some(({ code }) => !create.codes.some((entry) => entry.code === code))).toBe(true);
  const { stdout } = await runCli(['codes', 'scf', '--action', 'CreateTrigger', '--action', 'CopyFunction', ...args]);
  expect(stdout).toContain(
    `${both.codes.length} codes of scf that CreateTrigger, CopyFunction document; common codes can arrive as well`,
  );
});

it('lists the dotted common codes of a namespace apart, and only where a namespace is asked for', async () => {
  const { codes, commonCodes } = await readRecord('scf', '--action', 'CopyFunction', '--namespace', 'AuthFailure');
  expect(codes).toEqual([]);
  expect(commonCodes).toContain('AuthFailure.TokenFailure');
  expect(commonCodes).not.toContain('AuthFailure');
  expect((await readRecord('scf', '--action', 'CopyFunction')).commonCodes).toEqual([]);
  expect((await readRecord('scf', '--retired')).commonCodes).toEqual([]);
  const { stdout } = await runCli(['codes', 'scf', '--action', 'CopyFunction', '--namespace', 'AuthFailure']);
  expect(stdout).toMatch(/^AuthFailure\.TokenFailure +common code$/m);
  expect(stdout).toContain(`0 codes of scf that CopyFunction documents, and ${commonCodes.length} common codes (`);
});

it('leaves out what the option --except names', async () => {
  const codesOf = async (...args: readonly string[]) =>
    (await readRecord('scf', '--action', 'CopyFunction', '--namespace', 'LimitExceeded', ...args)).codes.map(
      ({ code }) => code,
    );
  const all = await codesOf();
  expect(await codesOf('--except', 'LimitExceeded.Memory', '--except', 'LimitExceeded.Timeout')).toEqual(
    all.filter((code) => !/Memory|Timeout/.test(code)),
  );
  const { exitCode, stderr } = await runCli(['codes', 'scf', '--except', 'Limit*']);
  expect([exitCode, stderr]).toEqual([2, "error: 'Limit*' is not of the form 'Name.Code' or 'Name.*'.\n"]);
});

it('lists the codes of a day', async () => {
  const { codes, asOf } = await readRecord('scf', '--as-of', '2024-01-01');
  const now = (await readRecord('scf')).codes;
  expect(asOf).toBe('2024-01-01');
  expect(codes.length).toBeLessThan(now.length);
  expect(codes.map(({ code }) => code)).toEqual(
    now.filter(({ since = '' }) => since <= '2024-01-01').map(({ code }) => code),
  );
  const { exitCode, stderr } = await runCli(['codes', 'scf', '--as-of', '2026-02-30']);
  expect([exitCode, stderr]).toEqual([2, "error: '2026-02-30' is no day like '2026-06-30'.\n"]);
});

/** What a report says of its codes, and the command that it names. */
function readReport(program: string, options: object = {}, settings: object = {}) {
  const [message] = new Linter().verify(program, {
    plugins: { te: plugin },
    settings: { 'tencentcloud-errors': settings },
    rules: { 'te/exhaustive-switch': ['error', options] },
  });
  const text = message?.message ?? '';
  const numberBefore = (what: RegExp) => Number(what.exec(text)?.[1] ?? 0);
  return {
    listed: numberBefore(/of (\d+) (?:such codes|codes of .*?) documented/),
    common: numberBefore(/(?:and|of) (\d+) (?:such )?common/),
    args: /`npx eslint-plugin-tencentcloud-errors (.*?)`/.exec(text)?.[1]?.replaceAll("'", '').split(' ') ?? [],
  };
}

/** Handles errors of calls of scf, with a case for each code. */
function handle(actions: readonly string[], codes: readonly string[]): string {
  const calls = actions.map((action) => `await client.${action}({});`).join(' ');
  const cases = codes.map((code) => `case '${code}': return retry();`).join(' ');
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf';
    const client = new scf.v20180416.Client({});
    export async function run() { try { ${calls} } catch (err) { switch (err.code) { ${cases} } } }`;
}

it.each([
  ['an action', handle(['CreateFunction'], ['InvalidParameterValue.Code'])],
  ['two actions', handle(['CreateFunction', 'CreateTrigger'], ['InvalidParameterValue.Code'])],
  [
    'two namespaces',
    handle(['CreateFunction'], ['InvalidParameterValue.Code', 'ResourceNotFound.Function', 'LimitExceeded.Memory']),
  ],
  [
    'a namespace with common codes',
    handle(['CreateFunction'], ['AuthFailure.TokenFailure', 'InvalidParameterValue.Code']),
  ],
  ['common codes alone', handle(['CreateFunction'], ['AuthFailure.TokenFailure'])],
  ['the product', handle(['CreateFunction'], ['InvalidParameterValue.Code']), { scope: 'product' }],
  [
    'ignored codes',
    handle(['CreateFunction'], ['InvalidParameterValue.Code']),
    { ignoreCodes: ['InvalidParameterValue.Cos'] },
  ],
  [
    'no common codes',
    handle(['CreateFunction'], ['AuthFailure.TokenFailure', 'InvalidParameterValue.Code']),
    { considerCommonCodes: false },
  ],
  [
    'no common codes that the product lists',
    handle(['CreateFunction'], ['FailedOperation.CreateFunction']),
    { considerCommonCodes: false, scope: 'product' },
  ],
  ['a day', handle(['CreateFunction'], ['InvalidParameterValue.Code']), {}, { asOf: '2023-01-01' }],
])(
  'prints as many codes as a report of %s counts, by the command that the report names',
  async (_, program, options: object = {}, settings: object = {}) => {
    const { listed, common, args } = readReport(program, options, settings);
    const { stdout } = await runCli([...args, '--json']);
    const { codes, commonCodes } = JSON.parse(stdout) as CodesRecord;
    expect(listed + common).toBeGreaterThan(0);
    expect([codes.length, commonCodes.length]).toEqual([listed, common]);
  },
);

describe('lists apart what was seen and is in no list', () => {
  it('of an action, in text', async () => {
    const { stdout } = await runCli([
      'codes',
      'vpc',
      '--action',
      'ReleaseAddresses',
      '--namespace',
      'InvalidAddressId',
    ]);
    expect(stdout).toBe(
      [
        'InvalidAddressId.Blocked',
        'InvalidAddressId.NotFound',
        'InvalidAddressId.StatusNotPermit  undocumented: ReleaseAddresses (in a published answer)',
        `2 codes of vpc that ReleaseAddresses documents; common codes can arrive as well; besides, 1 undocumented code seen (registry of ${DATE})`,
        '',
      ].join('\n'),
    );
  });

  it('of a product, where the namespace has nothing else', async () => {
    const { codes, seen } = await readRecord('vpc', '--namespace', 'DesOperation');
    expect(codes).toEqual([]);
    expect(seen).toEqual([
      { product: 'vpc', action: 'DisassociateAddress', code: 'DesOperation.MutexTaskRunning', evidence: 'answer' },
      { product: 'vpc', action: 'ReleaseAddresses', code: 'DesOperation.MutexTaskRunning', evidence: 'answer' },
    ]);
  });

  it('but not what is excepted, what the action lists, and beside what has left the lists', async () => {
    expect((await readRecord('vpc', '--except', 'DesOperation.*', '--except', 'InvalidAddressId.*')).seen).toEqual([]);
    expect((await readRecord('clb', '--action', 'CreateListener')).seen).toEqual([]);
    expect((await readRecord('vpc', '--retired')).seen).toEqual([]);
    expect((await readRecord('clb', '--action', 'DeleteLoadBalancer')).seen).toMatchObject([
      { code: 'FailedOperation.ResourceInOperating', evidence: 'official-handler' },
    ]);
    expect((await readRecord('clb')).seen).toEqual([]);
  });
});

describe('of an action that the lists lack', () => {
  it('says which SDK had it, and lists the codes of the product', async () => {
    const { exitCode, stdout } = await runCli([
      'codes',
      'tmt',
      '--action',
      'TextTranslate',
      '--namespace',
      'UnsupportedOperation',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toBe(
      `5 codes of tmt: TextTranslate has left the lists (tencentcloud-sdk-nodejs 4.1.84 still had it), so these are those of the product (registry of ${DATE})`,
    );
    const { codes, unlistedActions, isDocumented } = await readRecord('tmt', '--action', 'TextTranslate');
    expect(codes).toEqual((await readRecord('tmt')).codes);
    expect(unlistedActions).toEqual([{ action: 'TextTranslate', kind: 'withdrawn', sdkVersion: '4.1.84' }]);
    expect(isDocumented).toBe(false);
  });

  it('says which SDK has a newer one', async () => {
    const { stdout } = await runCli(['codes', 'billing', '--action', 'DescribeAccountWarning']);
    expect(stdout).toContain(
      'DescribeAccountWarning is newer than the lists (tencentcloud-sdk-nodejs 4.1.313 has it), so these are those of the product',
    );
  });

  it('names it where it is misspelled', async () => {
    expect(await runCli(['codes', 'tmt', '--action', 'TextTranslat'])).toMatchObject({
      exitCode: 2,
      stderr: "error: tmt has no action 'TextTranslat'. Did you mean 'TextTranslate'?\n",
    });
  });

  it('counts one that another version lists as listed', async () => {
    expect((await readRecord('teo', '--action', 'DescribeRules')).unlistedActions).toEqual([]);
    expect((await readRecord('teo@2022-01-06', '--action', 'DescribeRules')).unlistedActions).toHaveLength(1);
  });
});

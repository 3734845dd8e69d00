import { describe, expect, it } from 'vitest';
import type { CodesRecord } from '../../src/cli/records.ts';
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
      'InvalidParameterValue.CertConfig.empty   since 2025-05-23, withdrawn 2026-05-19',
      'InvalidParameterValue.InvalidCertConfig  since 2025-07-15, withdrawn 2026-05-20',
      'InvalidParameterValue.Orderby            withdrawn 2021-06-11, now InvalidParameterValue.OrderBy',
      `3 codes of scf (registry of ${DATE})`,
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

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readForeignCodes } from '../../scripts/generate-registry/foreign-codes.ts';
import { otherVendorsWith } from '../../src/registry/foreign-codes.ts';
import { builtinRegistry, WHOLE_REGISTRY } from '../../src/registry/index.ts';
import { runGenerator } from '../../scripts/generate-registry/run.ts';
import { generated, readFewWords } from './facts-folder.ts';

const LISTS = fileURLToPath(new URL('../../scripts/foreign-codes', import.meta.url));

/** A copy of the lists, in which one is changed. */
function listsWith(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-codes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(LISTS, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

describe('the vendors of a code', () => {
  it.each([
    ['OperationDenied.NoStock', ['Alibaba Cloud']],
    ['AuthFailure.ServiceLinkedRoleCreationNotPermitted', ['Amazon EC2']],
    ['OperationDenied.ServiceNotOpen', ['Volcengine']],
    ['InvalidKeyPair.NotFound', ['Alibaba Cloud', 'Amazon EC2']],
    ['InvalidParameter.KMSKeyId.NotFound', ['Alibaba Cloud']],
    ['IncorrectInstanceStatus', ['Alibaba Cloud']],
    ['ResourceNotFound.FunctionName', []],
    ['OperationDenied', []],
    ['OperationDenied.', []],
    ['OperationDenied.NoStocks', []],
    ['constructor', []],
    ['__proto__.constructor', []],
    ['', []],
  ])('of %s', (code, vendors) => {
    expect(otherVendorsWith(code)).toEqual(vendors);
  });

  it('are those of the lists, code by code', () => {
    const lists = readForeignCodes(LISTS);
    expect([...lists].map(([vendor, codes]) => [vendor, codes.length > 50])).toEqual([
      ['Alibaba Cloud', true],
      ['Amazon EC2', true],
      ['Volcengine', true],
    ]);
    for (const [vendor, codes] of lists) {
      expect(codes.filter((code) => !otherVendorsWith(code).includes(vendor))).toEqual([]);
    }
  });

  it('have no code that Tencent Cloud lists, or listed', () => {
    const codes = [...readForeignCodes(LISTS).values()].flat();
    const listed = codes.filter(
      (code) =>
        builtinRegistry.isCode(code, WHOLE_REGISTRY) || builtinRegistry.retirement(code, WHOLE_REGISTRY) !== undefined,
    );
    expect(listed).toEqual([]);
  });
});

it('are written into the data again without the facts', () => {
  const { out, options } = generated();
  const vendors = () => readFileSync(join(out, 'foreign-codes.json'), 'utf8');
  expect(vendors()).toContain('ModelNotOpen');
  const lists = listsWith('volcengine.txt', (text) => text.replace('ModelNotOpen\n', ''));
  expect(runGenerator(['--again', ...options, '--foreign-codes', lists], readFewWords)).toContain('12 files');
  expect(vendors()).not.toContain('ModelNotOpen');
});

describe('the generator rejects', () => {
  it.each([
    ['a list that is missing', () => 'nowhere', 'alibaba-cloud.txt: the file is missing or cannot be read'],
    [
      'a line that is no code',
      () => listsWith('volcengine.txt', (text) => `${text}see the manual\n`),
      'volcengine.txt: "see the manual" is not shaped like a code',
    ],
    [
      'a code that is listed twice',
      () => listsWith('volcengine.txt', (text) => text.replace('ModelNotOpen\n', 'ModelNotOpen\nModelNotOpen\n')),
      'volcengine.txt: ModelNotOpen is out of order, or listed twice',
    ],
    [
      'a code that Tencent Cloud lists',
      () => listsWith('volcengine.txt', (text) => text.replace('InternalServiceError\n', 'InternalError\n')),
      'codes of Volcengine: take out what Tencent Cloud has as well: InternalError',
    ],
    [
      'a code that Tencent Cloud withdrew',
      () =>
        listsWith('amazon-ec2.txt', (text) =>
          text.replace(/^(FilterLimitExceeded\n)/m, 'FailedOperation.AppNotExisted\n$1'),
        ),
      'codes of Amazon EC2: take out what Tencent Cloud has as well: FailedOperation.AppNotExisted',
    ],
  ])('%s', (_, folder, message) => {
    expect(() => runGenerator(['--check', '--foreign-codes', folder()], readFewWords)).toThrow(message);
  });
});

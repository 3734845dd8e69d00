import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CodesRecord, ExplainRecord } from '../../src/cli/records.ts';
import { runCli } from './run.ts';

const GATEWAY = {
  name: 'Our gateway',
  products: [
    {
      id: 'my-gateway',
      codes: {
        'MyGateway.Timeout': { since: '2026-01-31', en: 'The gateway gave up.', zh: '网关超时。' },
        'MyGateway.Busy': {},
      },
      actions: { Forward: ['MyGateway.Timeout'] },
    },
  ],
};
const MORE = { products: [{ id: 'scf', codes: { 'ResourceInUse.Robot': {} } }] };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-own-'));
  writeFileSync(join(folder, 'gateway.json'), JSON.stringify(GATEWAY));
  writeFileSync(join(folder, 'more.json'), JSON.stringify(MORE));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runHere(...args: readonly string[]) {
  return runCli(args, { cwd: folder });
}

it('explains a code of a registry of one’s own, and claims no history of it', async () => {
  expect(await runHere('explain', 'MyGateway.Timeout', '--registry', 'gateway.json')).toEqual({
    exitCode: 0,
    stdout: [
      'MyGateway.Timeout',
      '  The gateway gave up.',
      '  Listed by 1 product:',
      '    my-gateway  since 2026-01-31  Forward',
      '  Same namespace: MyGateway.Busy',
      '  Same sub-code: FailedOperation.Timeout, InternalError.Timeout, InvalidParameterValue.Timeout, LimitExceeded.Timeout',
      '',
    ].join('\n'),
    stderr: '',
  });
  const { stdout } = await runHere('explain', 'MyGateway.Busy', '--registry', 'gateway.json', '--json');
  const [busy] = (JSON.parse(stdout) as ExplainRecord).codes;
  expect(busy?.answeredBy[0]).not.toHaveProperty('since');
  expect(busy?.answeredBy[0]).not.toHaveProperty('sinceBefore');
});

it('describes a code in the other language where its own text is missing', async () => {
  const products = [
    { id: 'my-gateway', codes: { 'LimitExceeded.Queue': { zh: '队列已满。' }, 'Queue.Gone': { en: 'It is gone.' } } },
  ];
  writeFileSync(join(folder, 'queue.json'), JSON.stringify({ products }));
  const explain = async (code: string, language: string) => {
    const { stdout } = await runHere('explain', code, '--registry', 'queue.json', '--lang', language);
    return stdout.split('\n').slice(0, 3);
  };
  for (const language of ['en', 'zh']) {
    expect(await explain('LimitExceeded.Queue', language)).toEqual([
      'LimitExceeded.Queue',
      '  队列已满。',
      '  Listed by 1 product:',
    ]);
    expect((await explain('Queue.Gone', language))[1]).toBe('  It is gone.');
  }
});

it('adds codes to a product, and takes several files', async () => {
  const files = ['--registry', 'gateway.json', '--registry', 'more.json'];
  const { stdout } = await runHere('codes', 'scf', '--namespace', 'ResourceInUse', '--json', ...files);
  const { codes } = JSON.parse(stdout) as CodesRecord;
  expect(codes.map(({ code }) => code)).toContain('ResourceInUse.Robot');
  expect((await runHere('products', '--search', 'my-gateway', ...files)).exitCode).toBe(0);
});

it('writes types of a product of one’s own', async () => {
  const { stdout } = await runHere('types', 'my-gateway', '--registry', 'gateway.json');
  expect(stdout).toContain("export type MyGatewayErrorCode =\n  | TencentCloudCommonErrorCode\n  | 'MyGateway.Busy'\n");
  expect(stdout).toContain("  Forward: 'MyGateway.Timeout';");
});

it('says in types which registries they were made with', async () => {
  writeFileSync(join(folder, 'more codes.json'), JSON.stringify(MORE));
  const files = ['--registry', './gateway.json', '--registry', 'more codes.json'];
  const { stdout } = await runHere('types', 'my-gateway', ...files);
  expect(stdout.split('\n')[2]).toBe(
    '// To renew: npx eslint-plugin-tencentcloud-errors types my-gateway --registry ./gateway.json --registry "more codes.json" --lang en --out <this file>',
  );
});

it('says which file is wrong, and where', async () => {
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ products: [{ id: 'scf', cods: {} }] }));
  const { exitCode, stdout, stderr } = await runHere('products', '--registry', 'wrong.json');
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(join(folder, 'wrong.json'));
  expect(stderr).toContain('products[0]');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('says that a file is missing', async () => {
  const { exitCode, stderr } = await runHere('products', '--registry', 'missing.json');
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`${join(folder, 'missing.json')}: there is no such file`);
});

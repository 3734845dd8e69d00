import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, createProject, packPlugin } from './project.ts';

const CONFIG = `
import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
import sonarjs from 'eslint-plugin-sonarjs';

export default defineConfig([
  tencentcloudErrors.configs.recommended,
  {
    plugins: { sonarjs },
    rules: { 'sonarjs/max-switch-cases': 'error' },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  },
]);
`;

const PROGRAM = `
import type { ScfErrorCode, ScfErrorCodeOf } from './scf-errors';
import type { CommandLine } from 'eslint-plugin-tencentcloud-errors';

export const right: ScfErrorCodeOf<'CreateTrigger'> = 'ResourceInUse.TriggerName';
// @ts-expect-error -- misspelled
export const wrong: ScfErrorCode = 'ResourceNotFound.Functoin';
export const verdictOf = (record: CommandLine.ExplainRecord) => record.codes.map(({ verdict }) => verdict);
`;

let packs: string;
let packed: string;

beforeAll(async () => {
  packs = await mkdtemp(join(tmpdir(), 'tencentcloud-errors-pack-'));
  packed = await packPlugin(packs);
});

afterAll(async () => {
  await rm(packs, { recursive: true, force: true });
});

describe('in a project with nothing but the package', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([packed, 'eslint@10']);
  });

  afterAll(() => project.remove());

  function run(...args: readonly string[]) {
    return project.run('npx', 'eslint-plugin-tencentcloud-errors', ...args);
  }

  it('explains a wrong code', async () => {
    const { exitCode, stdout } = await run('explain', 'ResourceNotFound.Functoin');
    expect(exitCode).toBe(1);
    expect(stdout).toContain("is a misspelling of 'ResourceNotFound.Function'.");
  });

  it('speaks Chinese where the locale does', async () => {
    const command = ['node_modules/.bin/tencentcloud-errors', 'products', '--search', '云函数'];
    const { stdout } = await project.run('env', 'LC_ALL=zh_CN.UTF-8', ...command);
    expect(stdout).toMatch(/^scf {2}2018-04-16 {2}云函数\n共 1 个产品/);
  });

  it('prints the version of the package', async () => {
    const { stdout } = await run('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\+registry\.\d{8}\.[0-9a-f]{6}\n$/);
  });

  it('ends in silence when its reader has enough', async () => {
    const script = 'set -o pipefail; node_modules/.bin/tencentcloud-errors types cvm tke vpc --json | head -1';
    expect(await project.run('bash', '-c', script)).toEqual({ exitCode: 0, stdout: '{\n', stderr: '' });
  });

  it('reads a registry of the project', async () => {
    const registry = { products: [{ id: 'my-gateway', codes: { 'MyGateway.Timeout': {} } }] };
    await project.write('registry.json', JSON.stringify(registry));
    const { stdout } = await run('codes', 'my-gateway', '--registry', 'registry.json');
    expect(stdout.split('\n')[0]).toBe('MyGateway.Timeout');
  });

  it('says that the configuration is missing', async () => {
    const { exitCode, stdout } = await run('doctor');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'problem  configuration: ESLint cannot read its configuration: Could not find config file.',
    );
  });
});

describe('in a project with TypeScript and other plugins', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([packed, 'eslint@10', 'eslint-plugin-sonarjs@4', 'typescript@6']);
    await project.write('eslint.config.js', CONFIG);
  });

  afterAll(() => project.remove());

  it('writes types that compile', async () => {
    const types = ['npx', 'eslint-plugin-tencentcloud-errors', 'types', 'scf', '--out', 'src/scf-errors.d.ts'] as const;
    await project.write('src/program.ts', PROGRAM);
    expect(await project.run(...types)).toMatchObject({ exitCode: 0 });
    const tsc = ['tsc', '--noEmit', '--strict', '--skipLibCheck', '--module', 'preserve', 'src/program.ts'];
    expect(await project.run('npx', ...tsc)).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('finds all well but for the rule that clashes', async () => {
    const { exitCode, stdout } = await project.run('npx', 'eslint-plugin-tencentcloud-errors', 'doctor', '--json');
    expect(exitCode).toBe(0);
    const { checks, scope, plugin } = JSON.parse(stdout) as Record<string, unknown>;
    expect(scope).toEqual({ source: 'settings', products: ['scf'] });
    expect(plugin).toMatchObject({ prefix: 'tencentcloud-errors' });
    const advice = (checks as { status: string; message: string }[]).filter(({ status }) => status !== 'ok');
    expect(advice).toEqual([
      {
        id: 'clash',
        subject: 'other rules',
        status: 'advice',
        message:
          "sonarjs/max-switch-cases: A namespace can have more codes than it allows cases with statements (30). Peace: 'sonarjs/max-switch-cases': 'off'",
      },
    ]);
  });
});

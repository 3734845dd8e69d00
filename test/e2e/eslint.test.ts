import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from './guide.ts';
import { type Project, createProject } from './project.ts';

const APP = `
import { deploy } from './deploy.js';

export async function run() {
  try {
    await deploy();
  } catch (err) {
    if (err.code === 'ResourceNotFound.Functoin') return 'create';
    if (err.code === 'ResourceUnavailable.ServiceIsolate') return 'isolated';
    throw err;
  }
}
`;

const CONFIG = await readConfig('JavaScript');
const TYPESCRIPT_CONFIG = await readConfig('TypeScript');
const packed = inject('packed');

it('packs into at most one megabyte', async () => {
  expect((await stat(packed)).size).toBeLessThanOrEqual(1024 * 1024);
});

describe.each(['9.22.0', '9', '10'])('with ESLint %s', (version) => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([`eslint@${version}`, packed]);
  });

  afterAll(() => project.remove());

  it('fails on an unknown code, fixes a misspelled one, and passes once all is right', async () => {
    await project.write('eslint.config.js', CONFIG);
    await project.write('src/app.js', APP);
    const before = await project.bin('eslint', '.');
    expect(before.exitCode).toBe(1);
    expect(before.stdout).toContain("'ResourceUnavailable.ServiceIsolate' is in no list of");

    const fixed = await project.bin('eslint', '--fix', '.');
    expect(fixed.exitCode).toBe(1);
    const mended = APP.replace('Functoin', 'Function');
    expect(await project.read('src/app.js')).toBe(mended);

    await project.write('src/app.js', mended.replace('ServiceIsolate', 'InsufficientBalance'));
    expect(await project.bin('eslint', '.')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('ends with a clear error when the settings name an unknown product', async () => {
    await project.write('eslint.config.js', CONFIG.replace("'scf'", "'scff'"));
    const { exitCode, stdout, stderr } = await project.bin('eslint', '.');
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toContain("names the unknown product 'scff'. Did you mean 'scf'?");
  });

  it('brings no TypeScript along', async () => {
    expect((await project.run('npm', 'ls', 'typescript', '--all')).stdout).toContain('(empty)');
  });
});

describe.each(['9', '10'])('with ESLint %s and TypeScript', (version) => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([`eslint@${version}`, 'typescript@6', 'typescript-eslint@8', packed]);
  });

  afterAll(() => project.remove());

  it('lints and fixes TypeScript', async () => {
    const source = APP.replace('catch (err)', 'catch (error) {\n    const err = error as { code?: string };\n').replace(
      ';\n {',
      ';',
    );
    await project.write('eslint.config.js', TYPESCRIPT_CONFIG);
    await project.write('src/app.ts', source);
    expect((await project.bin('eslint', '.')).exitCode).toBe(1);
    await project.bin('eslint', '--fix', '.');
    const mended = source.replace('Functoin', 'Function');
    expect(await project.read('src/app.ts')).toBe(mended);
    await project.write('src/app.ts', mended.replace('ServiceIsolate', 'InsufficientBalance'));
    expect(await project.bin('eslint', '.')).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

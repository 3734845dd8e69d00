import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DoctorRecord } from '../../src/cli/records.ts';
import { type Project, createProject } from './project.ts';

const packed = inject('packed');
const APP = "import 'tencentcloud-sdk-nodejs-scf';\nif (err.code === 'LimitExceeded.Memory') wait();\n";

interface Diagnosis {
  readonly exitCode: number;
  readonly scope?: DoctorRecord['scope'];
  /** What is not as it should be. */
  readonly wrong: readonly string[];
  readonly checks: readonly string[];
}

/** Runs the doctor in a project; `env` are assignments as a shell takes them. */
async function diagnose(project: Project, env: readonly string[] = [], ...args: readonly string[]): Promise<Diagnosis> {
  const command = ['npx', 'eslint-plugin-tencentcloud-errors', 'doctor', ...args, '--json'];
  const { exitCode, stdout } = await project.run('env', ...env, ...command);
  const { checks, scope } = JSON.parse(stdout) as DoctorRecord;
  return {
    exitCode,
    ...(scope !== undefined && { scope }),
    wrong: checks.filter(({ status }) => status === 'problem').map(({ message }) => message),
    checks: checks.map(({ subject, status, message }) => `${status} ${subject}: ${message}`),
  };
}

describe('doctor in a CommonJS project with ESLint 9', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject(['eslint@9', packed], { type: 'commonjs' });
    await project.write(
      'eslint.config.js',
      "module.exports = [require('eslint-plugin-tencentcloud-errors').configs.recommended];",
    );
    await project.write('app.mjs', APP);
  });

  afterAll(() => project.remove());

  it('is content with eslint.config.js', async () => {
    expect(await diagnose(project, [], 'app.mjs')).toMatchObject({
      exitCode: 0,
      wrong: [],
      scope: { source: 'imports', products: ['scf'] },
    });
  });

  it('says that eslintrc is missing where ESLint is told to read it', async () => {
    const { exitCode, wrong, checks } = await diagnose(project, ['ESLINT_USE_FLAT_CONFIG=false']);
    expect(exitCode).toBe(1);
    expect(wrong).toEqual([expect.stringContaining('No ESLint configuration found')]);
    expect(checks[0]).toMatch(
      /^ok eslint: Version 9\.[\d.]+, which reads eslintrc files: ESLINT_USE_FLAT_CONFIG is false\.$/,
    );
  });

  it('reads eslintrc', async () => {
    await project.write(
      '.eslintrc.json',
      JSON.stringify({
        root: true,
        extends: ['plugin:tencentcloud-errors/recommended-legacy'],
        parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
        settings: { 'tencentcloud-errors': { products: ['cvm'] } },
      }),
    );
    const { exitCode, wrong, scope, checks } = await diagnose(project, ['ESLINT_USE_FLAT_CONFIG=false'], 'app.mjs');
    expect({ exitCode, wrong, scope }).toEqual({
      exitCode: 0,
      wrong: [],
      scope: { source: 'imports', products: ['scf'] },
    });
    expect(checks).toContain(
      'ok rules: On for app.mjs: exhaustive-if-chain, exhaustive-lookup, exhaustive-match, exhaustive-switch, no-bare-namespace, no-impossible-code, no-misspelled-code, no-retired-code, no-unknown-code, no-wrong-property.',
    );
  });
});

it('is clear about ESLint 8', async () => {
  const project = await createProject(['eslint@8', packed], { type: 'commonjs', install: ['--force'] });
  const { exitCode, wrong } = await diagnose(project);
  await project.remove();
  expect(exitCode).toBe(1);
  expect(wrong).toEqual([
    expect.stringMatching(
      /^Version 8\.[\d.]+ is too old: 9\.22 is needed, or newer\. Run: npm install --save-dev eslint@latest$/,
    ),
  ]);
});

describe('doctor in a project with oxlint alone', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject(['oxlint@latest', packed]);
    await project.write('app.js', APP);
  });

  afterAll(() => project.remove());

  async function configure(settings: object): Promise<void> {
    await project.write(
      '.oxlintrc.json',
      JSON.stringify({
        extends: ['./node_modules/eslint-plugin-tencentcloud-errors/dist/oxlint/recommended.json'],
        settings,
      }),
    );
  }

  it('is content with the preset', async () => {
    await configure({ 'tencentcloud-errors': { products: ['scf'] } });
    const { exitCode, checks } = await diagnose(project);
    expect(exitCode).toBe(0);
    expect(checks).toEqual([
      'ok eslint: Not installed; oxlint runs the rules.',
      expect.stringMatching(/^(?:ok|advice) registry: /),
      expect.stringMatching(/^ok oxlint: On in \.oxlintrc\.json: .*no-misspelled-code/),
      'ok products: scf: the setting `products` says so.',
    ]);
  });

  it.each([
    [
      'a product that does not exist',
      { 'tencentcloud-errors': { products: ['scff'] } },
      "settings['tencentcloud-errors'].products[0] names the unknown product 'scff'. Did you mean 'scf'?",
    ],
    [
      'a misspelled key',
      { 'tencentcloud-error': { products: ['scf'] } },
      "settings['tencentcloud-error'] is read by no rule. Did you mean 'tencentcloud-errors'?",
    ],
  ])('says what is wrong with the settings, as oxlint does: %s', async (_, settings, problem) => {
    await configure(settings);
    expect(await diagnose(project)).toMatchObject({ exitCode: 1, wrong: [expect.stringContaining(problem)] });
    const { exitCode, stdout } = await project.bin('oxlint', 'app.js');
    expect(exitCode).toBe(1);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(problem);
  });
});

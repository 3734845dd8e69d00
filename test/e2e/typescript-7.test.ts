import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Project, createProject } from './project.ts';

const CODE = "if (err.code === 'ResourceNotFound.Functoin') stop();\n";

describe('a project with TypeScript 7', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject(['typescript@7', 'eslint@10', 'oxlint@latest', inject('packed')]);
    await project.write(
      'eslint.config.js',
      "import plugin from 'eslint-plugin-tencentcloud-errors';\nexport default [plugin.configs.strict];",
    );
    await project.write(
      '.oxlintrc.json',
      JSON.stringify({ extends: ['./node_modules/eslint-plugin-tencentcloud-errors/dist/oxlint/strict.json'] }),
    );
    await project.write('app.js', CODE);
    await project.write('app.ts', `const err = error as { code: string };\n${CODE}`);
  });

  afterAll(() => project.remove());

  it('has no second TypeScript', async () => {
    const { stdout } = await project.run('npm', 'ls', 'typescript', '--all', '--parseable', '--long');
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/:typescript@7\./)]);
  });

  it('is linted by ESLint in its JavaScript files', async () => {
    const { exitCode, stdout, stderr } = await project.bin('eslint', 'app.js');
    expect({ exitCode, stderr: stderr.replaceAll(/^npm warn .*\n/gm, '') }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain("1:18  error  'ResourceNotFound.Functoin' is a misspelling of");
  });

  it('is linted by oxlint in all its files', async () => {
    const { exitCode, stdout } = await project.bin('oxlint', '--format', 'unix', 'app.js', 'app.ts');
    expect(exitCode).toBe(1);
    const reports = stdout.split('\n').filter((line) => line.includes('Functoin'));
    expect(reports.map((line) => line.split(' ')[0]).sort()).toEqual(['app.js:1:18:', 'app.ts:2:18:']);
  });
});

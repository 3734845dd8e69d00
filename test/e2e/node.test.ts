import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { type Project, createProject } from './project.ts';

/** The oldest versions that `engines` of package.json allows, and the newest of the last. */
const VERSIONS = ['20.19.0', '22.13.0', '24'];

/** The package `node` installs one of these, by a script of its own. */
const BINARY = `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform}-${process.arch}`;

const PRINT_PLUGIN = `
import plugin from 'eslint-plugin-tencentcloud-errors';
import { createRequire } from 'node:module';
const required = createRequire(import.meta.url)('eslint-plugin-tencentcloud-errors');
console.log(JSON.stringify({ rules: Object.keys(plugin.rules).length, isSame: required === plugin && required.default === plugin }));
`;

describe('Node.js', () => {
  let project: Project;

  beforeAll(async () => {
    const binaries = VERSIONS.map((version) => `node-${version}@npm:${BINARY}@${version}`);
    project = await createProject(['eslint@10', ...binaries, inject('packed')]);
    await project.write('plugin.mjs', PRINT_PLUGIN);
    await project.write(
      'eslint.config.js',
      "import plugin from 'eslint-plugin-tencentcloud-errors';\nexport default [plugin.configs.strict];",
    );
    await project.write('src/app.js', "if (err.code === 'ResourceNotFound.Functoin') retry();\n");
  });

  afterAll(() => project.remove());

  describe.each(VERSIONS)('%s', (version) => {
    const node = `node_modules/node-${version}/bin/node`;

    it('is what runs', async () => {
      expect((await project.run(node, '--version')).stdout).toMatch(new RegExp(`^v${version.replaceAll('.', '\\.')}`));
    });

    it('imports the plugin, and requires it', async () => {
      expect(await project.run(node, 'plugin.mjs')).toEqual({
        exitCode: 0,
        stdout: `${JSON.stringify({ rules: Object.keys(rules).length, isSame: true })}\n`,
        stderr: '',
      });
    });

    it('requires the plugin from CommonJS without a warning', async () => {
      await project.write('plugin.cjs', "console.log(require('eslint-plugin-tencentcloud-errors').meta.name);");
      expect(await project.run(node, 'plugin.cjs')).toEqual({
        exitCode: 0,
        stdout: 'eslint-plugin-tencentcloud-errors\n',
        stderr: '',
      });
    });

    it('lints', async () => {
      const { exitCode, stdout } = await project.run(node, 'node_modules/eslint/bin/eslint.js', 'src');
      expect(exitCode).toBe(1);
      expect(stdout).toContain("1:18  error  'ResourceNotFound.Functoin' is a misspelling");
    });
  });
});

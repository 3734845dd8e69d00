import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Project, createProject } from './project.ts';

const APP = "if (err.code === 'ResourceNotFound.Functoin') retry();\n";
const REPORT = "1:18  error  'ResourceNotFound.Functoin' is a misspelling";
const packed = inject('packed');

/** Configurations for which each way to load the plugin gives the same report; each takes the place of the last. */
const FLAT_CONFIGS = {
  'a preset of what `require` returns': {
    'eslint.config.js': `
      const tencentcloudErrors = require('eslint-plugin-tencentcloud-errors');
      module.exports = [tencentcloudErrors.configs.recommended];`,
  },
  'a preset by its name, of what `require` returns': {
    'eslint.config.js': `
      const { defineConfig } = require('eslint/config');
      const tencentcloudErrors = require('eslint-plugin-tencentcloud-errors');
      module.exports = defineConfig([
        { plugins: { 'tencentcloud-errors': tencentcloudErrors }, extends: ['tencentcloud-errors/recommended'] },
      ]);`,
  },
  'the `default` of what `require` returns': {
    'eslint.config.js': `
      const { default: tencentcloudErrors } = require('eslint-plugin-tencentcloud-errors');
      module.exports = [tencentcloudErrors.configs.recommended];`,
  },
  'eslint.config.cjs': {
    'eslint.config.cjs': `
      const tencentcloudErrors = require('eslint-plugin-tencentcloud-errors');
      module.exports = [tencentcloudErrors.configs.recommended];`,
  },
  'modules of both kinds, which meet in one configuration': {
    'shared.cjs': "module.exports = [require('eslint-plugin-tencentcloud-errors').configs.recommended];",
    'eslint.config.mjs': `
      import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
      import shared from './shared.cjs';
      export default [...shared, { plugins: { 'tencentcloud-errors': tencentcloudErrors } }];`,
  },
  'a preset of a namespace import': {
    'eslint.config.mjs': `
      import * as tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
      export default [tencentcloudErrors.configs.recommended];`,
  },
  'a namespace import in the place of the plugin': {
    'eslint.config.mjs': `
      import * as tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
      export default [
        {
          plugins: { 'tencentcloud-errors': tencentcloudErrors },
          rules: { 'tencentcloud-errors/no-misspelled-code': 'error' },
        },
      ];`,
  },
  'what a compiler makes of an import': {
    'eslint.config.js': `
      const importDefault = (module) => (module && module.__esModule ? module : { default: module });
      const plugin_1 = importDefault(require('eslint-plugin-tencentcloud-errors'));
      exports.default = [plugin_1.default.configs.recommended];
      module.exports = exports.default;`,
  },
  'rules and a preset of FlatCompat': {
    'eslint.config.js': `
      const { FlatCompat } = require('@eslint/eslintrc');
      const compat = new FlatCompat({ baseDirectory: __dirname });
      module.exports = [
        ...compat.extends('plugin:tencentcloud-errors/recommended-legacy'),
        ...compat.config({ plugins: ['tencentcloud-errors'], rules: { 'tencentcloud-errors/no-message-match': 'error' } }),
      ];`,
  },
  'eslint.config.ts': {
    'eslint.config.ts': `
      import { defineConfig } from 'eslint/config';
      import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
      export default defineConfig([tencentcloudErrors.configs.recommended]);`,
  },
};

const ECMA = { parserOptions: { ecmaVersion: 2022 }, root: true };
const ESLINTRC_CONFIGS = {
  'a plugin and a rule': {
    ...ECMA,
    plugins: ['tencentcloud-errors'],
    rules: { 'tencentcloud-errors/no-misspelled-code': 'error' },
  },
  'a preset': { ...ECMA, extends: ['plugin:tencentcloud-errors/recommended-legacy'] },
  'the strict preset': { ...ECMA, extends: ['plugin:tencentcloud-errors/strict-legacy'] },
  'two presets together': {
    ...ECMA,
    extends: ['plugin:tencentcloud-errors/typos-legacy', 'plugin:tencentcloud-errors/exhaustive-legacy'],
  },
};

describe.each(['9.22.0', '9', '10'])('a CommonJS project with ESLint %s', (version) => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([`eslint@${version}`, '@eslint/eslintrc', 'jiti', packed], { type: 'commonjs' });
    await project.write('app.js', APP);
  });

  afterAll(() => project.remove());

  it.each(Object.entries(FLAT_CONFIGS))('takes %s', async (_, files) => {
    await project.run('sh', '-c', 'rm -f eslint.config.* shared.cjs');
    for (const [path, text] of Object.entries(files)) await project.write(path, text);
    const { exitCode, stdout, stderr } = await project.bin('eslint', 'app.js');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain(REPORT);
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
  });

  it('says which setting is wrong', async () => {
    await project.run('sh', '-c', 'rm -f eslint.config.*');
    await project.write(
      'eslint.config.js',
      `module.exports = [
        require('eslint-plugin-tencentcloud-errors').configs.recommended,
        { settings: { 'tencentcloud-errors': { products: ['scff'] } } },
      ];`,
    );
    const { exitCode, stdout, stderr } = await project.bin('eslint', 'app.js');
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toContain("names the unknown product 'scff'. Did you mean 'scf'?");
  });
});

describe.each(['9.22.0', '9'])('eslintrc with ESLint %s', (version) => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([`eslint@${version}`, packed], { type: 'commonjs' });
    await project.write('app.js', APP);
  });

  afterAll(() => project.remove());

  it.each(Object.entries(ESLINTRC_CONFIGS))('takes %s', async (_, config) => {
    await project.write('.eslintrc.json', JSON.stringify(config));
    const { exitCode, stdout } = await project.run('env', 'ESLINT_USE_FLAT_CONFIG=false', 'npx', 'eslint', 'app.js');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(REPORT);
  });
});

describe('ESLint 8', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject(['eslint@8', packed], { type: 'commonjs', install: ['--force'] });
    await project.write('app.js', APP);
    await project.write('eslint.config.js', FLAT_CONFIGS['a preset of what `require` returns']['eslint.config.js']);
    await project.write('.eslintrc.json', JSON.stringify(ESLINTRC_CONFIGS['a preset']));
  });

  afterAll(() => project.remove());

  it.each(['true', 'false'])('is told apart by a clear error, with ESLINT_USE_FLAT_CONFIG=%s', async (isFlat) => {
    const flag = `ESLINT_USE_FLAT_CONFIG=${isFlat}`;
    const { exitCode, stdout, stderr } = await project.run('env', flag, 'npx', 'eslint', 'app.js');
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toContain(
      'eslint-plugin-tencentcloud-errors needs ESLint 9.22 or newer, and this one is older. Run: npm install --save-dev eslint@latest',
    );
  });
});

/** Each way to name the plugin in TypeScript, by the kind of module. */
const PROGRAMS = {
  'required.cts': `
    import plugin = require('eslint-plugin-tencentcloud-errors');
    import type { CommandLine, PluginSettings } from 'eslint-plugin-tencentcloud-errors';
    import { readRegistry } from 'eslint-plugin-tencentcloud-errors/registry';
    import type { Linter } from 'eslint';
    const settings = { 'tencentcloud-errors': { products: ['scf'] } } satisfies PluginSettings;
    const configs: Linter.Config[] = [plugin.configs.recommended, plugin.default.configs.strict, { settings }];
    const eslintrc: Linter.LegacyConfig[] = [plugin.configs['recommended-legacy'], plugin.configs['typos-legacy']];
    type Explained = CommandLine.ExplainRecord['codes'][number]['verdict'];
    export { type Explained, configs, eslintrc, readRegistry };`,
  'imported.cts': `
    import plugin, { rules } from 'eslint-plugin-tencentcloud-errors';
    import * as namespace from 'eslint-plugin-tencentcloud-errors';
    export const used = [plugin.configs.recommended, namespace.configs.strict, rules, namespace.default.meta];`,
  'imported.mts': `
    import plugin, { type UserSettings, rules } from 'eslint-plugin-tencentcloud-errors';
    import * as namespace from 'eslint-plugin-tencentcloud-errors';
    import { defineConfig } from 'eslint/config';
    const settings: UserSettings = { products: ['scf'] };
    export default defineConfig([
      plugin.configs.recommended,
      namespace.configs.strict,
      plugin.configs.typos,
      plugin.configs.exhaustive,
      { plugins: { 'tencentcloud-errors': plugin }, settings: { 'tencentcloud-errors': settings } },
    ]);
    export const rule = rules['no-unknown-code'];`,
  'eslint.config.ts': FLAT_CONFIGS['eslint.config.ts']['eslint.config.ts'],
  'checked.cjs': `
    // @ts-check
    const plugin = require('eslint-plugin-tencentcloud-errors');
    /** @type {import('eslint').Linter.Config[]} */
    module.exports = [plugin.configs.recommended, { plugins: { 'tencentcloud-errors': plugin } }];`,
};

describe.each([
  ['6', ['nodenext', 'preserve'], Object.keys(PROGRAMS)],
  // Before 5.8, a module of CommonJS could not name one of ESM.
  ['5.4', ['nodenext', 'preserve'], ['imported.mts']],
])('the types, in TypeScript %s', (version, modules, files) => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([`typescript@${version}`, '@types/node@20', 'eslint@10', packed]);
    for (const [path, text] of Object.entries(PROGRAMS)) await project.write(path, text);
  });

  afterAll(() => project.remove());

  it.each(modules)('fit each way to load the plugin, with --module %s', async (module) => {
    const options = ['--noEmit', '--strict', '--allowJs', '--checkJs', '--types', 'node', '--target', 'es2022'];
    // Packages of others are not held to compile with so old a compiler.
    const check = ['--skipLibCheck', version === '6' ? 'false' : 'true', '--module', module];
    expect(await project.bin('tsc', ...options, ...check, ...files)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('are few, and name no package that users do not have', async () => {
    const types = 'node_modules/eslint-plugin-tencentcloud-errors/dist/types';
    const { stdout } = await project.run('find', types, '-name', '*.d.ts');
    expect(stdout.trim().split('\n').length).toBeLessThan(20);
    expect((await project.run('grep', '-r', "from '@", types)).stdout).toBe('');
  });
});

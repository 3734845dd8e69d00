import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DoctorRecord } from '../../src/cli/records.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { VERSION } from '../../src/version.ts';
import { runCli } from './run.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const REGISTRY = `Of ${builtinRegistry.snapshotDate()}, 10 days old, digest ${builtinRegistry.digest()}.`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-doctor-'));
  vi.useFakeTimers({ now: Date.parse(builtinRegistry.snapshotDate()) + 10 * 86_400_000, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Config {
  readonly version?: string;
  readonly rules?: string;
  readonly settings?: string;
  readonly more?: string;
}

/** A project with ESLint, whose configuration loads a plugin of our name (under Node, which reads no TypeScript). */
function createProject({ version = VERSION, rules = '', settings = '', more = '' }: Config = {}): void {
  symlinkSync(MODULES, join(folder, 'node_modules'));
  write('package.json', JSON.stringify({ type: 'module' }));
  write(
    'eslint.config.js',
    `const rule = { create: () => ({}) };
    const plugin = {
      meta: { name: 'eslint-plugin-tencentcloud-errors', version: '${version}' },
      rules: { 'exhaustive-switch': rule, 'exhaustive-lookup': rule, 'no-unknown-code': rule },
    };
    export default [{
      plugins: { codes: plugin },
      rules: { ${rules} },
      settings: { 'tencentcloud-errors': { ${settings} } },
      ${more}
    }];`,
  );
}

/** A project in which ESLint cannot be loaded, also if a folder above has it. */
function createProjectWithoutEslint(): void {
  write('node_modules/eslint/package.json', JSON.stringify({ name: 'eslint', exports: {} }));
}

function doctor(...args: readonly string[]) {
  return runCli(['doctor', ...args], { cwd: folder });
}

async function readRecord(...args: readonly string[]): Promise<DoctorRecord> {
  return JSON.parse((await doctor(...args, '--json')).stdout) as DoctorRecord;
}

async function messagesOf(subject: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { checks } = await readRecord(...args);
  return checks.filter((check) => check.subject === subject).map(({ status, message }) => `${status}: ${message}`);
}

it('finds nothing wrong in a project that is well set up', async () => {
  createProject({
    rules: "'codes/exhaustive-switch': 'error', 'codes/no-unknown-code': 'off'",
    settings: "products: ['scf']",
  });
  expect(await doctor()).toEqual({
    exitCode: 0,
    stdout: [
      `ok       eslint: Version ${ESLint.version}.`,
      `ok       registry: ${REGISTRY}`,
      `ok       plugin: eslint-plugin-tencentcloud-errors@${VERSION}, which is in the key of ESLint's cache.`,
      'ok       rules: On for src/index.js: exhaustive-switch.',
      'ok       products: scf: the setting `products` says so.',
      `ok       types: Not used: files are parsed by ESLint's own parser.`,
      '',
    ].join('\n'),
    stderr: '',
  });
});

it('says that ESLint is missing', async () => {
  createProjectWithoutEslint();
  expect(await doctor()).toEqual({
    exitCode: 1,
    stdout: [
      'problem  eslint: ESLint is not installed here. Run: npm install --save-dev eslint eslint-plugin-tencentcloud-errors',
      `ok       registry: ${REGISTRY}`,
      '',
    ].join('\n'),
    stderr: '',
  });
});

it('says that there is no configuration, or a broken one', async () => {
  symlinkSync(MODULES, join(folder, 'node_modules'));
  expect(await messagesOf('configuration')).toEqual([
    'problem: ESLint cannot read its configuration: Could not find config file.',
  ]);
  write('package.json', JSON.stringify({ type: 'module' }));
  write('eslint.config.js', "throw new Error('broken')");
  expect(await messagesOf('configuration')).toEqual(['problem: ESLint cannot read its configuration: broken']);
});

it('says that the plugin is not loaded, or of another version, or that no rule of it is on', async () => {
  createProject({ version: '0.0.1' });
  expect(await messagesOf('plugin')).toEqual([
    `advice: eslint-plugin-tencentcloud-errors@0.0.1, which is in the key of ESLint's cache. This program is of another version, ${VERSION}.`,
  ]);
  expect(await messagesOf('rules')).toEqual(['problem: None of the rules is on for src/index.js.']);
  write('eslint.config.mjs', 'export default [{}];');
  rmSync(join(folder, 'eslint.config.js'));
  expect(await messagesOf('plugin')).toEqual([
    'problem: The configuration for src/index.js does not load eslint-plugin-tencentcloud-errors.',
  ]);
  expect((await doctor()).exitCode).toBe(1);
});

it('warns of a registry that is older than half a year', async () => {
  const start = Date.parse(builtinRegistry.snapshotDate());
  vi.setSystemTime(start + 180 * 86_400_000);
  expect(await messagesOf('registry')).toEqual([expect.stringMatching(/^ok: Of .*, 180 days old/)]);
  vi.setSystemTime(start + 181 * 86_400_000);
  expect(await messagesOf('registry')).toEqual([
    expect.stringMatching(/^advice: .* Newer codes are unknown\. Update eslint-plugin-tencentcloud-errors\.$/),
  ]);
});

describe('says which products count, and why:', () => {
  it('those that the file imports, before those of the settings', async () => {
    createProject({ settings: "products: ['cvm']" });
    write('deploy.js', "import { scf } from 'tencentcloud-sdk-nodejs-scf';\nexport const v = scf.v20180416;\n");
    expect((await readRecord('deploy.js')).scope).toEqual({ source: 'imports', products: ['scf@2018-04-16'] });
    expect((await readRecord()).scope).toEqual({ source: 'settings', products: ['cvm'] });
  });

  it('none', async () => {
    createProject();
    expect((await readRecord()).scope).toEqual({ source: 'none', products: [] });
  });

  it('or that the settings are wrong', async () => {
    createProject({ settings: "products: ['scff']" });
    expect(await messagesOf('configuration')).toEqual([
      "problem: eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors'].products[0] names the unknown product 'scff'. Did you mean 'scf'?",
    ]);
  });
});

describe('says what of TypeScript is seen:', () => {
  const PARSER = "import tseslint from 'typescript-eslint';";

  function createTypeScriptProject(parserOptions: string): void {
    createProject();
    write('tsconfig.json', JSON.stringify({ include: ['src'] }));
    write('src/index.ts', 'export const one: number = 1;\n');
    write(
      'eslint.config.js',
      `${PARSER}
      const plugin = { meta: { name: 'eslint-plugin-tencentcloud-errors', version: '${VERSION}' }, rules: {} };
      export default [{ files: ['**/*.ts'], plugins: { codes: plugin },
        languageOptions: { parser: tseslint.parser, parserOptions: ${parserOptions} } }];`,
    );
  }

  it('syntax', async () => {
    createTypeScriptProject('{}');
    expect((await readRecord()).types).toEqual({
      tier: 'syntax',
      parser: 'typescript-eslint/parser',
      typescript: ts.version,
      typescriptEslint: expect.stringMatching(/^8\./) as unknown,
      isSupported: true,
    });
  });

  it('types', async () => {
    createTypeScriptProject('{ projectService: true, tsconfigRootDir: import.meta.dirname }');
    expect(await messagesOf('types', 'src/index.ts')).toEqual([
      `ok: Types, also across files (TypeScript ${ts.version}).`,
    ]);
  });
});

it('names rules of other plugins that clash with ours, and the setting that makes peace', async () => {
  createProject({ rules: "'codes/exhaustive-switch': 'error', complexity: 'error'" });
  expect(await messagesOf('other rules')).toEqual([
    "advice: complexity: It counts each case; its variant `modified` counts a `switch` once. Peace: complexity: ['error', { max: 20, variant: 'modified' }]",
  ]);
  expect((await doctor()).exitCode).toBe(0);
});

describe('reads the configuration of oxlint', () => {
  it('with comments, and needs no ESLint then', async () => {
    createProjectWithoutEslint();
    write(
      '.oxlintrc.json',
      `{
        // codes of Tencent Cloud
        "jsPlugins": ["eslint-plugin-tencentcloud-errors"],
        "rules": { "tencentcloud-errors/no-unknown-code": "error", "tencentcloud-errors/exhaustive-switch": ["off"], },
      }`,
    );
    expect(await doctor()).toEqual({
      exitCode: 0,
      stdout: [
        'ok       eslint: Not installed; oxlint runs the rules.',
        `ok       registry: ${REGISTRY}`,
        'ok       oxlint: On in .oxlintrc.json: no-unknown-code.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it.each([
    [
      'a plugin of another name',
      '{ "jsPlugins": [{ "name": "tc", "specifier": "eslint-plugin-tencentcloud-errors" }], "rules": { "tc/no-unknown-code": "warn" } }',
      'ok: On in .oxlintrc.json: no-unknown-code.',
    ],
    [
      'no rule',
      '{ "jsPlugins": ["eslint-plugin-tencentcloud-errors"] }',
      'problem: .oxlintrc.json lists the plugin, but none of its rules is on.',
    ],
    ['no plugin', '{}', 'advice: .oxlintrc.json does not list eslint-plugin-tencentcloud-errors in `jsPlugins`.'],
    ['no JSON', '{', expect.stringMatching(/^problem: \.oxlintrc\.json cannot be read: /)],
  ])('%s', async (_, text, message) => {
    createProjectWithoutEslint();
    write('.oxlintrc.json', text);
    expect(await messagesOf('oxlint')).toEqual([message]);
  });
});

it('ends with 2 for a file that does not exist', async () => {
  expect(await doctor('src/deploi.ts')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: There is no file src/deploi.ts.\n',
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(MODULES, join(folder, 'node_modules'));
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

it('says when ESLint leaves an eslintrc file unread', async () => {
  symlinkSync(MODULES, join(folder, 'node_modules'));
  write('.eslintrc.json', '{}');
  expect(await messagesOf('configuration')).toEqual([
    'problem: ESLint found no `eslint.config.js`. It reads .eslintrc.json only with `ESLINT_USE_FLAT_CONFIG=false`, and from version 10 on not at all.',
  ]);
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
    "problem: ESLint's configuration for src/index.js does not load eslint-plugin-tencentcloud-errors. Add a preset to it, or, if it has one, see `files` of that entry.",
  ]);
  expect((await doctor()).exitCode).toBe(1);
});

it('finds the plugin where its entry is for some folders only', async () => {
  createProject({ rules: "'codes/exhaustive-switch': 'error'", more: "files: ['server/**/*.js']" });
  expect(await messagesOf('plugin')).toEqual([expect.stringMatching(/^problem: .* src\/index\.js does not load /)]);
  write('node-scripts/a.js', '');
  write('server/deploy/handler.js', '');
  expect(await messagesOf('rules')).toEqual(['ok: On for server/deploy/handler.js: exhaustive-switch.']);
  expect(await messagesOf('plugin', 'node-scripts/a.js')).toEqual([
    expect.stringMatching(/^problem: .* node-scripts\/a\.js does not load .* see `files` of that entry\.$/),
  ]);
});

it('looks neither at installed packages nor at configurations for a file with the plugin, and names one that exists', async () => {
  createProject({ more: "files: ['**/vite.config.js', '**/dist/*.js', '**/.cache/*.js', '**/*.d.ts']" });
  for (const file of ['vite.config.js', 'dist/a.js', '.cache/a.js', 'types/a.d.ts', 'lib/a.js']) write(file, '');
  expect(await messagesOf('plugin')).toEqual([expect.stringMatching(/^problem: .* lib\/a\.js does not load /)]);
});

it('finds the configuration of a package in a monorepo whose root has none', async () => {
  createProject({ rules: "'codes/exhaustive-switch': 'error'" });
  const text = readFileSync(join(folder, 'eslint.config.js'), 'utf8');
  rmSync(join(folder, 'eslint.config.js'));
  write('packages/functions/eslint.config.js', text);
  write('packages/functions/main.js', '');
  expect(await messagesOf('rules')).toEqual(['ok: On for packages/functions/main.js: exhaustive-switch.']);
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

describe('says what is wrong in the language that is asked for', () => {
  const WRONG = {
    en: "products[0] names the unknown product 'scff'. Did you mean 'scf'?",
    zh: 'products[0] 写了不存在的产品“scff”。是否应为“scf”？',
  };

  it.each([
    ['en', 'zh'],
    ['zh', 'en'],
    ['zh-CN', 'zh'],
  ] as const)('with settings in %s, in %s', async (own, asked) => {
    createProject({ settings: `products: ['scff'], language: '${own}'` });
    const { stdout } = await doctor('--lang', asked);
    expect(stdout).toContain(`settings['tencentcloud-errors'].${WRONG[asked]}`);
  });

  it('also of a language that is none, and of settings that are no object', async () => {
    createProject({ settings: "products: ['scff'], language: 'fr'" });
    expect((await doctor('--lang', 'zh')).stdout).toContain('.language 应为“en”或“zh”，但写成了“fr”。');
    write('.oxlintrc.json', JSON.stringify({ settings: { 'tencentcloud-errors': ['scf'] } }));
    expect((await doctor('--lang', 'zh')).stdout).toContain("settings['tencentcloud-errors'] 应为对象，但写成了数组。");
  });

  it('with settings of oxlint', async () => {
    write('.oxlintrc.json', JSON.stringify({ settings: { 'tencentcloud-errors': { products: ['scff'] } } }));
    expect((await doctor('--lang', 'zh')).stdout).toContain(WRONG.zh);
  });

  it('where there is no configuration', async () => {
    symlinkSync(MODULES, join(folder, 'node_modules'));
    expect((await doctor('--lang', 'zh')).stdout).toContain('配置：ESLint 无法读取配置：没有找到配置文件。\n');
  });

  it('with names in options that do not exist, which end every run of ESLint', async () => {
    const said = { en: 'is no namespace.', zh: '没有这个一级错误码。' };
    createProject({ rules: "'codes/exhaustive-switch': 'error'", settings: "language: 'en'" });
    const path = join(folder, 'eslint.config.js');
    const rule = `{ create({ settings }) {
      throw new Error('eslint-plugin-tencentcloud-errors: ' + ${JSON.stringify(said)}[settings['tencentcloud-errors'].language]);
    } }`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('{ create: () => ({}) }', rule));
    for (const language of ['en', 'zh'] as const) {
      const { checks } = JSON.parse((await doctor('--lang', language, '--json')).stdout) as DoctorRecord;
      expect(checks.filter(({ id }) => id === 'options')).toEqual([
        {
          id: 'options',
          subject: 'configuration',
          status: 'problem',
          message: `eslint-plugin-tencentcloud-errors: ${said[language]}`,
        },
      ]);
    }
    expect((await doctor()).exitCode).toBe(1);
  });

  it('but for the words of a parser, which it says are such', async () => {
    createProject();
    write('a.js', 'f(\n');
    expect((await doctor('a.js', '--lang', 'zh')).stdout).toMatch(/^ {2}解析器报错：2:1 Unexpected token$/m);
    expect((await doctor('a.js')).stdout).toMatch(/^ {2}2:1 Unexpected token$/m);
  });
});

describe('says from which day on codes need not be handled:', () => {
  it('none, where the setting `asOf` is missing', async () => {
    createProject({ settings: "products: ['scf']" });
    expect(await messagesOf('asOf')).toEqual([]);
  });

  it('a day that the registry has reached', async () => {
    createProject({ settings: "products: ['scf'], asOf: '2026-06-30'" });
    expect((await readRecord()).scope).toEqual({ source: 'settings', products: ['scf'], asOf: '2026-06-30' });
    expect(await messagesOf('asOf')).toEqual(['ok: Codes that appeared after 2026-06-30 need not be handled.']);
  });

  it('a later day, which a newer registry reaches', async () => {
    createProject({ settings: "asOf: '2999-01-01'" });
    const end = builtinRegistry.snapshotDate();
    expect(await messagesOf('asOf')).toEqual([
      `advice: Codes that appeared after 2999-01-01 need not be handled. The registry ends on ${end}, so a newer one can still ask for codes. Set it to '${end}'.`,
    ]);
  });

  it('one that is none', async () => {
    createProject({ settings: "asOf: '2026-02-30'" });
    expect(await messagesOf('configuration')).toEqual([
      "problem: eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors'].asOf must be a day like '2026-06-30', but is '2026-02-30'.",
    ]);
  });
});

describe('says what of TypeScript is seen:', () => {
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

it('sees the calls of a client that another file makes, as the rules do', async () => {
  createTypeScriptProject('{ projectService: true, tsconfigRootDir: import.meta.dirname }');
  write(
    'src/client.ts',
    `import { scf } from 'tencentcloud-sdk-nodejs-scf';
    export const connect = () => new scf.v20180416.Client({ credential: {}, region: 'ap-guangzhou' });`,
  );
  write(
    'src/index.ts',
    `import { connect } from './client';
    export async function remove(FunctionName: string): Promise<void> {
      try {
        await connect().DeleteFunction({ FunctionName });
      } catch (err) {
        if ((err as { code?: string }).code === 'ResourceInUse.TriggerName') throw err;
      }
    }`,
  );
  expect((await readRecord('src/index.ts')).scope).toEqual({
    source: 'calls',
    products: ['scf@2018-04-16'],
    calls: ['scf DeleteFunction'],
  });
  expect(await messagesOf('products', 'src/index.ts')).toEqual([
    'ok: scf@2018-04-16: the calls whose errors the file handles are theirs. Calls: scf DeleteFunction.',
  ]);
}, 60_000);

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
        "settings": { "tencentcloud-errors": { "products": ["scf"] } },
        "rules": { "tencentcloud-errors/no-unknown-code": "error", "tencentcloud-errors/exhaustive-switch": ["off"], },
      }`,
    );
    expect(await doctor()).toEqual({
      exitCode: 0,
      stdout: [
        'ok       eslint: Not installed; oxlint runs the rules.',
        `ok       registry: ${REGISTRY}`,
        'ok       oxlint: On in .oxlintrc.json: no-unknown-code.',
        'ok       products: scf: the setting `products` says so.',
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
    [
      'no plugin',
      '{}',
      'problem: .oxlintrc.json does not name eslint-plugin-tencentcloud-errors, neither in `jsPlugins` nor in what it `extends`.',
    ],
    ['no JSON', '{', expect.stringMatching(/^problem: \.oxlintrc\.json cannot be read: /)],
    [
      'a rule in a part for some files',
      '{ "overrides": [{ "files": ["*.ts"], "jsPlugins": ["eslint-plugin-tencentcloud-errors"], "rules": { "tencentcloud-errors/no-unknown-code": "deny" } }] }',
      'ok: On in .oxlintrc.json: no-unknown-code.',
    ],
    [
      'a file that it extends, and that is missing',
      '{ "extends": ["./missing.json"] }',
      expect.stringMatching(/^problem: \.oxlintrc\.json cannot be read: There is no file .*missing\.json\.$/),
    ],
    [
      'a file that extends itself',
      '{ "extends": ["./.oxlintrc.json"] }',
      expect.stringMatching(/^problem: \.oxlintrc\.json does not name /),
    ],
  ])('%s', async (_, text, message) => {
    createProjectWithoutEslint();
    write('.oxlintrc.json', text);
    expect(await messagesOf('oxlint')).toEqual([message]);
  });

  const PRESET = 'node_modules/eslint-plugin-tencentcloud-errors/dist/oxlint/recommended.json';

  function writePreset(): void {
    const rules = { 'tencentcloud-errors/no-unknown-code': 'error', 'tencentcloud-errors/exhaustive-switch': 'error' };
    write(PRESET, JSON.stringify({ jsPlugins: ['../plugin/index.js'], rules }));
  }

  it('with a preset that it extends, of which a rule is off', async () => {
    createProjectWithoutEslint();
    writePreset();
    write(
      '.oxlintrc.json',
      JSON.stringify({ extends: [`./${PRESET}`], rules: { 'tencentcloud-errors/exhaustive-switch': 'off' } }),
    );
    expect(await messagesOf('oxlint')).toEqual(['ok: On in .oxlintrc.json: no-unknown-code.']);
    expect(await messagesOf('eslint')).toEqual(['ok: Not installed; oxlint runs the rules.']);
  });

  it('with wrong settings, and with settings in a file that it extends, which oxlint does not take', async () => {
    createProjectWithoutEslint();
    writePreset();
    write('base.json', JSON.stringify({ settings: { 'tencentcloud-errors': { products: ['scf'] } } }));
    const settings = { 'tencentcloud-errors': { products: ['scff'] } };
    write('.oxlintrc.json', JSON.stringify({ extends: ['./base.json', `./${PRESET}`], settings }));
    expect(await messagesOf('oxlint')).toEqual([
      'ok: On in .oxlintrc.json: no-unknown-code, exhaustive-switch.',
      'problem: oxlint takes no settings from base.json, which is extended. Put them in .oxlintrc.json.',
      "problem: eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors'].products[0] names the unknown product 'scff'. Did you mean 'scf'?",
    ]);
    expect((await doctor()).exitCode).toBe(1);
  });

  it('that is nearest to the file', async () => {
    createProjectWithoutEslint();
    writePreset();
    write('.oxlintrc.json', '{}');
    write('packages/a/.oxlintrc.jsonc', JSON.stringify({ extends: [`../../${PRESET}`] }));
    write('packages/a/src/app.js', '');
    expect(await messagesOf('oxlint', 'packages/a/src/app.js')).toEqual([
      'ok: On in packages/a/.oxlintrc.jsonc: no-unknown-code, exhaustive-switch.',
    ]);
  });

  it('but not one that is a program', async () => {
    createProjectWithoutEslint();
    write('oxlint.config.ts', 'export default {};');
    expect(await messagesOf('oxlint')).toEqual(['advice: oxlint.config.ts is a program, which is not looked into.']);
    expect((await doctor()).exitCode).toBe(0);
  });

  it('beside an ESLint without a configuration, which is there by chance', async () => {
    symlinkSync(MODULES, join(folder, 'node_modules'));
    write(
      '.oxlintrc.json',
      '{ "jsPlugins": ["eslint-plugin-tencentcloud-errors"], "rules": { "tencentcloud-errors/no-unknown-code": "error" } }',
    );
    const { checks } = await readRecord();
    expect(checks.filter(({ status }) => status === 'problem')).toEqual([]);
    expect(checks.map(({ subject }) => subject)).toEqual(['eslint', 'registry', 'oxlint', 'products']);
  });

  it('beside an ESLint that runs other rules, or these', async () => {
    createProject({ rules: "'codes/no-unknown-code': 'error'" });
    write('.oxlintrc.json', '{}');
    expect(await messagesOf('oxlint')).toEqual([
      'ok: .oxlintrc.json does not name eslint-plugin-tencentcloud-errors, neither in `jsPlugins` nor in what it `extends`. ESLint runs the rules.',
    ]);
    write('eslint.config.js', 'export default [{}];');
    write(
      '.oxlintrc.json',
      '{ "jsPlugins": ["eslint-plugin-tencentcloud-errors"], "rules": { "tencentcloud-errors/no-unknown-code": "error" } }',
    );
    rmSync(join(folder, 'eslint.config.js'));
    write('eslint.config.mjs', 'export default [{}];');
    expect(await messagesOf('plugin')).toEqual([
      "ok: ESLint's configuration for src/index.js does not load eslint-plugin-tencentcloud-errors. oxlint runs the rules.",
    ]);
  });
});

it('says which ESLint is needed, and how to get it', async () => {
  write('node_modules/eslint/package.json', JSON.stringify({ name: 'eslint', version: '8.57.1', main: 'api.js' }));
  write('node_modules/eslint/api.js', "class ESLint {}\nESLint.version = '8.57.1';\nmodule.exports = { ESLint };\n");
  expect(await doctor()).toEqual({
    exitCode: 1,
    stdout: [
      'problem  eslint: Version 8.57.1 is too old: 9.22 is needed, or newer. Run: npm install --save-dev eslint@latest',
      `ok       registry: ${REGISTRY}`,
      '',
    ].join('\n'),
    stderr: '',
  });
});

it('says what is wrong with settings in the language of its reader, whatever theirs is', async () => {
  createProject({ settings: "products: ['scff']" });
  expect(await messagesOf('configuration', '--lang', 'zh')).toEqual([
    "problem: eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors'].products[0] 写了不存在的产品“scff”。是否应为“scf”？",
  ]);
  createProject({ settings: "language: 'zh', products: ['scff']" });
  write('.oxlintrc.json', JSON.stringify({ settings: { 'tencentcloud-errors': { language: 'zh', prodcuts: [] } } }));
  const { checks } = await readRecord();
  expect(checks.filter(({ id }) => id.endsWith('settings')).map(({ message }) => message)).toEqual([
    expect.stringContaining("names the unknown product 'scff'. Did you mean 'scf'?"),
    expect.stringContaining("prodcuts is no setting. Did you mean 'products'?"),
  ]);
});

it('notices settings under a misspelled key', async () => {
  createProject();
  write(
    'eslint.config.mjs',
    `export default [{
      plugins: { codes: { meta: { name: 'eslint-plugin-tencentcloud-errors', version: '${VERSION}' }, rules: {} } },
      settings: { 'tencentcloud-error': { products: ['scf'] } },
    }];`,
  );
  rmSync(join(folder, 'eslint.config.js'));
  expect(await messagesOf('configuration')).toEqual([
    "problem: eslint-plugin-tencentcloud-errors: settings['tencentcloud-error'] is read by no rule. Did you mean 'tencentcloud-errors'?",
  ]);
});

it('ends with 2 for a file that does not exist', async () => {
  expect(await doctor('src/deploi.ts')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: There is no file src/deploi.ts.\n',
  });
});

describe('says what is seen of codes in a file:', () => {
  const FILE = `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
try {
  await client.CreateTrigger(request);
} catch (err) {
  switch (err.code) {
    case 'ResourceInUse.Trigger':
    case 'Success':
      break;
    default:
      throw err;
  }
  if (err.code.toLowerCase() === 'LimitExceeded.Trigger') throw err;
}
`;

  const linesOfFile = async (...args: readonly string[]) => {
    const { stdout } = await doctor(...args);
    return stdout
      .slice(stdout.indexOf('\n\n') + 2)
      .trimEnd()
      .split('\n');
  };

  it('places that are checked, and those that are not, in English', async () => {
    createProject({ rules: "'codes/exhaustive-switch': 'error', 'codes/no-unknown-code': 'off'" });
    write('deploy.js', FILE);
    expect(await linesOfFile('deploy.js')).toEqual([
      'Places with codes in the file: 2, checked: 1.',
      "  Tencent Cloud is shown by 'tencentcloud-sdk-nodejs-scf' (line 1).",
      '  checked    6:3  switch (err.code)',
      "    'ResourceInUse.Trigger'",
      '    Evidence: certain (every call that can fail here is one of the SDK). Compared with the codes of scf@2018-04-16 CreateTrigger, which can fail here.',
      "    Not checked: 'Success'. It says success, stands for all other codes, or is a code of object storage (COS), which has codes of its own. (other-word)",
      "  unchecked  13:7  err.code.toLowerCase() === 'LimitExceeded.Trigger'",
      "    Not checked: 'LimitExceeded.Trigger'. The text is changed, looked up or put together before it is compared. Compare the code itself. (rewritten)",
    ]);
    expect(await messagesOf('rules', 'deploy.js')).toEqual([
      'ok: On for deploy.js: exhaustive-switch.',
      'ok: Off for deploy.js, so what only they report is not reported: exhaustive-lookup, no-unknown-code.',
    ]);
  });

  it('the same in Chinese', async () => {
    createProject({ rules: "'codes/exhaustive-switch': 'error'" });
    write('deploy.js', FILE);
    expect(await linesOfFile('deploy.js', '--lang', 'zh')).toEqual([
      '文件中的错误码：共 2 处，其中检查 1 处。',
      '  “tencentcloud-sdk-nodejs-scf”表明文件与腾讯云有关（第 1 行）。',
      '  已检查  6:3  switch (err.code)',
      '    “ResourceInUse.Trigger”',
      '    证据：确凿（这里可能失败的调用都是 SDK 的调用）。对照范围：scf@2018-04-16 CreateTrigger 的错误码（这里可能失败的调用）。',
      '    不检查“Success”：它表示成功，或代表其余所有错误码，或是对象存储（COS）自有的错误码。（other-word）',
      "  未检查  13:7  err.code.toLowerCase() === 'LimitExceeded.Trigger'",
      '    不检查“LimitExceeded.Trigger”：文本在比较之前被改写、转换或拼接过。请直接比较错误码本身。（rewritten）',
    ]);
  });

  it('as JSON, with ids that no language changes', async () => {
    createProject({ rules: "'codes/exhaustive-switch': 'error'", settings: "products: ['scf']" });
    write(
      'deploy.js',
      `export const is = (err) => err.code === 'ResourceNotFound.Function' || err.code === 'ENOENT';\n`,
    );
    const [english, chinese] = [await readRecord('deploy.js'), await readRecord('deploy.js', '--lang', 'zh')];
    expect(english.finding).toEqual({
      status: 'checked',
      shown: [{ vendor: 'tencent-cloud', by: 'codes', texts: ['ResourceNotFound.Function'], line: 1 }],
      places: [
        {
          line: 1,
          column: 28,
          form: 'equality',
          text: "err.code === 'ResourceNotFound.Function'",
          isChecked: true,
          literals: ['ResourceNotFound.Function'],
          evidence: 'likely',
          ground: { kind: 'name', name: 'code' },
          scope: { source: 'settings', targets: ['scf'] },
          omitted: [],
        },
        {
          line: 1,
          column: 72,
          form: 'equality',
          text: "err.code === 'ENOENT'",
          isChecked: false,
          literals: ['ENOENT'],
          omitted: [{ reason: 'no-shape', literals: ['ENOENT'] }],
        },
      ],
    });
    expect(chinese.finding).toEqual(english.finding);
    const idsOf = ({ checks }: DoctorRecord) => checks.map(({ id, subject, status }) => [id, subject, status]);
    expect(idsOf(chinese)).toEqual(idsOf(english));
    expect(idsOf(english)).toContainEqual(['rules-off', 'rules', 'ok']);
  });

  it.each([
    ['has nothing of codes', 'a.js', 'f();\n', 'nothing-of-codes', 0],
    [
      'is about another vendor',
      'a.js',
      "import '@aws-sdk/client-s3';\nf(e.code === 'LimitExceeded.Memory');\n",
      'other-vendor',
      0,
    ],
    ['does not parse', 'a.js', 'f(\n', 'unparsed', 0],
    ['is ignored', 'ignored/a.js', 'f();\n', 'ignored', 1],
    ['has a name that no entry is for', 'a.unknown', 'f();\n', 'unmatched', 1],
  ])('nothing, where the file %s', async (_, file, text, status, exitCode) => {
    createProject({ rules: "'codes/exhaustive-switch': 'error'", more: "}, { ignores: ['ignored/**']" });
    write(file, text);
    const result = await doctor(file, '--json');
    const { finding } = JSON.parse(result.stdout) as DoctorRecord;
    expect({ status: finding?.status, places: finding?.places }).toEqual({ status, places: [] });
    expect(result.exitCode).toBe(exitCode);
    for (const language of ['en', 'zh']) {
      expect((await linesOfFile(file, '--lang', language)).join('\n')).toMatch(new RegExp(`[(（]${status}[)）]`, 'u'));
    }
  });

  it('only of the file that is asked about', async () => {
    createProject({ rules: "'codes/exhaustive-switch': 'error'" });
    write('src/index.js', FILE);
    expect((await readRecord()).finding).toBeUndefined();
  });

  describe('with what the rules say of it:', () => {
    /** A plugin whose rules report each comparison, or each `switch`; `strict` has both. */
    const createReporting = (rules: string) => {
      symlinkSync(MODULES, join(folder, 'node_modules'));
      write('package.json', JSON.stringify({ type: 'module' }));
      write(
        'eslint.config.js',
        `const rule = (type) => ({ create: (context) => ({ [type]: (node) => context.report({ node, message: 'no' }) }) });
        const plugin = {
          meta: { name: 'eslint-plugin-tencentcloud-errors', version: '${VERSION}' },
          rules: { 'exhaustive-switch': rule('SwitchStatement'), 'no-unknown-code': rule('BinaryExpression') },
          configs: { strict: { rules: {
            'tencentcloud-errors/exhaustive-switch': 'error', 'tencentcloud-errors/no-unknown-code': 'error',
          } } },
        };
        export default [{ plugins: { codes: plugin }, rules: { ${rules} } }];`,
      );
    };
    const COMPARISON = "f(err.code === 'ResourceNotFound.Function');";
    const saidOf = async (text: string) => {
      write('a.js', `import 'tencentcloud-sdk-nodejs-scf';\n${text}\n`);
      return (await readRecord('a.js')).finding?.places.map(({ reports }) => reports);
    };

    it('a report, where the place begins or in it', async () => {
      createReporting("'codes/no-unknown-code': 'error'");
      expect(await saidOf(`${COMPARISON} switch (err.code) { case 'LimitExceeded.Memory': f(a === b); }`)).toEqual([
        [{ rule: 'no-unknown-code', status: 'reported' }],
        [{ rule: 'no-unknown-code', status: 'reported' }],
      ]);
    });

    it('a code that is reported as unknown, and where to report it in turn', async () => {
      const form = /issues\/new\?template=missing-code\.yml$/;
      createReporting("'codes/no-unknown-code': 'error', 'codes/exhaustive-switch': 'error'");
      await saidOf(`${COMPARISON}\n${COMPARISON}`);
      for (const language of ['en', 'zh']) {
        const lines = await linesOfFile('a.js', '--lang', language);
        expect(lines.filter((line) => form.test(line))).toEqual([lines.at(-1)]);
      }
      await saidOf("switch (err.code) { case 'LimitExceeded.Memory': f(); }");
      expect((await linesOfFile('a.js')).join('\n')).not.toContain('missing-code');
    });

    it('a report that a comment silences', async () => {
      createReporting("'codes/no-unknown-code': 'error'");
      expect(await saidOf(`// eslint-disable-next-line\n${COMPARISON}`)).toEqual([
        [{ rule: 'no-unknown-code', status: 'silenced' }],
      ]);
      expect(await linesOfFile('a.js')).toContain('    A comment (`eslint-disable`) silences no-unknown-code here.');
      expect(await linesOfFile('a.js', '--lang', 'zh')).toContain(
        '    注释（`eslint-disable`）在这里停用了 no-unknown-code。',
      );
    });

    it('what only the preset `strict` reports, or that there is nothing', async () => {
      createReporting("'codes/no-unknown-code': 'off'");
      expect(await saidOf(COMPARISON)).toEqual([[{ rule: 'no-unknown-code', status: 'strict' }]]);
      expect(await linesOfFile('a.js')).toContain(
        '    Not reported, as rules and options are here. The preset `strict` reports it, by no-unknown-code.',
      );
      expect(await saidOf("f(['ResourceNotFound.Function'].includes(err.code));")).toEqual([[]]);
      expect(await linesOfFile('a.js')).toContain('    Nothing to report, not even with the preset `strict`.');
    });
  });

  it('nothing, where a processor hands out the blocks of the file', async () => {
    createProject({
      rules: "'codes/exhaustive-switch': 'error'",
      more: "files: ['**/*.js'] }, { files: ['**/*.md'], processor: { preprocess: () => [], postprocess: () => [] }",
    });
    write('README.md', '```js\nf();\n```\n');
    const { finding, checks } = await readRecord('README.md');
    expect(finding).toEqual({ status: 'split', shown: [], places: [] });
    expect(checks.map(({ id }) => id)).toEqual(['eslint-version', 'registry', 'file-split']);
  });

  it('with the settings of oxlint, where ESLint does not run the rules', async () => {
    symlinkSync(MODULES, join(folder, 'node_modules'));
    write('eslint.config.mjs', 'export default [{}];');
    const config = {
      jsPlugins: ['eslint-plugin-tencentcloud-errors'],
      rules: { 'tencentcloud-errors/no-unknown-code': 'error' },
      settings: { 'tencentcloud-errors': { codeExpressions: ['answer.state'] } },
    };
    write('.oxlintrc.json', JSON.stringify(config));
    write('deploy.js', "export const is = (answer) => answer.state === 'SeatsTaken';\n");
    const { finding } = await readRecord('deploy.js');
    expect(finding?.places.map(({ ground, literals }) => [ground, literals])).toEqual([
      [{ kind: 'setting' }, ['SeatsTaken']],
    ]);
  });

  it('not without ESLint, which parses it', async () => {
    createProjectWithoutEslint();
    write(
      '.oxlintrc.json',
      '{ "jsPlugins": ["eslint-plugin-tencentcloud-errors"], "rules": { "tencentcloud-errors/no-unknown-code": "error" } }',
    );
    write('deploy.js', FILE);
    expect((await readRecord('deploy.js')).finding).toEqual({ status: 'no-eslint', shown: [], places: [] });
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema } from 'ajv';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtinRegistry } from '../../src/registry/index.ts';
import { EXITS, LOSSES, SWALLOWED } from '../../src/cli/coverage/texts.ts';
import type { CoverageRecord } from '../../src/cli/records.ts';
import { render } from '../../src/language/sentence.ts';
import { VERSION } from '../../src/version.ts';
import { findRefusedTerms } from '../pages/terms.ts';
import { findEnglish } from './english-words.ts';
import { type CliResult, runCli } from './run.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const CLIENT = `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-coverage-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A project with ESLint, and a configuration that is more than nothing. */
function createProject(config = '{}'): void {
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(MODULES, join(folder, 'node_modules'));
  write('package.json', JSON.stringify({ type: 'module' }));
  write('eslint.config.js', `export default [${config}];`);
}

function run(...args: readonly string[]): Promise<CliResult> {
  return runCli(['coverage', ...args], { cwd: folder });
}

async function readRecord(...args: readonly string[]): Promise<CoverageRecord> {
  const { stdout } = await run('--json', ...args);
  return JSON.parse(stdout) as CoverageRecord;
}

const SWALLOWS = `${CLIENT}export async function remove(x) {
  try { await client.DeleteTrigger(x); } catch (err) { console.error(err); }
}
`;
const NAMES = `${CLIENT}export async function create(x) {
  try {
    await client.CreateTrigger(x);
  } catch (err) {
    if (err.code === 'ResourceInUse.Trigger') return;
    throw err;
  }
}
`;

describe('the record', () => {
  it('has each call with its place, its outcome and its codes', async () => {
    createProject();
    write('src/create.js', NAMES);
    const { calls, files, schemaVersion, version } = await readRecord();
    expect({ files, schemaVersion, version }).toEqual({ files: 2, schemaVersion: 1, version: VERSION });
    expect(calls).toHaveLength(1);
    const [call] = calls;
    expect(call).toMatchObject({
      file: 'src/create.js',
      line: 5,
      column: 11,
      product: 'scf',
      version: '2018-04-16',
      action: 'CreateTrigger',
      outcome: 'rethrown',
      end: { line: 8, column: 5 },
      arrivals: [{ kind: 'catch', line: 6, column: 5 }],
      commonCodes: [],
    });
    expect(call?.codes.filter(({ state }) => state !== 'rethrown')).toEqual([
      { code: 'ResourceInUse.Trigger', state: 'named', line: 7 },
    ]);
    expect(call?.codes.map(({ code }) => code)).toEqual(call?.codes.map(({ code }) => code).sort());
  });

  it('has the numbers of all calls, common codes apart', async () => {
    createProject();
    write('a.js', SWALLOWS);
    write('b.js', NAMES);
    const { summary, calls } = await readRecord();
    const total = calls.reduce((sum, { codes }) => sum + codes.length, 0);
    const lost = calls.find(({ outcome }) => outcome === 'swallowed')?.codes.length;
    expect(summary).toMatchObject({
      calls: 2,
      meant: 1,
      outcomes: { rethrown: 1, answered: 0, unknown: 0, uncaught: 0, swallowed: 1 },
      codes: { total, named: 1, decided: 1, lost, unknown: 0 },
      commonCodes: { total: 76, distinct: 38, named: 0, decided: 0, lost: 38, unknown: 0 },
    });
  });

  it('is in the order of files and places, whatever the order of the patterns', async () => {
    createProject();
    write('b.js', SWALLOWS);
    write('a.js', NAMES + SWALLOWS.replace(CLIENT, ''));
    const record = await readRecord('b.js', 'a.js');
    expect(record.calls.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.js:5', 'a.js:12', 'b.js:4']);
    expect(await readRecord('a.js', 'b.js')).toEqual(record);
  });

  it('has the shape that its JSON Schema says', async () => {
    createProject();
    write(
      'a.js',
      `${NAMES}${SWALLOWS.replace(CLIENT, '')}client.DeleteTrigger(1);\nrun(() => client.GetFunction(1));\n`,
    );
    write('b.js', 'const = 1;');
    const validate = new Ajv().compile(
      JSON.parse(readFileSync(new URL('../../schemas/coverage.schema.json', import.meta.url), 'utf8')) as AnySchema,
    );
    const record = await readRecord('--fail-on', 'swallowed', '--min', '100');
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...record, calls: [{ ...record.calls[0], outcome: 'handled' }] })).toBe(false);
  });

  it('names files that cannot be parsed', async () => {
    createProject();
    write('a.js', 'const = 1;');
    const { unparsed, files } = await readRecord();
    expect(files).toBe(1);
    expect(unparsed).toEqual([{ file: 'a.js', line: 1, message: 'Unexpected token =' }]);
    expect((await run()).stdout).toContain('a.js:1 is not counted, since it cannot be parsed: Unexpected token =');
  });
});

describe('files are read as ESLint is configured', () => {
  it('leaves out what it ignores', async () => {
    createProject("{ ignores: ['old/**'] }");
    write('old/a.js', SWALLOWS);
    write('b.js', NAMES);
    expect((await readRecord()).calls.map(({ file }) => file)).toEqual(['b.js']);
  });

  it('takes its parser', async () => {
    createProject("{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }");
    write(
      'eslint.config.js',
      `import tseslint from 'typescript-eslint';\nexport default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }];`,
    );
    write('a.ts', SWALLOWS.replace('(x)', '(x: object)'));
    expect((await readRecord('a.ts')).calls).toHaveLength(1);
  });

  it('takes its settings', async () => {
    createProject("{ settings: { 'tencentcloud-errors': { products: ['scf'], clients: { '@/scf': 'scf' } } } }");
    write('a.js', "import { createTrigger } from '@/scf';\nexport const f = () => createTrigger({});\n");
    expect((await readRecord()).calls).toMatchObject([{ product: 'scf', outcome: 'uncaught' }]);
  });

  it('leaves out the blocks of a page, whose lines are not those of the file', async () => {
    createProject();
    write(
      'eslint.config.js',
      `const processor = { preprocess: (text) => [{ text: text.split('~~~')[1], filename: '0.js' }], postprocess: (all) => all.flat() };
      export default [{}, { files: ['**/*.md'], plugins: { page: { processors: { page: processor } } }, processor: 'page/page' }];`,
    );
    write('page.md', `# Page\n~~~\n${SWALLOWS}\n~~~\n`);
    write('a.js', NAMES);
    expect((await readRecord()).calls.map(({ file }) => file)).toEqual(['a.js']);
  });

  it('runs no rule of it, and heeds no comment that switches rules off', async () => {
    createProject("{ rules: { 'no-undef': 'error', 'no-such-plugin/x': 'off' } }");
    write('a.js', `/* eslint-disable */\n${SWALLOWS}`);
    expect((await readRecord()).calls).toHaveLength(1);
  });
});

describe('the text', () => {
  it('counts calls by product, action and outcome, and shows what is worth a look', async () => {
    createProject();
    write('a.js', SWALLOWS);
    write('b.js', NAMES);
    const { stdout, exitCode, stderr } = await run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`2 calls of 1 product in 3 files (registry of ${builtinRegistry.snapshotDate()})`);
    expect(stdout).toMatch(/^scf {14}2 {6}1 {9}· {9}· {8}· {9}1$/m);
    expect(stdout).toContain(
      'Worth a look first:\n  a.js:4:15  scf DeleteTrigger  swallowed: in line 4 the code goes on as if nothing had happened, or only logs.',
    );
    expect(stdout).not.toContain('b.js:5');
  });

  it('is in Chinese where that is asked for', async () => {
    createProject();
    write('a.js', SWALLOWS);
    const { stdout } = await run('--lang', 'zh');
    expect(stdout).toContain('2 个文件中有 1 次调用，涉及 1 个产品');
    expect(stdout).toContain(
      'a.js:4:15  scf DeleteTrigger  吞掉：在第 4 行，代码像没有出错一样继续执行，或者只写日志。',
    );
  });

  it('has no English in any of its Chinese sentences, and says of each reason what it is', () => {
    const sentences = [...Object.values(EXITS), ...Object.values(LOSSES), SWALLOWED];
    const texts = sentences.map(({ zh }) => render(zh, { line: 7 }));
    expect(texts.filter((text) => findEnglish(text) !== undefined || !text.includes('第 7 行'))).toEqual([]);
    expect(texts.flatMap(findRefusedTerms)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('says so where there is no call', async () => {
    createProject();
    const { stdout, exitCode } = await run();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('No call of the Tencent Cloud API in 1 file.');
  });

  it('puts what changes something before what only reads, and what many codes can do before what few can', async () => {
    createProject();
    const call = (action: string) =>
      `export async function f${action}(x) { try { await client.${action}(x); } catch {} }\n`;
    write('a.js', CLIENT + ['GetFunction', 'DeleteTrigger', 'CreateFunction'].map(call).join(''));
    write('b.js', `${CLIENT}export const f = (x) => client.CreateTrigger(x);\nclient.DeleteFunction(1);\n`);
    const { stdout } = await run();
    const shown = Array.from(stdout.matchAll(/^ {2}\S+:\d+:\d+ {2}scf (\w+) {2}/gm), ([, action]) => action);
    expect(shown).toEqual(['CreateFunction', 'DeleteTrigger', 'GetFunction', 'DeleteFunction', 'CreateTrigger']);
  });
});

describe('the exit code', () => {
  it.each([
    ['no gate', [], 0],
    ['an outcome that no call has', ['--fail-on', 'uncaught'], 0],
    ['an outcome that a call has', ['--fail-on', 'uncaught,swallowed'], 1],
    ['enough calls that are meant', ['--min', '50'], 0],
    ['too few calls that are meant', ['--min', '50.5'], 1],
  ])('with %s', async (_, args, exitCode) => {
    createProject();
    write('a.js', SWALLOWS);
    write('b.js', NAMES);
    expect((await run(...args)).exitCode).toBe(exitCode);
  });

  it('comes with what was wanted', async () => {
    createProject();
    write('a.js', SWALLOWS);
    const { stdout } = await run('--fail-on', 'swallowed', '--min', '100');
    expect(stdout).toContain(
      '1 call swallowed, and --fail-on wants none.\n0 % of the calls are meant, and --min wants 100 %.',
    );
    expect((await readRecord('--fail-on', 'swallowed', '--min', '100')).violations).toEqual([
      { gate: 'swallowed', wanted: 0, found: 1 },
      { gate: 'min', wanted: 100, found: 0 },
    ]);
  });

  it('is 0 for --min where there is no call', async () => {
    createProject();
    expect((await run('--min', '100')).exitCode).toBe(0);
  });
});

describe('wrong use ends with 2', () => {
  it.each([
    [
      'an outcome that does not exist',
      ['--fail-on', 'lost'],
      'Allowed are rethrown, answered, unknown, uncaught, swallowed',
    ],
    ['a percentage that is none', ['--min', 'many'], 'It must be a number from 0 to 100.'],
    ['a percentage above 100', ['--min', '101'], 'It must be a number from 0 to 100.'],
    ['a file that does not exist', ['src'], 'No files to look at: src.'],
  ])('%s', async (_, args, said) => {
    createProject();
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('without ESLint', async () => {
    // Nothing of what is installed above the folder counts.
    write('node_modules/eslint/package.json', '{ "exports": {} }');
    const { exitCode, stderr } = await run();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('error: ESLint is not installed here');
  });

  it('with an ESLint that is too old', async () => {
    createProject();
    vi.spyOn(ESLint, 'version', 'get').mockReturnValue('8.57.0');
    expect((await run()).stderr).toContain('ESLint 8.57.0 is too old.');
  });

  it('without a configuration', async () => {
    symlinkSync(MODULES, join(folder, 'node_modules'));
    expect((await run()).stderr).toContain('ESLint has no configuration here.');
  });

  it('with a configuration that cannot be read', async () => {
    createProject('(() => { throw new Error("broken") })()');
    expect((await run()).stderr).toBe('error: ESLint cannot lint: broken\n');
  });

  it('with files that are all ignored', async () => {
    createProject("{ ignores: ['**/*.js'] }");
    write('a.js', SWALLOWS);
    expect((await run()).stderr).toContain('No files to look at: .');
  });

  it('with settings that are wrong, in the language of the reader', async () => {
    createProject("{ settings: { 'tencentcloud-errors': { products: ['no-such-product'] } } }");
    write('a.js', SWALLOWS);
    const { exitCode, stderr } = await run('--lang', 'zh');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('no-such-product');
    expect(stderr).toMatch(/^错误：/);
  });
});

describe('progress', () => {
  async function runOn(isTTY: boolean, ...args: readonly string[]): Promise<string> {
    createProject();
    write('a.js', SWALLOWS);
    let shown = '';
    await runCli(['coverage', ...args], { cwd: folder, stderr: { isTTY, write: (text: string) => (shown += text) } });
    return shown;
  }

  it('is shown on a terminal, and taken away at the end', async () => {
    const shown = await runOn(true);
    expect(shown).toContain('2 files, 1 call');
    expect(shown.endsWith('\r\u001B[K')).toBe(true);
  });

  it('is not shown elsewhere, nor beside JSON', async () => {
    expect(await runOn(false)).toBe('');
    expect(await runOn(true, '--json')).toBe('');
  });
});

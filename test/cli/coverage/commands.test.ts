import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoverageDiffRecord, CoverageRecord } from '../../../src/cli/records.ts';
import { type CliResult, runCli } from '../run.ts';
import { createCall, createRecord } from './records.ts';

const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const CLIENT = `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
`;
const SWALLOWS = `${CLIENT}export async function remove(x) {
  try { await client.DeleteTrigger(x); } catch (err) { console.error(err); }
}
`;
const RETHROWS = SWALLOWS.replace('console.error(err)', 'throw err');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-files-'));
  symlinkSync(MODULES, join(folder, 'node_modules'));
  write('package.json', JSON.stringify({ type: 'module' }));
  write('eslint.config.js', 'export default [{}];');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

function run(args: string, cwd = ''): Promise<CliResult> {
  return runCli(['coverage', ...args.split(' ')], { cwd: join(folder, cwd) });
}

async function readRecord(args: string, cwd?: string): Promise<CoverageRecord> {
  return JSON.parse((await run(`${args} --json`, cwd)).stdout) as CoverageRecord;
}

async function readDiff(args: string): Promise<CoverageDiffRecord> {
  return JSON.parse((await run(`${args} --json`)).stdout) as CoverageDiffRecord;
}

function matches(value: unknown, schema: string): unknown {
  const text = readFileSync(new URL(`../../../schemas/${schema}.schema.json`, import.meta.url), 'utf8');
  return new Ajv().compile(JSON.parse(text) as AnySchema)(value);
}

describe('coverage merge', () => {
  it('joins shards to the record of all', async () => {
    write('a.js', SWALLOWS);
    write('b.js', RETHROWS);
    write('1.json', await readRecord('a.js'));
    write('2.json', await readRecord('b.js'));
    const { runs, ...merged } = await readRecord('merge 1.json 2.json');
    expect(merged).toEqual(await readRecord('a.js b.js'));
    expect(runs).toHaveLength(2);
  });

  it('writes a file that can be merged again, and prints the numbers', async () => {
    write('1.json', createRecord([createCall()]));
    const { stdout, exitCode } = await run('merge 1.json --out all.json');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 call of 1 product in 1 file');
    expect(matches(read('all.json'), 'coverage')).toBe(true);
    expect(await readRecord('merge all.json 1.json')).toEqual(read('all.json'));
  });

  it('refuses records of different registries', async () => {
    write('1.json', createRecord([createCall()]));
    write('2.json', createRecord([], { registry: { snapshotDate: '2026-09-01', digest: 'abc' } }));
    const { exitCode, stderr } = await run('merge 1.json 2.json');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      '1.json has the registry of 2026-08-21 (1ff4a87a4410) and 2.json that of 2026-09-01 (abc)',
    );
    expect((await run('merge 1.json 2.json --lang zh')).stderr).toContain('错误码无法合并计算');
  });

  it('holds the joined record against gates', async () => {
    write('1.json', createRecord([createCall()]));
    expect((await run('merge 1.json --fail-on uncaught')).exitCode).toBe(0);
    expect((await run('merge 1.json --fail-on swallowed')).exitCode).toBe(1);
  });

  it('does not take a word after the name for its own where coverage has the option, too', async () => {
    write('1.json', createRecord([createCall()]));
    expect((await run('--fail-on swallowed merge 1.json')).exitCode).toBe(1);
    expect((await run('merge --markdown 1.json')).stdout).toMatch(/^### /);
  });
});

describe('the names of files in a monorepo', () => {
  beforeEach(() => {
    write('packages/a/src/x.js', SWALLOWS);
    write('packages/b/src/x.js', `\n${RETHROWS}`);
  });

  it('start in the folder of --root', async () => {
    const { calls } = await readRecord('src --root ../..', 'packages/a');
    expect(calls.map(({ file }) => file)).toEqual(['packages/a/src/x.js']);
  });

  it('start in the folder of each record with --relative', async () => {
    for (const name of ['a', 'b']) {
      write(`packages/${name}/coverage.json`, await readRecord('src', `packages/${name}`));
    }
    const files = 'packages/a/coverage.json packages/b/coverage.json';
    const { calls } = await readRecord(`merge ${files} --relative`);
    expect(calls.map(({ file }) => file)).toEqual(['packages/a/src/x.js', 'packages/b/src/x.js']);
    expect((await run(`merge ${files} --relative`)).stderr).toBe('');
    const { stderr } = await run(`merge ${files}`);
    expect(stderr).toContain("'src/x.js': several records have a file of this name, with no call in common.");
  });
});

describe('coverage diff', () => {
  beforeEach(() => {
    write('old.json', createRecord([createCall({ outcome: 'rethrown' })]));
    write('new.json', createRecord([createCall()]));
  });

  it('says what changed, and that is no failure by itself', async () => {
    const { stdout, exitCode } = await run('diff old.json new.json');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        'What changed in the handling of failures of Tencent Cloud calls',
        'Calls: 1, meant 100 % → 0 %. Codes of the actions: 0 % decided, 0 % lost, 0 % unknown.',
        '',
        'Worse than before',
        '  src/a.js:4:9  scf DeleteTrigger  rethrown → swallowed',
        '',
      ].join('\n'),
    );
  });

  it('ends with 1 where --fail-on names what a call became', async () => {
    expect((await run('diff old.json new.json --fail-on swallowed')).exitCode).toBe(1);
    expect((await run('diff new.json old.json --fail-on swallowed')).exitCode).toBe(0);
  });

  it('becomes a record of the shape that its JSON Schema says', async () => {
    const record = await readDiff('diff old.json new.json --fail-on swallowed');
    expect(matches(record, 'coverage-diff')).toBe(true);
    expect(matches({ ...record, changed: [{}] }, 'coverage-diff')).toBe(false);
    expect(record.violations).toEqual([{ gate: 'swallowed', wanted: 0, found: 1 }]);
  });

  it('names the registries where they differ', async () => {
    const codes = [{ code: 'New.Code', state: 'swallowed' as const }];
    const registry = { snapshotDate: '2026-09-01', digest: 'abc' };
    write('later.json', createRecord([createCall({ codes })], { registry }));
    const { stdout } = await run('diff new.json later.json');
    expect(stdout).toContain('Registry: of 2026-08-21, now of 2026-09-01.');
    expect(stdout).toContain('Codes of the lists\n  scf DeleteTrigger  new New.Code (decided in 0 of 1 call)');
    expect((await run('diff new.json later.json --lang zh')).stdout).toContain(
      '列表中的错误码\n  scf DeleteTrigger  新增 New.Code（1 次调用中已决定 0 次）',
    );
  });
});

describe('a baseline', () => {
  it('lets old calls pass, and no new ones', async () => {
    write('a.js', SWALLOWS);
    const gates = '--fail-on swallowed --min 100 --baseline base.json';
    const written = await run(`. ${gates} --update-baseline`);
    expect(written.exitCode).toBe(0);
    expect(written.stdout).toContain('1 call in the baseline base.json: not counted for --fail-on and --min.');
    expect(matches(read('base.json'), 'coverage-baseline')).toBe(true);

    write('a.js', `\n\n${SWALLOWS}`);
    expect((await run(`. ${gates}`)).exitCode).toBe(0);
    write('b.js', SWALLOWS);
    const { exitCode, stdout } = await run(`. ${gates}`);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('b.js:4:15');
    expect(stdout).not.toContain('a.js:6:15');
    expect((await readRecord(`. ${gates}`)).violations).toEqual([
      { gate: 'swallowed', wanted: 0, found: 1 },
      { gate: 'min', wanted: 100, found: 0 },
    ]);
  });

  it('says what is no longer needed in it, until it is renewed', async () => {
    write('a.js', SWALLOWS);
    await run('. --baseline base.json --update-baseline');
    write('a.js', RETHROWS);
    expect((await run('. --baseline base.json')).stdout).toContain(
      'No longer needed in base.json; --update-baseline takes it out: a.js  scf DeleteTrigger  swallowed × 1',
    );
    expect((await run('. --baseline base.json --lang zh')).stdout).toContain(
      'base.json 中不再需要，可用 --update-baseline 去掉：a.js  scf DeleteTrigger  吞掉 × 1',
    );
    const { baseline, ...record } = await readRecord('. --baseline base.json');
    expect(baseline).toMatchObject({ file: 'base.json', known: 0, unneeded: [{ file: 'a.js', count: 1 }] });
    expect(matches({ baseline, ...record }, 'coverage')).toBe(true);
    await run('. --baseline base.json --update-baseline');
    expect(read('base.json')).toEqual({ schemaVersion: 1, calls: [] });
  });

  it.each([
    ['is not there', '--baseline base.json', 'base.json: there is no such file. With --update-baseline it is written.'],
    ['is not named', '--update-baseline', '--update-baseline needs --baseline, with the file to write.'],
    ['is something else', '--baseline package.json', 'package.json: it is no baseline'],
  ])('that %s is an error', async (_, args, said) => {
    write('a.js', SWALLOWS);
    const { exitCode, stderr } = await run(`. ${args}`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});

it('spells out what a terminal would obey', async () => {
  const file = '\u001b[2Ja\n::error::b.js';
  const unparsed = [{ file, line: 1, message: '\u0007' }];
  write('1.json', createRecord([createCall({ file })], { unparsed }));
  write('2.json', createRecord([]));
  for (const args of ['merge 1.json', 'diff 2.json 1.json', 'merge 1.json --markdown']) {
    const { stdout } = await run(args);
    expect(stdout).toContain('\\u{1b}[2Ja\\u{a}::error::b.js');
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  }
});

describe('other forms of a record', () => {
  it('is Markdown with --markdown', async () => {
    write('a.js', SWALLOWS);
    expect((await run('. --markdown --lang zh')).stdout).toContain('- `a.js:4:15`  `scf DeleteTrigger`  吞掉');
  });

  it('is a SARIF file beside what is printed with --sarif', async () => {
    write('a.js', SWALLOWS);
    const { stdout } = await run('. --sarif out.sarif');
    expect(stdout).toContain('1 call of 1 product');
    expect(read('out.sarif')).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'swallowed-failure' }] }],
    });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../run.ts';
import { createCall, createRecord } from './records.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-read-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function merge(content: unknown, ...args: readonly string[]): Promise<string> {
  writeFileSync(join(folder, 'a.json'), typeof content === 'string' ? content : JSON.stringify(content));
  const { exitCode, stdout, stderr } = await runCli(['coverage', 'merge', 'a.json', ...args], { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  return stderr;
}

const RECORD = createRecord([createCall()]);

describe('a file that is no record says what is wrong, and where', () => {
  it.each<[string, unknown, string, string]>([
    ['no JSON', '{ "calls": [', 'a.json: it is no JSON: line 1, column 13', 'a.json：它不是 JSON：第 1 行第 13 列'],
    [
      'another version of the format',
      { ...RECORD, schemaVersion: 2 },
      'a.json: it has the format (schemaVersion) 2, and this version of the command reads 1.',
      'a.json：文件的格式版本（schemaVersion）为 2，当前版本的命令只能读取 1。',
    ],
    [
      'another kind of file',
      [{ filePath: 'a.js', messages: [] }],
      'a.json: it is no record that `coverage --json` prints.\n  .schemaVersion is missing.',
      'a.json：它不是 `coverage --json` 输出的记录。\n  .schemaVersion 缺失。',
    ],
    [
      'an outcome that does not exist',
      { ...RECORD, calls: [{ ...createCall(), outcome: 'handled' }] },
      '.calls[0].outcome must be ("rethrown" | "answered" | "unknown" | "uncaught" | "swallowed"), but is \'handled\'.',
      '.calls[0].outcome 应为',
    ],
    [
      'a missing field',
      { ...RECORD, calls: [{ ...createCall(), file: undefined }] },
      '.calls[0].file is missing.',
      '.calls[0].file 缺失。',
    ],
    [
      'a line that is none',
      { ...RECORD, calls: [createCall({ line: 0.5 })] },
      '.calls[0].line must be a whole number, but is 0.5.',
      '.calls[0].line 应为整数，但写成了 0.5。',
    ],
    [
      'a product that would break a table',
      { ...RECORD, calls: [createCall({ product: 'scf | x' })] },
      ".calls[0].product must be a name, day or code of the API, but is 'scf | x'.",
      '.calls[0].product 应为 API 中的名称、日期或错误码',
    ],
    [
      'a date that is markup',
      { ...RECORD, registry: { snapshotDate: '[x](https://evil.example)', digest: '' } },
      '.registry.snapshotDate must be a name, day or code of the API',
      '.registry.snapshotDate 应为 API 中的名称、日期或错误码',
    ],
  ])('%s', async (_, content, en, zh) => {
    expect(await merge(content)).toContain(en);
    expect(await merge(content, '--lang', 'zh')).toContain(zh);
  });

  it('names three problems, and counts the others', async () => {
    const calls = Array.from({ length: 5 }, () => createCall({ line: -1 }));
    const said = await merge({ ...RECORD, calls });
    expect(said.match(/^ {2}\.calls/gm)).toHaveLength(3);
    expect(said).toContain('  and 2 more');
  });
});

it('takes a record that has more fields than it knows', async () => {
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...RECORD, later: 1 }));
  const { exitCode, stdout } = await runCli(['coverage', 'merge', 'a.json', '--json'], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ calls: RECORD.calls, summary: RECORD.summary });
});

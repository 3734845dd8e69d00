import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DECISIONS, OUTCOMES } from '../../../src/analysis/call-coverage/types.ts';
import { createCoverageRecord } from '../../../src/cli/coverage/create-record.ts';
import { cutExcerpts } from '../../../src/cli/coverage/html/excerpts.ts';
import { createPage } from '../../../src/cli/coverage/html/index.ts';
import { packRecord } from '../../../src/cli/coverage/html/pack.ts';
import { loadPageText } from '../../../src/cli/coverage/html/page-text.ts';
import type { CoverageRecord, CoveredCall } from '../../../src/cli/records.ts';
import type { PageData, Sources } from '../../../src/coverage-page/data.ts';
import * as page from '../../../src/coverage-page/states.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { createFolder } from '../registry/folder.ts';
import { runCli } from '../run.ts';

const CALL: CoveredCall = {
  file: 'a.js',
  line: 2,
  column: 1,
  product: 'scf',
  action: 'CreateTrigger',
  outcome: 'rethrown',
  end: { line: 5, column: 3 },
  arrivals: [{ kind: 'catch', line: 3, column: 3 }],
  codes: [
    { code: 'LimitExceeded.Trigger', state: 'rethrown' },
    { code: 'ResourceInUse.Trigger', state: 'named', line: 4 },
  ],
  commonCodes: [],
};

function recordOf(...calls: readonly CoveredCall[]): CoverageRecord {
  return createCoverageRecord({ files: 1, calls, unparsed: [] }, builtinRegistry);
}

function writePage(calls: readonly CoveredCall[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  return createPage(recordOf(...calls), {
    folder: createFolder(files),
    commonCodes: ['InternalError'],
    language: 'en',
  });
}

/** What the page would read from an element of data. */
function readData(html: string, id: string): unknown {
  const [, json = ''] = new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(html) ?? [];
  return JSON.parse(json);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the policy of the page', () => {
  it('allows its own program and style by their hashes, and nothing else', async () => {
    const html = await writePage([CALL]);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(script.length).toBeGreaterThan(10_000);
  });

  it('comes before everything that it is about', async () => {
    const html = await writePage([CALL]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
});

describe('the file', () => {
  it('loads nothing: it names no address but that of SVG', async () => {
    const html = await writePage([CALL], { 'a.js': 'x' });
    expect(html.match(/\w+:\/\/[^\s"'`]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(html).not.toMatch(/\b(?:src|href)=/);
  });

  it('has at most 60 kB without data, compressed', async () => {
    const html = await writePage([]);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  it('is the same each time', async () => {
    const files = { 'a.js': 'x\ny\n' };
    expect(await writePage([CALL], files)).toBe(await writePage([CALL], files));
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '\'"&lt;'])(
    'has %j as data and as nothing else',
    async (text) => {
      const call = { ...CALL, action: text, codes: [{ code: text, state: 'rethrown' as const }] };
      const html = await writePage([call], { 'a.js': text });
      const data = readData(html, 'coverage-data') as PageData;
      expect(data.calls[0]?.action).toBe(text);
      expect(data.codeLists).toEqual([[text]]);
      expect(html.match(/<script[\s>]/g)).toHaveLength(3);
      expect(html).not.toContain('<!--');
    },
  );

  it('has a title and a language before its program runs', async () => {
    const html = await createPage(recordOf(CALL), { folder: createFolder({}), commonCodes: [], language: 'zh' });
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('<title>错误码处理覆盖率</title>');
    expect(html).toContain('<noscript>查看这份报告需要启用 JavaScript。</noscript>');
  });
});

describe('the data', () => {
  it('has lists of codes that calls share once, and spells out only what is decided', () => {
    const data = packRecord(recordOf(CALL, { ...CALL, line: 9 }), ['InternalError'], 'en');
    expect(data.codeLists).toEqual([['LimitExceeded.Trigger', 'ResourceInUse.Trigger']]);
    expect(data.calls.map(({ codeList, codes }) => ({ codeList, codes }))).toEqual([
      { codeList: 0, codes: [{ code: 'ResourceInUse.Trigger', state: 'named', line: 4 }] },
      { codeList: 0, codes: [{ code: 'ResourceInUse.Trigger', state: 'named', line: 4 }] },
    ]);
    expect(data.commonCodes).toEqual(['InternalError']);
  });

  it('says why by a sentence of the command', () => {
    const calls: readonly CoveredCall[] = [
      CALL,
      { ...CALL, line: 3, outcome: 'uncaught', exit: 'dropped' },
      { ...CALL, line: 4, outcome: 'unknown', reason: 'generator' },
      { ...CALL, line: 5, outcome: 'swallowed' },
    ];
    const { calls: packed, words } = packRecord(recordOf(...calls), [], 'en');
    const reasons = packed.flatMap(({ why }) => why ?? []);
    expect(reasons).toEqual(['dropped', 'generator', 'swallowed']);
    expect(reasons.filter((why) => words.reasons[why] === undefined)).toEqual([]);
    expect(packed[0]).not.toHaveProperty('why');
  });

  it('names the calls most worth a look', () => {
    const swallowed: CoveredCall = { ...CALL, line: 7, outcome: 'swallowed' };
    expect(packRecord(recordOf(CALL, swallowed), [], 'en').worthALook).toEqual([1]);
  });

  it('knows all states of the analysis, in their order', () => {
    expect(page.DECISIONS).toEqual(DECISIONS);
    expect(page.OUTCOMES).toEqual(OUTCOMES);
  });
});

describe('the source', () => {
  it('is there for each file that can be read', async () => {
    const html = await writePage([CALL, { ...CALL, file: 'gone.js' }], { 'a.js': '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' });
    expect(readData(html, 'coverage-sources')).toEqual({
      'a.js': [{ start: 1, lines: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] }],
    });
  });

  it('is there for a file with the name of a property of objects', async () => {
    const html = await writePage([{ ...CALL, file: '__proto__' }], { ['__proto__']: 'x' });
    expect(Object.keys(readData(html, 'coverage-sources') as Sources)).toEqual(['__proto__']);
  });

  const LINES = Array.from({ length: 40 }, (_, index) => String(index + 1));

  it.each([
    { name: 'begins with the first line', wanted: [2], runs: ['1-6'] },
    { name: 'ends with the last line', wanted: [39], runs: ['35-40'] },
    { name: 'has runs that touch as one', wanted: [10, 19], runs: ['6-23'] },
    { name: 'has a gap between runs', wanted: [20, 10], runs: ['6-14', '16-24'] },
    { name: 'has nothing where a line is beyond the end', wanted: [90], runs: [] },
  ])('$name', ({ wanted, runs }) => {
    const excerpts = cutExcerpts(LINES.join('\n'), wanted);
    expect(excerpts.map(({ start, lines }) => `${start}-${start + lines.length - 1}`)).toEqual(runs);
    expect(excerpts.every(({ start, lines }) => lines[0] === String(start))).toBe(true);
  });

  it('counts lines as ESLint does', () => {
    expect(cutExcerpts('\uFEFFa\r\nb\rc\u2028d\u2029e', [1])).toEqual([{ start: 1, lines: ['a', 'b', 'c', 'd', 'e'] }]);
  });

  it('cuts lines that nobody reads, and says by how much', () => {
    expect(cutExcerpts(`a\n${'x'.repeat(5000)}`, [1])).toEqual([
      { start: 1, lines: ['a', 'x'.repeat(2000)], cut: { 2: 3000 } },
    ]);
  });
});

describe('coverage --html', () => {
  const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  const SOURCE = `import { scf } from 'tencentcloud-sdk-nodejs-scf';
new scf.v20180416.Client({}).CreateTrigger(1);
`;

  function createProject(): string {
    const folder = createFolder({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': 'export default [{}];',
      'a.js': SOURCE,
    });
    symlinkSync(MODULES, join(folder, 'node_modules'));
    return folder;
  }

  it('writes the report beside the summary, and says where', async () => {
    const cwd = createProject();
    const { exitCode, stdout, stderr } = await runCli(['coverage', 'a.js', '--html', 'report.html'], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'The report is in report.html.\n' });
    expect(stdout).toContain('1 call of 1 product in 1 file');
    const html = readFileSync(join(cwd, 'report.html'), 'utf8');
    expect((readData(html, 'coverage-data') as PageData).calls).toMatchObject([{ file: 'a.js', line: 2 }]);
    expect(JSON.stringify(readData(html, 'coverage-sources'))).toContain('CreateTrigger(1);');
  });

  it('writes it in the language of the command', async () => {
    const cwd = createProject();
    const { stderr } = await runCli(['coverage', 'a.js', '--html', 'report.html', '--lang', 'zh'], { cwd });
    expect(stderr).toBe('报告已写入 report.html。\n');
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('<html lang="zh-CN">');
  });

  it('writes it beside JSON', async () => {
    const cwd = createProject();
    const { stdout, stderr } = await runCli(['coverage', 'a.js', '--html', 'report.html', '--json'], { cwd });
    expect((JSON.parse(stdout) as CoverageRecord).calls).toHaveLength(1);
    expect(stderr).toBe('');
    expect(existsSync(join(cwd, 'report.html'))).toBe(true);
  });

  it('says why it cannot write', async () => {
    const { exitCode, stderr } = await runCli(['coverage', 'a.js', '--html', 'no/report.html'], {
      cwd: createProject(),
    });
    expect(exitCode).toBe(2);
    expect(stderr).toBe('error: cannot write no/report.html: the folder does not exist\n');
  });
});

describe('the program of the page', () => {
  it('cannot end the element that it is in', async () => {
    const { script, style } = await loadPageText();
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(style).not.toMatch(/<\/style|<!--/i);
  });

  it('makes no markup of texts', async () => {
    const { script } = await loadPageText();
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
  });
});

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { createDiffPage } from '../../../src/cli/coverage/diff/create-diff-page.ts';
import { diffCoverage } from '../../../src/cli/coverage/diff/diff-coverage.ts';
import { toCodeSpan } from '../../../src/cli/coverage/markdown/code-span.ts';
import { createWriter, renderMarkdown } from '../../../src/cli/coverage/markdown/index.ts';
import { createPage } from '../../../src/cli/coverage/markdown/create-page.ts';
import { createLinkLine } from '../../../src/cli/coverage/markdown/source-link.ts';
import type { CoverageRecord, CoveredCall } from '../../../src/cli/records.ts';
import type { Language } from '../../../src/language/language.ts';
import { createCall, createRecord } from './records.ts';

/** No job of GitHub or GitLab. */
const PLACE = { folder: '/repo', env: {} };

function write(record: CoverageRecord, language: Language = 'en'): string {
  return renderMarkdown((writer) => createPage({ record, open: record.calls }, language, writer), {
    ...PLACE,
    language,
  });
}

function writeDiff(before: readonly CoveredCall[], after: readonly CoveredCall[], language: Language = 'en'): string {
  const diff = diffCoverage(
    { file: 'old.json', record: createRecord(before) },
    { file: 'new.json', record: createRecord(after) },
  );
  return renderMarkdown((writer) => createDiffPage(diff, language, writer), { ...PLACE, language });
}

/** All nodes of a text, as GitHub reads it. */
function parse(text: string): readonly Nodes[] {
  const nodesIn = (node: Nodes): readonly Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(nodesIn) : []),
  ];
  return nodesIn(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
}

const HOSTILE = [
  '<script>alert(1)</script>.js',
  '[click](https://evil.example).js',
  '![](https://evil.example/x.png).js',
  '@everyone #1 GH-1.js',
  'a`b``c.js',
  '`',
  '``` \n# heading\n- [x] done',
  'a|b\\|c.js',
  '</details><h1>.js',
  'right\u202eto left.js',
  ' spaces ',
  '\\',
  '&lt;b&gt; &amp;.js',
  'https://evil.example/a.js',
  '',
];

describe('the name of a file, whatever it is', () => {
  it.each(HOSTILE)('%j is code and nothing else', (name) => {
    const nodes = parse(`- before ${toCodeSpan(name)} after`);
    expect(nodes.map(({ type }) => type)).toEqual([
      'root',
      'list',
      'listItem',
      'paragraph',
      'text',
      'inlineCode',
      'text',
    ]);
  });

  it('is the same text when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }), (name) => {
        const code = parse(`x ${toCodeSpan(name)} y`).find((node) => node.type === 'inlineCode');
        // Markdown itself has no text of spaces only with the same number of them.
        expect(code?.value.trim()).toBe(name.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('shows what is not seen', () => {
    expect(toCodeSpan('a\nb\u202ec\0')).toBe('`a\\u{a}b\\u{202e}c\\u{0}`');
  });

  it('is cut where it is long', () => {
    expect(toCodeSpan('a'.repeat(5000)).length).toBeLessThan(310);
  });

  it('does not change the structure of a page', () => {
    const structureOf = (file: string) => {
      const record = createRecord([createCall({ file })], { unparsed: [{ file, line: 1, message: file }] });
      return parse(write(record)).map(({ type }) => type);
    };
    for (const name of HOSTILE) expect(structureOf(name)).toEqual(structureOf('a.js'));
  });
});

describe('a record', () => {
  it('has the numbers, a table and the calls worth a look, the worst first', () => {
    const calls = [
      createCall({ outcome: 'unknown', reason: 'settled' }),
      createCall({ line: 9 }),
      createCall({ line: 12, outcome: 'rethrown' }),
    ];
    const text = write(createRecord(calls));
    expect(text).toContain('3 calls of 1 product in 1 file (registry of 2026-08-21)');
    expect(text).toContain('| scf | 3 | 1 | · | 1 | · | 1 |');
    const worth = text.slice(text.indexOf('#### Worth a look'));
    expect(worth.match(/^- .*$/gm)).toEqual([
      '- `src/a.js:9:9`  `scf DeleteTrigger`  swallowed: in line 5 the code goes on as if nothing had happened, or only logs.',
      '- `src/a.js:4:9`  `scf DeleteTrigger`  unknown: the error is in the results of line 5.',
    ]);
  });

  it('is in Chinese where that is asked for', () => {
    const text = write(createRecord([createCall()]), 'zh');
    expect(text).toMatch(/^### 腾讯云 API 调用失败后的处理情况$/m);
    expect(text).toMatch(/^#### 值得查看的调用$/m);
    expect(text).toContain('吞掉：在第 5 行');
  });

  it('folds away what is beyond ten calls', () => {
    const text = write(createRecord(Array.from({ length: 12 }, (_, at) => createCall({ line: at + 1 }))));
    expect(text).toContain('<details><summary>2 more</summary>\n\n- `src/a.js:11:9`');
  });

  it('is short enough for a comment, and says how much it leaves out', () => {
    const calls = Array.from({ length: 6000 }, (_, at) =>
      createCall({ line: at + 1, file: `${'deep/'.repeat(40)}${at}.js` }),
    );
    const record = createRecord(calls, { unparsed: calls.map(({ file, line }) => ({ file, line, message: 'x' })) });
    const text = write(record);
    expect(text.length).toBeLessThan(65_000);
    const shown = text.match(/^- .*swallowed/gm)?.length ?? 0;
    expect(text).toContain(`${6000 - shown} more are left out here.`);
    expect(shown).toBeGreaterThan(50);
  });

  it('has a row for each product alone, where actions are too many', () => {
    const calls = Array.from({ length: 150 }, (_, at) => createCall({ line: at + 1, action: `Do${at}` }));
    expect(write(createRecord(calls)).match(/^\|.*\|$/gm)).toHaveLength(3);
  });
});

describe('a comparison', () => {
  it('shows only what changed', () => {
    const same = createCall({ action: 'CreateTrigger' });
    const text = writeDiff([createCall(), same], [createCall({ outcome: 'rethrown' }), { ...same, line: 30 }]);
    expect(text.match(/^- .*$/gm)).toEqual(['- `src/a.js:4:9`  `scf DeleteTrigger`  swallowed → rethrown']);
    expect(text).toContain('meant 0 % → 50 %');
  });

  it('says so where nothing did', () => {
    expect(writeDiff([createCall()], [createCall()])).toContain(
      'No call handles its failure in another way than before.',
    );
    expect(writeDiff([createCall()], [createCall()], 'zh')).toContain('所有调用的失败处理都没有变化。');
  });

  it('has the worse before the better, in Chinese, too', () => {
    const [better, worse] = [createCall(), createCall({ action: 'CreateTrigger' })];
    const before = [better, { ...worse, outcome: 'rethrown' as const }];
    const text = writeDiff(before, [{ ...better, outcome: 'answered' }, worse], 'zh');
    expect(text.match(/^(?:####|-) .*$/gm)).toEqual([
      '#### 比之前差',
      '- `src/a.js:4:9`  `scf CreateTrigger`  重新抛出 → 吞掉',
      '#### 比之前好',
      '- `src/a.js:4:9`  `scf DeleteTrigger`  吞掉 → 统一处理',
    ]);
  });

  it('is short enough for a comment', () => {
    const calls = Array.from({ length: 3000 }, (_, at) => createCall({ line: at + 1, action: `Do${at}` }));
    const after = calls.map((call) => ({ ...call, outcome: 'rethrown' as const }));
    expect(writeDiff(calls, after).length).toBeLessThan(65_000);
    expect(writeDiff([], calls).length).toBeLessThan(65_000);
  });
});

describe('the place of a call', () => {
  const GITHUB = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'shop/deployer',
    GITHUB_SHA: '1a2b3c',
    GITHUB_WORKSPACE: '/repo',
  };
  const GITLAB = {
    CI_PROJECT_URL: 'https://gitlab.com/shop/deployer',
    CI_COMMIT_SHA: '1a2b3c',
    CI_PROJECT_DIR: '/repo',
  };

  it.each([
    ['GitHub', GITHUB, '/repo', 'src/a.js', 'https://github.com/shop/deployer/blob/1a2b3c/src/a.js#L4'],
    ['GitLab', GITLAB, '/repo', 'src/a.js', 'https://gitlab.com/shop/deployer/-/blob/1a2b3c/src/a.js#L4'],
    [
      'a folder of GitHub',
      GITHUB,
      '/repo/b',
      'a (1).js',
      'https://github.com/shop/deployer/blob/1a2b3c/b/a%20%281%29.js#L4',
    ],
  ])('is a link in a job of %s', (_, env, root, file, address) => {
    expect(createLinkLine(env, root)(file, 4)).toBe(address);
  });

  it.each([
    ['is outside of the repository', GITHUB, '../x.js'],
    ['has a name from the root of the disk', GITHUB, '/repo/x.js'],
    ['is in no such job', {}, 'src/a.js'],
  ])('is no link where the file %s', (_, env, file) => {
    expect(createLinkLine(env, '/repo')(file, 4)).toBeUndefined();
  });

  it.each(HOSTILE.filter((name) => name !== ''))('is one link, whatever the name is: %j', (name) => {
    const place = createWriter(createLinkLine(GITHUB, '/repo')).place(name, { line: 4, column: 9 });
    const nodes = parse(`- ${place} after`);
    expect(nodes.map(({ type }) => type)).toEqual([
      'root',
      'list',
      'listItem',
      'paragraph',
      'link',
      'inlineCode',
      'text',
    ]);
  });

  it('is no link for a call that is gone', () => {
    const diff = diffCoverage(
      { file: 'old.json', record: createRecord([createCall()]) },
      { file: 'new.json', record: createRecord([createCall({ action: 'GetFunction' })]) },
    );
    const text = renderMarkdown((writer) => createDiffPage(diff, 'en', writer), {
      ...PLACE,
      env: GITHUB,
      language: 'en',
    });
    expect(text).toContain(
      '- [`src/a.js:4:9`](https://github.com/shop/deployer/blob/1a2b3c/src/a.js#L4)  `scf GetFunction`',
    );
    expect(text).toContain('- `src/a.js:4:9`  `scf DeleteTrigger`');
  });
});

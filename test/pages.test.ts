/** What holds pages in step: that it sees what differs, and nothing else. */
import { describe, expect, it } from 'vitest';
import { findSlips } from './pages/chinese.ts';
import { comparable } from './pages/code.ts';
import { anchorOf, codeBlocksOf, codeSpansOf, figuresOf, pairOf, parsePage } from './pages/page.ts';

function slipsIn(text: string): readonly string[] {
  return findSlips(parsePage(text, 'page.md'));
}

describe('slips on Chinese pages', () => {
  it.each([
    ['code and Latin words set off by spaces', '用 `npx` 运行 ESLint 9，再看 `code`、`Code`。'],
    ['full-width brackets and quotes', '错误码（例如“公共错误码”）见[下文](#下文)。'],
    ['emphasis with the space that Markdown needs', '- **导入时什么都不读。** ESLint 只导入一个文件。'],
    ['what is in code', '```js\n// 您,错误代码\n```\n\n`错误代码,`'],
    ['a namespace of TypeScript', '由常量组成的 TypeScript 命名空间'],
    ['punctuation of other languages', 'See eslint.config.js: it is there, (really).'],
  ])('are none: %s', (_, text) => {
    expect(slipsIn(text)).toEqual([]);
  });

  it.each([
    ['an ASCII comma', '有的,没有的'],
    ['an ASCII colon', '如下: 没有'],
    ['an ASCII full stop', '没有了.'],
    ['ASCII brackets', '错误码(公共)'],
    ['ASCII quotes', '一个"错误码"'],
    ['no space before code', '运行`npx`'],
    ['no space behind code', '`npx` 运行。`eslint`也运行'],
    ['no space beside Latin words', '用ESLint 检查'],
    ['no space before a number', '共12 个'],
    ['a space between Han', '错误 码'],
    ['a space behind full-width punctuation', '有， 没有'],
    ['a space before code behind full-width punctuation', '有， `code`'],
    ['a word that the glossary refuses', '错误代码'],
    ['another, in a cell', '| 您 |\n| --- |\n| 无 |'],
    ['another, in a heading', '## 注册表'],
    ['another, in the text of a link', '见[命名空间](#x)'],
  ])('are found: %s', (_, text) => {
    expect(slipsIn(text)).not.toEqual([]);
  });
});

function blocksOf(text: string) {
  return parsePage(text, 'page.md').sections.flatMap((section) => codeBlocksOf(section));
}

function differs(language: string, english: string, chinese: string): boolean {
  const fence = (code: string) => blocksOf(`\`\`\`${language}\n${code}\n\`\`\``);
  const [expected, actual] = comparable(fence(english), fence(chinese));
  return JSON.stringify(expected) !== JSON.stringify(actual);
}

describe('code of a page and its translation', () => {
  it.each([
    ['comments', 'js', 'f(); // gone', 'f(); // 没有了'],
    ['a comment of its own line', 'js', '/* a */\nf();', '/* 甲 */\nf();'],
    ['a text in Chinese', 'js', "return 'exists already';", "return '已存在';"],
    ['a comment of a shell', 'sh', 'npx eslint . # all', 'npx eslint . # 全部'],
    ['what a command prints', 'console', '$ codes scf\n6 codes', '$ codes scf\n6 个错误码'],
    ['a line of output in Chinese', 'text', 'a.js\n  1:1 error', 'a.js\n  1:1 错误'],
  ])('may differ in %s', (_, language, english, chinese) => {
    expect(differs(language, english, chinese)).toBe(false);
  });

  it.each([
    ['code', 'js', 'f();', 'g();'],
    ['a string that is no Chinese', 'js', "f('A.B');", "f('A.C');"],
    ['the code between texts in Chinese', 'js', "f('a', 1);", "f('甲', 2);"],
    ['a comment that the rules read', 'js', 'f(); // rest: A.*', 'f(); // rest: B.*'],
    ['a comment that only one has for the rules', 'js', '// exhaustive\nf();', '// 处理全部\nf();'],
    ['a string that looks like a comment', 'js', "f('https://a');", "f('https://b');"],
    ['a command', 'console', '$ codes scf', '$ codes cvm'],
    ['a setting', 'yaml', 'a: 1 # one', 'a: 2 # 一'],
    ['a line of output', 'text', 'a.js', 'b.js'],
  ])('may not differ in %s', (_, language, english, chinese) => {
    expect(differs(language, english, chinese)).toBe(true);
  });

  it('has the same languages and number of blocks', () => {
    const [expected, actual] = comparable(blocksOf('```js\nf();\n```'), blocksOf('```ts\nf();\n```'));
    expect(actual).not.toEqual(expected);
    const [one, none] = comparable(blocksOf('```js\nf();\n```'), blocksOf('text'));
    expect(none).not.toEqual(one);
  });
});

describe('a section', () => {
  const { sections } = parsePage('# `a` 9\n\nb\n\n## C\n\n`d` 2.5 and 1,331, `if`, 2021 年 6 月\n\n`e` 3\n', 'page.md');

  it('ends where the next heading begins, and has its own code and figures', () => {
    expect(sections.map(({ heading }) => heading)).toEqual(['', '# `a` 9', '## C']);
    expect(sections.map(({ nodes }) => codeSpansOf(nodes))).toEqual([[], ['a'], ['d', 'e']]);
    expect(sections.map((section) => figuresOf(section))).toEqual([[], ['9'], ['1,331', '2.5', '2021', '3']]);
  });

  it('leaves out what a generator writes', () => {
    const page = parsePage(
      '# A\n\nb\n\n<!-- end auto-generated rule header -->\n\n`c`\n\n<!-- begin list -->\n\n`d`\n\n<!-- end list -->\n\n`e`',
      'p.md',
    );
    expect(page.sections.map(({ nodes }) => codeSpansOf(nodes))).toEqual([[], ['c', 'e']]);
  });
});

it('knows the other page of a pair, and what has none', () => {
  expect(pairOf('docs/zh/guides/ci.md')).toEqual({ english: 'docs/guides/ci.md', chinese: 'docs/zh/guides/ci.md' });
  expect(pairOf('README.md')).toEqual({ english: 'README.md', chinese: 'README.zh-CN.md' });
  expect(pairOf('CONTRIBUTING.md')).toBeUndefined();
  expect(anchorOf('## `codes <product>`')).toBe('#codes-product');
  expect(anchorOf('## `exhaustive` 注释')).toBe('#exhaustive-注释');
});

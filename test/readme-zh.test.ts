/** Keeps the headings and lists of README.zh-CN.md in step with README.md and with the plugin. docs-languages.test.ts has the rest. */
import { readFileSync } from 'node:fs';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { PresetEntry } from '../src/rules/create-rule.ts';
import { rules } from '../src/rules/index.ts';
import { readSettings } from '../src/settings.ts';

/**
 * Each heading of README.md, and the one that translates it. Whoever adds or renames a heading translates it, and the text
 * below it, too.
 */
const HEADINGS = [
  ['# eslint-plugin-tencentcloud-errors', '# eslint-plugin-tencentcloud-errors'],
  ['## What it catches', '## 能发现什么'],
  ['## Try it', '## 试一试'],
  ['## Install', '## 安装'],
  ['### JavaScript', '### JavaScript'],
  ['### TypeScript', '### TypeScript'],
  ['### In CI', '### 在 CI 中'],
  ['### `--fix`', '### `--fix`'],
  ['### In an editor', '### 在编辑器中'],
  ['## Rules', '## 规则'],
  ['## Guides', '## 指南'],
  ['## Settings', '## 设置'],
  ['## Command line', '## 命令行'],
  ['## What counts as an error code', '## 什么算错误码'],
  ['## The registry', '## 错误码库'],
  ['## Help and contributing', '## 帮助与参与'],
  ['## Licence', '## 许可证'],
] as const;

/** A README, its text and its syntax tree. */
interface Page {
  readonly text: string;
  readonly nodes: readonly Nodes[];
}

function readPage(name: string): Page {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return { text, nodes: flatten(tree) };
}

/** A node and all nodes in it, in the order of the text. */
function flatten(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])];
}

function sourceOf({ position }: Nodes, { text }: Page): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function findHeadings(page: Page): readonly string[] {
  return page.nodes.filter(({ type }) => type === 'heading').map((node) => sourceOf(node, page));
}

/** The rows of the table with a row that begins with this text, without the head; each cell as it is written. */
function findRows(page: Page, start: string): readonly (readonly string[])[] {
  const tables = page.nodes.filter((node): node is Table => node.type === 'table');
  const rows = tables.map(({ children }) =>
    children.slice(1).map((row) => row.children.map((cell) => sourceOf(cell, page).replaceAll(/^\|\s*|\s*\|?$/g, ''))),
  );
  return rows.find((table) => table.some(([first]) => first?.startsWith(start))) ?? [];
}

const english = readPage('README.md');
const chinese = readPage('README.zh-CN.md');

describe('README.zh-CN.md', () => {
  it('has a translation of each heading, in the same order', () => {
    expect(findHeadings(english)).toEqual(HEADINGS.map(([heading]) => heading));
    expect(findHeadings(chinese)).toEqual(HEADINGS.map(([, heading]) => heading));
  });

  it('lists the settings with the same examples', () => {
    const withoutMeaning = (page: Page) => findRows(page, '`products`').map((row) => row.slice(0, 2));
    expect(withoutMeaning(chinese)).toEqual(withoutMeaning(english));
  });

  it('lists all rules, with their severities, fixes and suggestions', () => {
    const expected = Object.entries(rules).map(([name, { meta }]) => [
      `[${name}](docs/zh/rules/${name}.md)`,
      ...[meta.docs.recommended, meta.docs.strict].map(severityOf),
      meta.fixable === undefined ? '' : '🔧',
      meta.hasSuggestions === true ? '💡' : '',
    ]);
    expect(findRows(chinese, '[exhaustive-').map(([name, , ...rest]) => [name, ...rest])).toEqual(expected);
  });
});

it('lists every setting in README.md', () => {
  const listed = findRows(english, '`products`').map(([name = '']) => name.replaceAll('`', ''));
  const known = readErrorOf({ 'not-a-setting': true }).replace(/^.* Settings are (.*)\.$/s, '$1');
  expect(listed.toSorted()).toEqual(known.split(', ').toSorted());
});

/** The cell for what a preset says of a rule: the options that it passes are told on the page of the rule. */
function severityOf(entry: PresetEntry): string {
  const severity = typeof entry === 'string' ? entry : entry[0];
  return severity === 'off' ? '' : severity;
}

function readErrorOf(settings: object): string {
  try {
    readSettings({ 'tencentcloud-errors': settings });
    return '';
  } catch (error) {
    return String(error);
  }
}

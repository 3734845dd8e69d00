/** Keeps every page and its translation in step: docs/ and docs/zh/, the README, and the changelog. */
import { existsSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { HOME } from '../site/.vitepress/places.ts';
import { findSlips } from './pages/chinese.ts';
import { comparable } from './pages/code.ts';
import {
  type Page,
  ROOT,
  type Section,
  anchorOf,
  codeBlocksOf,
  codeSpansOf,
  figuresOf,
  flatten,
  levelOf,
  listChinesePages,
  listEnglishPages,
  listPairs,
  pairOf,
  readPage,
  tablesOf,
} from './pages/page.ts';

/** The changelog tells in Chinese what is notable, and leaves the rest out: only its versions are in step. */
const SUMMARY = 'CHANGELOG.md';

const pairs = listPairs().filter(({ chinese }) => existsSync(new URL(chinese, ROOT)));
/** The anchors of each page, in order. */
const anchors: ReadonlyMap<string, readonly string[]> = new Map(
  pairs.flatMap(({ english, chinese }) => [english, chinese]).map((path) => [path, anchorsOf(path)]),
);

it('has each page of docs/ in both languages', () => {
  expect(listChinesePages()).toEqual(listEnglishPages());
});

describe.each(pairs.filter(({ english }) => english !== SUMMARY))('$chinese', (pair) => {
  const english = readPage(pair.english);
  const chinese = readPage(pair.chinese);

  it('has the same headings', () => {
    const outlineOf = ({ sections }: Page) => sections.map((section) => [levelOf(section), codeOfHeading(section)]);
    expect(outlineOf(chinese)).toEqual(outlineOf(english));
  });

  it('has the same blocks of code in each section', () => {
    expectEach(english, chinese, (section, other) => comparable(codeBlocksOf(section), codeBlocksOf(other)));
  });

  it('has the same tables in each section, with the same names in each row', () => {
    expectEach(english, chinese, (section, other) => [shapeOf(section), shapeOf(other)]);
  });

  it('names the same options, settings and pieces of code in each section', () => {
    expectEach(english, chinese, (section, other) => [codeSpansOf(section.nodes), codeSpansOf(other.nodes)]);
  });

  it('names the same figures in each section', () => {
    expectEach(english, chinese, (section, other) => [figuresOf(section), figuresOf(other)]);
  });

  it('leads to the same places from each section, to Chinese pages where there are some', () => {
    expectEach(english, chinese, (section, other) => [
      targetsOf(section, english),
      targetsOf(other, chinese)
        .map((target) => toEnglish(target))
        .sort(),
    ]);
  });
});

describe.each(pairs)('$chinese', (pair) => {
  it('is written in the words and the punctuation of Chinese documentation', () => {
    expect(findSlips(readPage(pair.chinese))).toEqual([]);
  });

  it('leads to its English page, and that leads back', () => {
    expect(readPage(pair.english).text).toContain(
      `\n\nEnglish | [简体中文](${linkTo(pair.english, pair.chinese)})\n\n`,
    );
    expect(readPage(pair.chinese).text).toContain(
      `\n\n[English](${linkTo(pair.chinese, pair.english)}) | 简体中文\n\n`,
    );
  });
});

it('has a changelog in Chinese with the same versions', () => {
  const versionsOf = (path: string) => readPage(path).text.match(/^## \[.*$/gm);
  expect(versionsOf('CHANGELOG.zh-CN.md')).toEqual(
    versionsOf(SUMMARY)?.map((line) => line.replace('Unreleased', '未发布')),
  );
});

/** Compares section by section, so that a failure names the sections that differ. */
function expectEach(
  english: Page,
  chinese: Page,
  read: (section: Section, translated: Section) => readonly [unknown, unknown],
): void {
  expect(chinese.sections).toHaveLength(english.sections.length);
  const found = english.sections.map((section, index) => {
    const translated = chinese.sections[index] ?? section;
    return [section.heading, ...read(section, translated)] as const;
  });
  expect(found.map(([heading, , actual]) => [heading, actual])).toEqual(
    found.map(([heading, expected]) => [heading, expected]),
  );
}

function codeOfHeading({ nodes: [first] }: Section): readonly string[] {
  return first?.type === 'heading' ? codeSpansOf([first]) : [];
}

/** For each table, for each row, what each cell has in code. */
function shapeOf(section: Section): unknown {
  return tablesOf(section).map(({ children }) =>
    children.map((row) => row.children.map((cell) => codeSpansOf([cell]))),
  );
}

/** Where a section leads to: addresses, and paths in the project with their anchors. The other language's page is left out. */
function targetsOf({ nodes }: Section, { path }: Page): readonly string[] {
  const urls = nodes.filter((node) => !isSwitch(node)).flatMap(flatten);
  const targets = urls.flatMap((node) => (node.type === 'link' ? resolve(node.url, path) : []));
  return [...new Set(targets)].sort();
}

/** The line that leads to the page in the other language. */
function isSwitch(node: Nodes): boolean {
  return (
    node.type === 'paragraph' && flatten(node).some((each) => each.type === 'text' && / \| |^ \|/.test(each.value))
  );
}

/** `../cli.md#json`, `docs/guides/ci.md` → `docs/cli.md#json`; what is outside of the project stays as it is. */
function resolve(url: string, from: string): string {
  if (/^https?:/.test(url)) return url;
  const { href } = new URL(url, new URL(from, ROOT));
  return decodeURIComponent(href.slice(ROOT.href.length));
}

/** The place on the English page that a place on a Chinese page translates. English pages that have a Chinese one stay wrong. */
function toEnglish(target: string): string {
  if (target.startsWith(`${HOME}zh/`)) return target.replace(`${HOME}zh/`, HOME);
  if (target.startsWith(HOME)) return `${target} (which has a Chinese page)`;
  const [path = '', anchor] = target.split('#');
  const pair = pairOf(path);
  if (pair === undefined || !existsSync(new URL(pair.chinese, ROOT))) return target;
  if (path !== pair.chinese) return `${target} (which has a Chinese page)`;
  if (anchor === undefined) return pair.english;
  const index = anchors.get(pair.chinese)?.indexOf(`#${anchor}`) ?? -1;
  return `${pair.english}${anchors.get(pair.english)?.[index] ?? ` (there is no #${anchor} on the Chinese page)`}`;
}

function anchorsOf(path: string): readonly string[] {
  return readPage(path).sections.map(({ heading }) => anchorOf(heading));
}

/** `docs/guides/ci.md`, `docs/zh/guides/ci.md` → `../zh/guides/ci.md`. */
function linkTo(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== target[index]);
  const kept = shared === -1 ? folders.length : shared;
  return [...folders.slice(kept).map(() => '..'), ...target.slice(kept)].join('/');
}

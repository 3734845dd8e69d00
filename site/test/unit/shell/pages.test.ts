import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { githubAnchor } from '../../../.vitepress/markdown/anchors.ts';
import { shorten } from '../../../.vitepress/markdown/description.ts';
import { addressOf } from '../../../.vitepress/markdown/links.ts';
import { createSidebar } from '../../../.vitepress/sidebar.ts';
import { readFigures } from '../../../.vitepress/theme/start/figures.ts';
import { anchorOf, listChinesePages, listEnglishPages } from '../../../../test/pages/page.ts';

const GITHUB = 'https://github.com/eslint-plugin-tencentcloud-errors/eslint-plugin-tencentcloud-errors/blob/main';

it.each([
  ['../cli.md#exit-codes', 'docs/rules/a.md', '../cli.md#exit-codes'],
  ['zh/cli.md', 'docs/cli.md', 'zh/cli.md'],
  ['#options', 'docs/cli.md', '#options'],
  ['https://eslint.org', 'docs/cli.md', 'https://eslint.org'],
  ['../../README.zh-CN.md#设置', 'docs/zh/cli.md', `${GITHUB}/README.zh-CN.md#设置`],
  ['../../src/rules/a.ts', 'docs/rules/a.md', `${GITHUB}/src/rules/a.ts`],
  ['../examples/scf-deployer', 'docs/cli.md', `${GITHUB}/examples/scf-deployer`],
  ['/codes', 'site/pages/index.md', '/codes'],
])('leads by %s in %s to %s', (href, page, address) => {
  expect(addressOf(href, page)).toBe(address);
});

it.each(['`registry import <file|folder>`', 'Step 1: look it up', '其他云厂商', '`asOf`', 'What `explain` says'])(
  'gives the heading %s the anchor that GitHub gives it',
  (heading) => {
    expect(`#${githubAnchor(heading.replaceAll('`', ''))}`).toBe(anchorOf(`## ${heading}`));
  },
);

const listed = (language: 'en' | 'zh') =>
  createSidebar(language).flatMap(({ items = [] }) =>
    items.map(({ link = '' }) => `${link.replace(/^\/(?:zh\/)?/, '')}.md`),
  );

it('lists each page of docs/ once, in both languages', () => {
  expect(listed('en').toSorted()).toEqual(listEnglishPages());
  expect(listed('zh').toSorted()).toEqual(listChinesePages());
});

it('names pages in Chinese as they name themselves', () => {
  const entries = createSidebar('zh').flatMap(({ items = [] }) => items);
  const others = entries.filter(({ link = '' }) => !link.includes('/rules/'));
  const titles = others.map(({ link = '' }) => {
    const page = readFileSync(new URL(`../../../../docs${link}.md`, import.meta.url), 'utf8');
    return /^# (.*)$/m.exec(page)?.[1];
  });
  expect(others.map(({ text }) => text)).toEqual(
    titles.map((title) => (title?.startsWith('`') === true ? '命令行' : title)),
  );
});

it('cuts a description after a sentence', () => {
  const sentence = `${'word '.repeat(25)}end.`;
  expect(shorten('Short.')).toBe('Short.');
  expect(shorten(`${sentence} ${sentence}`)).toBe(sentence);
  expect(shorten('word '.repeat(60))).toMatch(/word …$/);
});

it('reads the figures of the start page where they are measured', () => {
  const figures = readFigures((path) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));
  expect(figures.codes).toBeGreaterThan(12_000);
  expect(figures.share).toBeGreaterThan(0);
  expect(() => readFigures((path) => (path === 'bench/RESULTS.md' ? '' : '{"counts":{},"dependencies":{}}'))).toThrow(
    'bench/RESULTS.md has no line for all our rules',
  );
});

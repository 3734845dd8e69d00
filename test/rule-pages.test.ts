/** Holds the pages of the rules, in both languages, against the rules: header, sections, options, and what the examples report. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { CHINESE_DESCRIPTIONS } from '../scripts/rule-pages/descriptions.ts';
import { RULES, type RuleName, renderHeader } from '../scripts/rule-pages/header.ts';
import { renderReportSection } from '../scripts/rule-pages/report-section.ts';
import plugin from '../src/index.ts';
import { type Bilingual, LANGUAGES, type Language } from '../src/language/language.ts';
import { findExamples, findJson, splitStatements } from './pages/examples.ts';
import { RULE_PAGES, TITLES, findTitled, listOptions, listTitles, readRulePage } from './pages/rule-page.ts';

/** The last part of the details. */
const UNSEEN: Bilingual<string> = { en: 'What it does not see', zh: '检查不到的情况' };

const NO_OPTIONS: Bilingual<string> = { en: 'This rule has no options.', zh: '本规则没有选项。' };

const SINCE: Bilingual<RegExp> = { en: /^Since (\d+\.\d+\.\d+)\.$/m, zh: /^自 (\d+\.\d+\.\d+) 起。$/m };

const SWITCH: Bilingual<(rule: RuleName) => string> = {
  en: (rule) => `English | [简体中文](../zh/rules/${rule}.md)`,
  zh: (rule) => `[English](../../rules/${rule}.md) | 简体中文`,
};

const PAGES = [...RULES].flatMap(([rule, { meta }]) => LANGUAGES.map((language) => [rule, language, meta] as const));

function sectionOf(title: keyof typeof TITLES, page: string, language: Language): string {
  return findTitled(page, 2).find((section) => section.title === TITLES[title][language])?.text ?? '';
}

/** The settings that a page says its examples are for. */
function findSettings(page: string): Record<string, unknown> {
  const [, products = ''] = /settings: \{ 'tencentcloud-errors': \{ products: \['(\w+)'\] \} \}/.exec(page) ?? [];
  return products === '' ? {} : { 'tencentcloud-errors': { products: [products] } };
}

/** The options that a block of JSON gives a rule. */
function readOptions(rule: RuleName, json: string): unknown {
  const { [`tencentcloud-errors/${rule}`]: entry } = JSON.parse(json) as Record<string, readonly [string, unknown]>;
  return entry?.[1];
}

/** What a rule reports of some code, its fix included. Without JSON its options are the defaults. */
function lint(rule: RuleName, code: string, page: string, json?: string): readonly object[] {
  const options = json === undefined ? [] : [readOptions(rule, json)];
  return new Linter()
    .verify(code, {
      plugins: { 'tencentcloud-errors': plugin },
      rules: { [`tencentcloud-errors/${rule}`]: ['error', ...options] },
      settings: findSettings(page),
    })
    .map(({ message, fix }) => ({ message, fix }));
}

describe.each(PAGES)('the page of %s in %s', (rule, language, meta) => {
  const page = readRulePage(rule, language);
  const examples = findExamples(page);
  const options = listOptions(meta);
  const optionSections = findTitled(sectionOf('options', page, language), 3);

  it('has incorrect and correct examples, and no example without a mark', () => {
    expect(examples.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['✗', '✓']));
    expect(examples.filter(({ mark }) => mark === undefined)).toEqual([]);
    expect(page.match(/^```js$/gm)).toHaveLength(examples.length);
  });

  it('reports each statement of its incorrect examples', () => {
    const silent = examples
      .filter(({ mark }) => mark === '✗')
      .flatMap(({ code, json }) => splitStatements(code).filter((each) => lint(rule, each, page, json).length === 0));
    expect(silent).toEqual([]);
  });

  it('is silent on its correct examples', () => {
    const reports = examples
      .filter(({ mark }) => mark === '✓')
      .flatMap(({ code, json }) => lint(rule, code, page, json));
    expect(reports).toEqual([]);
  });

  it('has all sections, in order', () => {
    expect(findTitled(page, 2).map(({ title }) => title)).toEqual(listTitles(meta, language));
    expect(findTitled(sectionOf('details', page, language), 3).at(-1)?.title).toBe(UNSEEN[language]);
  });

  it('shows the defaults of all options, or says that there are none', () => {
    const [defaults] = meta.defaultOptions ?? [];
    const json = findJson(sectionOf('options', page, language));
    expect(json === undefined ? undefined : readOptions(rule, json)).toEqual(defaults);
    expect(sectionOf('details', page, language).includes(`\n\n${NO_OPTIONS[language]}\n`)).toBe(options.length === 0);
  });

  it('has a heading for each option, with an example for each value shown, whose reports differ from those by default', () => {
    expect(optionSections.map(({ title }) => title)).toEqual(options.map((name) => `\`${name}\``));
    const shown = optionSections.map(({ title, text }) => ({ title, examples: findExamples(text) }));
    for (const { title, examples: all } of shown) {
      const configurations = new Set(all.map(({ json }) => json ?? ''));
      expect(configurations.size, title).toBeGreaterThan(0);
      for (const json of configurations) {
        expect(Object.keys(readOptions(rule, json) ?? {})).toEqual([title.slice(1, -1)]);
        const differ = all.filter(
          (example) =>
            example.json === json &&
            JSON.stringify(lint(rule, example.code, page, json)) !== JSON.stringify(lint(rule, example.code, page)),
        );
        expect(differ, json).not.toEqual([]);
      }
    }
  });

  it('says where to tell of a wrong report', () => {
    expect(page).toContain(`\n\n${renderReportSection(rule, language)}\n## `);
  });

  it('says since which version there is the rule', () => {
    const [, since = ''] = SINCE[language].exec(sectionOf('version', page, language)) ?? [];
    expect(since).toMatch(/^\d/);
    expect(since.localeCompare(packageJson.version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
  });

  it('leads to the source, the tests, and the page in the other language', () => {
    const linked = Array.from(sectionOf('source', page, language).matchAll(/\]\((.*)\)/g), ([, link = '']) => link);
    const files = linked.map((link) => new URL(link, RULE_PAGES[language]));
    expect(files.every((file) => existsSync(file))).toBe(true);
    expect(linked.map((link) => link.replace(/^(?:\.\.\/)+/, ''))).toEqual([
      `src/rules/${rule}.ts`,
      `test/rules/${rule}.test.ts`,
    ]);
    expect(page).toContain(`<!-- end auto-generated rule header -->\n\n${SWITCH[language](rule)}\n\n## `);
  });
});

it.each([...RULES])(
  'has the header of the metadata on the Chinese page of %s, and says what the English one says',
  (rule, { meta }) => {
    const header = renderHeader(rule, meta);
    const [english = ''] = readRulePage(rule, 'en').split('\nEnglish |');
    expect(readRulePage(rule, 'zh').startsWith(header)).toBe(true);
    const marksOf = (text: string) => text.match(/^\p{Emoji}.*$/gmu)?.map((line) => /^[^\s\w]+/u.exec(line)?.[0]);
    expect(marksOf(header)).toEqual(marksOf(english));
    const presetsOf = (text: string) => text.match(/\p{Emoji_Presentation} `\w+`/gu);
    expect(presetsOf(header)).toEqual(presetsOf(english));
  },
);

it.each(LANGUAGES)('has a page for each rule in %s, and no others', (language) => {
  const files = readdirSync(RULE_PAGES[language]).sort();
  expect(files).toEqual([...RULES.keys()].map((rule) => `${rule}.md`).sort());
});

it('describes the rules in the table of README.zh-CN.md in the same words', () => {
  const readme = readFileSync(new URL('../README.zh-CN.md', import.meta.url), 'utf8');
  const rows = readme.matchAll(/^\| \[[\w-]+\]\(docs\/(?:zh\/)?rules\/([\w-]+)\.md\) *\| (.*?) *\|/gm);
  expect(Object.fromEntries(Array.from(rows, ([, rule, description]) => [rule, description]))).toEqual(
    CHINESE_DESCRIPTIONS,
  );
});

/** The pages of the rules, in both languages. */
import { readFileSync } from 'node:fs';
import type { Bilingual, Language } from '../../src/language/language.ts';
import type { RuleModule } from '../../src/rules/create-rule.ts';

/** Where they are. */
export const RULE_PAGES: Bilingual<URL> = {
  en: new URL('../../docs/rules/', import.meta.url),
  zh: new URL('../../docs/zh/rules/', import.meta.url),
};

/** The titles of the sections of a page, in order. A page has `fixed` or `suggested`, and `options` if the rule has some. */
export const TITLES = {
  why: { en: 'Why', zh: '为什么' },
  details: { en: 'Details', zh: '详细说明' },
  options: { en: 'Options', zh: '选项' },
  fixed: { en: 'What is fixed', zh: '修复范围' },
  suggested: { en: 'What is suggested', zh: '提供哪些建议' },
  whenNot: { en: 'When not to use it', zh: '何时不用' },
  wrong: { en: 'A wrong report', zh: '误报' },
  related: { en: 'Related rules', zh: '相关规则' },
  further: { en: 'Further reading', zh: '延伸阅读' },
  version: { en: 'Version', zh: '版本' },
  source: { en: 'Source', zh: '源码' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What stands under a heading, up to the next one of the same level or a higher one; the heading itself comes first in the text. */
interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** The text of the page of a rule. */
export function readRulePage(rule: string, language: Language): string {
  return readFileSync(new URL(`${rule}.md`, RULE_PAGES[language]), 'utf8');
}

/** The parts of a text under headings of this level: 2 for `##`. */
export function findTitled(text: string, level: number): readonly TitledText[] {
  const parts = text.split(new RegExp(`^(?=#{1,${level}} )`, 'm'));
  const heading = new RegExp(`^#{${level}} (.*)\n`);
  return parts.flatMap((part) => {
    const title = heading.exec(part)?.[1];
    return title === undefined ? [] : [{ title, text: part }];
  });
}

/** The names of the options of a rule, in the order of its schema. */
export function listOptions({ schema }: RuleModule['meta']): readonly string[] {
  // ESLint leaves open what a schema is; those of our rules describe one object.
  const [first = { properties: {} }] = schema as readonly { readonly properties: object }[];
  return Object.keys(first.properties);
}

/** The titles that the sections of the page of a rule have. */
export function listTitles(meta: RuleModule['meta'], language: Language): readonly string[] {
  const absent = [
    meta.fixable === undefined ? 'fixed' : 'suggested',
    ...(listOptions(meta).length === 0 ? ['options'] : []),
  ];
  return Object.entries(TITLES)
    .filter(([section]) => !absent.includes(section))
    .map(([, title]) => title[language]);
}

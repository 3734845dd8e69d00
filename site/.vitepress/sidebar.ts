import type { DefaultTheme } from 'vitepress';
import { rules } from '../../src/rules/index.ts';
import type { Bilingual, Language } from '../../src/language/language.ts';
import { pagePath } from '../page-path.ts';

type Group = DefaultTheme.SidebarItem;

/** A page of `docs/` and its name in the list of pages. */
interface Entry extends Bilingual<string> {
  readonly page: string;
}

const GUIDES: readonly Entry[] = [
  { page: 'guides/getting-started', en: 'Getting started', zh: '快速上手' },
  { page: 'guides/configurations', en: 'Configurations', zh: '各种配置' },
  { page: 'guides/oxlint', en: 'oxlint', zh: 'oxlint' },
  { page: 'guides/adoption', en: 'The first week of a team', zh: '团队使用的第一周' },
  { page: 'guides/ci', en: 'Continuous integration', zh: '持续集成' },
  { page: 'guides/coverage', en: 'Coverage of failures', zh: '错误码处理覆盖率' },
  { page: 'guides/monorepos', en: 'Monorepos', zh: 'Monorepo' },
  { page: 'guides/wrappers', en: 'Wrappers around the SDK', zh: '封装 SDK 的代码' },
  { page: 'guides/custom-registries', en: 'Registries of your own', zh: '自定义错误码库' },
  { page: 'guides/troubleshooting', en: 'Troubleshooting', zh: '问题排查' },
];

const REFERENCE: readonly Entry[] = [
  { page: 'cli', en: 'Command line', zh: '命令行' },
  { page: 'code-sites', en: 'Code sites', zh: '错误码出现的位置' },
  { page: 'exhaustiveness', en: 'Exhaustive handling', zh: '完整处理' },
  { page: 'performance', en: 'Performance', zh: '性能' },
  { page: 'versioning', en: 'Versions', zh: '版本与新的错误码库' },
];

const TITLES = {
  guides: { en: 'Guides', zh: '指南' },
  exhaustive: { en: 'Rules: forgotten codes', zh: '规则：遗漏的错误码' },
  wrong: { en: 'Rules: wrong codes', zh: '规则：写错的错误码' },
  reference: { en: 'Reference', zh: '参考' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** The pages in order. Rules are those that there are, parted by whether the preset `exhaustive` has them. */
export function createSidebar(language: Language): readonly Group[] {
  const toItem = ({ page, [language]: text }: Entry): Group => ({ text, link: pagePath(language, `/${page}`) });
  const toRule = (rule: string): Group => ({ text: rule, link: pagePath(language, `/rules/${rule}`) });
  const listRules = (isExhaustive: boolean) =>
    Object.entries(rules)
      .filter(([, { meta }]) => (meta.docs.exhaustive !== undefined) === isExhaustive)
      .map(([rule]) => toRule(rule));
  return [
    { text: TITLES.guides[language], items: GUIDES.map(toItem) },
    { text: TITLES.exhaustive[language], items: listRules(true) },
    { text: TITLES.wrong[language], items: listRules(false) },
    { text: TITLES.reference[language], items: REFERENCE.map(toItem) },
  ];
}

import type { DefaultTheme, LocaleConfig } from 'vitepress';
import type { Bilingual, Language } from '../../src/language/language.ts';
import { pagePath } from '../page-path.ts';
import { NOTICES } from './notices.ts';
import { BASE, REPOSITORY } from './places.ts';
import { createSidebar } from './sidebar.ts';

const DESCRIPTION: Bilingual<string> = {
  en: 'ESLint rules for code that handles errors of the Tencent Cloud API: misspelled, unknown, withdrawn and forgotten error codes.',
  zh: '检查腾讯云 API 错误处理代码的 ESLint 规则：发现拼错的、不存在的、已下线的和遗漏的错误码。',
};

const NAV = {
  guide: { en: 'Guide', zh: '指南' },
  rules: { en: 'Rules', zh: '规则' },
  playground: { en: 'Playground', zh: '在线试用' },
  codes: { en: 'Error codes', zh: '错误码' },
  project: { en: 'Project', zh: '项目' },
  changes: { en: 'Changelog', zh: '更新日志' },
  contributing: { en: 'Contributing', zh: '参与贡献' },
  security: { en: 'Security', zh: '安全' },
  notices: { en: 'Third-party licences', zh: '第三方许可证' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** Texts of the theme, which come with it in English. */
const CHINESE_TEXTS: DefaultTheme.Config = {
  outline: { label: '本页内容', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  lastUpdated: { text: '最后更新', formatOptions: { dateStyle: 'medium', forceLocale: true } },
  darkModeSwitchLabel: '外观',
  darkModeSwitchTitle: '切换到深色',
  lightModeSwitchTitle: '切换到浅色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
};

const ENGLISH_TEXTS: DefaultTheme.Config = {
  outline: { level: [2, 3] },
  lastUpdated: { formatOptions: { dateStyle: 'medium', forceLocale: true } },
};

function createNav(language: Language): DefaultTheme.NavItem[] {
  const changes = language === 'en' ? 'CHANGELOG.md' : 'CHANGELOG.zh-CN.md';
  return [
    { text: NAV.guide[language], link: pagePath(language, '/guides/getting-started'), activeMatch: '/guides/' },
    { text: NAV.rules[language], link: pagePath(language, '/rules/exhaustive-switch'), activeMatch: '/rules/' },
    { text: NAV.playground[language], link: pagePath(language, '/playground') },
    { text: NAV.codes[language], link: pagePath(language, '/codes') },
    {
      text: NAV.project[language],
      items: [
        { text: NAV.changes[language], link: `${REPOSITORY}/blob/main/${changes}` },
        { text: NAV.contributing[language], link: `${REPOSITORY}/blob/main/CONTRIBUTING.md` },
        { text: NAV.security[language], link: `${REPOSITORY}/blob/main/SECURITY.md` },
        { text: NAV.notices[language], link: `${BASE}${NOTICES}`, target: '_self' },
      ],
    },
  ];
}

function createTheme(language: Language): DefaultTheme.Config {
  return {
    ...(language === 'en' ? ENGLISH_TEXTS : CHINESE_TEXTS),
    nav: createNav(language),
    sidebar: [...createSidebar(language)],
    editLink: {
      pattern: `${REPOSITORY}/edit/main/:path`,
      text: language === 'en' ? 'Edit this page on GitHub' : '在 GitHub 上编辑本页',
    },
  };
}

/** The languages of the site. English pages have no prefix in their addresses. */
export const locales: Readonly<Record<'root' | 'zh', LocaleConfig<DefaultTheme.Config>[string]>> = {
  root: { label: 'English', lang: 'en', description: DESCRIPTION.en, themeConfig: createTheme('en') },
  zh: { label: '简体中文', lang: 'zh-CN', description: DESCRIPTION.zh, themeConfig: createTheme('zh') },
};

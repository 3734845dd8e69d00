import type { HeadConfig, TransformContext } from 'vitepress';
import { HOME } from './places.ts';

/** What the head of a page says of it to search engines, and to who shows a link to it. */
export function createHead({ page, pageData, siteData, title, description }: TransformContext): HeadConfig[] {
  if (pageData.isNotFound === true || page === '404.md') return [];
  const { english, chinese } = addressesOf(page);
  const isChinese = page.startsWith('zh/');
  const address = isChinese ? chinese : english;
  return [
    ['link', { rel: 'canonical', href: address }],
    ['link', { rel: 'alternate', hreflang: 'en', href: english }],
    ['link', { rel: 'alternate', hreflang: 'zh-CN', href: chinese }],
    ['link', { rel: 'alternate', hreflang: 'x-default', href: english }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:site_name', content: siteData.title }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
    ['meta', { property: 'og:url', content: address }],
    ['meta', { property: 'og:locale', content: isChinese ? 'zh_CN' : 'en_US' }],
    ['meta', { name: 'twitter:card', content: 'summary' }],
  ];
}

/** `zh/rules/x.md`  →  the addresses of this page in both languages. */
function addressesOf(page: string): { readonly english: string; readonly chinese: string } {
  const path = page
    .replace(/^zh\//, '')
    .replace(/\.md$/, '')
    .replace(/(?:^|(?<=\/))index$/, '');
  return { english: `${HOME}${path}`, chinese: `${HOME}zh/${path}` };
}

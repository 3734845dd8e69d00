import { fileURLToPath } from 'node:url';
import { defineConfig, postcssIsolateStyles } from 'vitepress';
import { createHead } from './head.ts';
import { locales } from './locales.ts';
import { markdown } from './markdown/index.ts';
import { collectModules, emitNotices } from './notices.ts';
import { BASE, HOME, REPOSITORY, ROOT, SITE } from './places.ts';
import { search } from './search.ts';
import { vueOfSite } from './vue-of-site.ts';

export default defineConfig({
  srcDir: ROOT,
  outDir: fileURLToPath(new URL('./dist', import.meta.url)),
  cacheDir: fileURLToPath(new URL('./cache', import.meta.url)),
  base: BASE,
  cleanUrls: true,
  lastUpdated: true,
  srcExclude: ['*.md', '{bench,scripts,test,examples,.github,fuzz,data,src}/**', 'site/!(pages)/**'],
  rewrites: { 'docs/:rest*': ':rest*', 'site/pages/:rest*': ':rest*' },
  title: 'eslint-plugin-tencentcloud-errors',
  titleTemplate: ':title · tencentcloud-errors',
  locales,
  markdown,
  sitemap: { hostname: HOME },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}logo.svg` }],
    ['meta', { name: 'theme-color', content: '#3b5bdb' }],
  ],
  transformHead: createHead,
  themeConfig: {
    logo: { src: '/logo.svg', alt: '', width: 24, height: 24 },
    siteTitle: 'tencentcloud-errors',
    search,
    socialLinks: [{ icon: 'github', link: REPOSITORY, ariaLabel: 'GitHub' }],
  },
  vite: {
    plugins: [vueOfSite, collectModules, emitNotices],
    worker: { plugins: () => [collectModules] },
    // Styles of texts stay out of what is marked `vp-raw`: an editor within a page.
    css: { postcss: { plugins: [postcssIsolateStyles({ includeFiles: [/vp-doc\.css/] })] } },
    publicDir: `${SITE}public`,
    resolve: {
      // The theme's own search is not accessible, and shows no text of what it finds.
      alias: [{ find: /^.*\/VPNavBarSearch\.vue$/, replacement: `${SITE}.vitepress/theme/search/SearchButton.vue` }],
    },
  },
});

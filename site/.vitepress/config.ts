import { fileURLToPath } from 'node:url';
import { type Plugin } from 'vite';
import { defineConfig } from 'vitepress';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = fileURLToPath(new URL('../', import.meta.url));

/** The pages stand in `docs/`, from where Vue, which they are compiled to, is not found: it is that of this folder. */
const vueOfSite: Plugin = {
  name: 'vue-of-site',
  enforce: 'pre',
  resolveId(id, importer, { ssr }) {
    if (!/^vue(?:\/|$)/.test(id)) return null;
    // Node.js renders pages from a folder beside this one, where it finds the package by itself.
    if (ssr === true) return { id, external: true };
    return importer?.startsWith(SITE) === true ? null : this.resolve(id, `${SITE}index.js`, { skipSelf: true });
  },
};

export default defineConfig({
  srcDir: ROOT,
  outDir: fileURLToPath(new URL('./dist', import.meta.url)),
  cacheDir: fileURLToPath(new URL('./cache', import.meta.url)),
  base: '/eslint-plugin-tencentcloud-errors/',
  cleanUrls: true,
  srcExclude: ['*.md', '{bench,scripts,test,examples,.github,fuzz,data,src}/**', 'site/!(pages)/**'],
  rewrites: { 'docs/:rest*': ':rest*', 'site/pages/:rest*': ':rest*' },
  title: 'eslint-plugin-tencentcloud-errors',
  vite: { plugins: [vueOfSite] },
  ignoreDeadLinks: true,
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: { label: '简体中文', lang: 'zh-CN' },
  },
});

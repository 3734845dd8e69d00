import type { Plugin } from 'vite';
import { SITE } from './places.ts';

/** The pages stand in `docs/`, from where Vue, which they are compiled to, is not found: it is that of this folder. */
export const vueOfSite: Plugin = {
  name: 'vue-of-site',
  enforce: 'pre',
  resolveId(id, importer, { ssr }) {
    if (!/^vue(?:\/|$)/.test(id)) return null;
    // Node.js renders pages from a folder beside this one, where it finds the package by itself.
    if (ssr === true) return { id, external: true };
    return importer?.startsWith(SITE) === true ? null : this.resolve(id, `${SITE}index.js`, { skipSelf: true });
  },
};

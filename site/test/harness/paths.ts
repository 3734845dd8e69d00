import { fileURLToPath } from 'node:url';

/** The folder of the built pages. */
export const DIST = fileURLToPath(new URL('../../.vitepress/dist/', import.meta.url));

/** Where the site begins on its host, as on GitHub Pages. */
export const BASE = '/eslint-plugin-tencentcloud-errors/';

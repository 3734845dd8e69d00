import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ISSUES } from '../../src/version.ts';

/** The folder of the project. All pages are found from here. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the site. */
export const SITE = fileURLToPath(new URL('../', import.meta.url));

/** Where the site begins on its host. */
export const BASE = '/eslint-plugin-tencentcloud-errors/';

/** The address of the start page. */
export const HOME = `https://eslint-plugin-tencentcloud-errors.github.io${BASE}`;

/** The repository, without a slash at its end. */
export const REPOSITORY = ISSUES.replace(/\/issues$/, '');

/** The path of a file in the project, with slashes: `docs/cli.md`. */
export function pathInProject(file: string): string {
  return relative(ROOT, file).replaceAll(sep, '/');
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './paths.ts';

/** A built page. */
export interface BuiltPage {
  /** Its address below the base: `zh/`, `rules/no-unknown-code`. */
  readonly address: string;
  readonly html: string;
}

/** All pages in both languages but for the one of addresses that do not exist. */
export function readBuiltPages(): readonly BuiltPage[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .sort()
    .map((path) => ({
      address: path.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''),
      html: readFileSync(join(DIST, path), 'utf8'),
    }));
}

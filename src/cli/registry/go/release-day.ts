import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../read-text.ts';
import { LARGEST_FILE } from './import-checkout.ts';

/** What the SDK says of its last release, in the root of a checkout. */
const FILE = 'SERVICE_CHANGELOG.md';
const RELEASED = /^发布时间：(\d{4}-\d{2}-\d{2})/gm;

/** A folder of a version is this far below the root. */
const DEPTH = 3;

/** The day of the last release in a checkout of the mainland SDK, from any folder in it; `undefined` if no file says it. */
export function findReleaseDay(folder: string, depth = DEPTH): string | undefined {
  const path = join(folder, FILE);
  if (existsSync(path)) {
    const days = Array.from(readText(path, path, LARGEST_FILE).matchAll(RELEASED), ([, day = '']) => day);
    return days.sort().at(-1);
  }
  return depth === 0 ? undefined : findReleaseDay(dirname(folder), depth - 1);
}

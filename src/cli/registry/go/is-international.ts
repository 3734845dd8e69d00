import { join } from 'node:path';
import { readText } from '../read-text.ts';
import type { VersionFolder } from './find-versions.ts';
import { LARGEST_FILE } from './import-checkout.ts';

/** The module that every client of the international SDK imports. */
const MODULE = 'github.com/tencentcloud/tencentcloud-sdk-go-intl-en/';

/** Whether folders are of the SDK of the international site, as the imports of the first client among them say. */
export function isInternational(folders: readonly VersionFolder[]): boolean {
  const first = folders.find(({ files }) => files.has('client.go'));
  if (first === undefined) return false;
  const path = join(first.path, 'client.go');
  return readText(path, path, LARGEST_FILE).toLowerCase().includes(MODULE);
}

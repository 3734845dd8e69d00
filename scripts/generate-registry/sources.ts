import { existsSync } from 'node:fs';
import { check, readFields, readJson, readText, sortedEntries } from './json.ts';

/** Where facts come from, as the manifest says it. */
export interface Sources {
  /** ISO day of the releases. */
  readonly snapshotDate: string;
  /** By repository. */
  readonly releases: Readonly<Record<string, string>>;
}

/** The official SDKs that have lists: of the mainland and of the international site. */
export const SDKS = {
  /** github.com/TencentCloud/tencentcloud-sdk-go */
  mainland: 'tencentcloud-sdk-go',
  /** github.com/TencentCloud/tencentcloud-sdk-go-intl-en */
  intl: 'tencentcloud-sdk-go-intl-en',
} as const;

/** The sources of facts without a `sources.json`: the first ones, which say it in the README beside them. */
const FIRST: Sources = {
  snapshotDate: '2026-08-21',
  releases: { [SDKS.mainland]: 'v1.3.166', [SDKS.intl]: 'v3.0.1474' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const RELEASE = /^v\d+\.\d+\.\d+$/u;

/** Reads and validates `sources.json` of the facts. Throws with the place and what is wrong. */
export function readSources(path: string): Sources {
  if (!existsSync(path)) return FIRST;
  const { snapshotDate, releases } = readFields(readJson(path), ['snapshotDate', 'releases'], path);
  const entries = sortedEntries(releases, `${path}, releases`);
  check(entries.length > 0, path, 'names no release');
  return {
    snapshotDate: readText(snapshotDate, DAY, `${path}, snapshotDate`),
    releases: Object.fromEntries(entries.map(([name, value]) => [name, readText(value, RELEASE, `${path}, ${name}`)])),
  };
}

import { describe, expect, it } from 'vitest';
import cloudbaseCli from './pins/cloudbase-cli.json' with { type: 'json' };
import serverlessScf from './pins/serverless-tencent-scf.json' with { type: 'json' };
import componentToolkit from './pins/tencent-component-toolkit.json' with { type: 'json' };
import { lintPackage } from './lint-files.ts';

/**
 * What a reader found in a published package, by hand, and what of it the plugin sees. `handCount` counts comparisons
 * with a Tencent Cloud code; `sites` are those seen; `unseen` are the others, each with the reason.
 */
interface Pin {
  readonly package: string;
  readonly version: string;
  readonly handCount: number;
  readonly sites: readonly string[];
  readonly unseen: readonly { readonly site: string; readonly why: string }[];
  readonly reports: readonly { readonly report: string; readonly why: string }[];
}

const PINS: readonly Pin[] = [componentToolkit, serverlessScf, cloudbaseCli];

/** Packages about other vendors, and tools: nothing in them is about Tencent Cloud's API 3.0. */
const COUNTER_EXAMPLES = ['aws-sdk', 'ali-oss', '@azure/storage-blob', 'cos-nodejs-sdk-v5', 'npm'];

describe.each(PINS)('$package $version', ({ package: name, handCount, sites, unseen, reports }) => {
  it('has the reviewed sites and reports, and no others', () => {
    const found = lintPackage(name);
    expect(found.sites).toEqual(sites);
    expect(found.reports).toEqual(reports.map(({ report }) => report));
    expect(found.unreadable).toEqual([]);
  });

  it('accounts for every comparison of the hand count', () => {
    expect(sites.length + unseen.length).toBe(handCount);
  });
});

it.each(COUNTER_EXAMPLES)('reports nothing in %s, which is not about Tencent Cloud', (name) => {
  const { reports, sites, files, unreadable } = lintPackage(name);
  expect({ reports, sites, unreadable }).toEqual({ reports: [], sites: [], unreadable: [] });
  expect(files).toBeGreaterThan(0);
});

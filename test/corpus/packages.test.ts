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

/** Other vendors' SDKs, drivers, and tools: nothing in them is about Tencent Cloud's API 3.0. */
const COUNTER_EXAMPLES = [
  '@alicloud/ecs20140526',
  '@alicloud/pop-core',
  '@aws-sdk/client-ec2',
  '@aws-sdk/client-s3',
  '@azure/arm-compute',
  '@azure/storage-blob',
  '@google-cloud/storage',
  '@huaweicloud/huaweicloud-sdk-core',
  '@volcengine/openapi',
  'ali-oss',
  'axios',
  'cos-nodejs-sdk-v5',
  'esdk-obs-nodejs',
  'eslint',
  'firebase-admin',
  'ioredis',
  'kafkajs',
  'minio',
  'mongodb',
  'mysql2',
  'npm',
  'oci-core',
  'pg',
  'qiniu',
  'stripe',
  'vitest',
];

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

describe('packages that are not about Tencent Cloud', () => {
  const results = COUNTER_EXAMPLES.map((name) => ({ name, ...lintPackage(name) }));

  it.each(results)('reports nothing in $name', ({ reports, sites, unreadable }) => {
    expect({ reports, sites, unreadable }).toEqual({ reports: [], sites: [], unreadable: [] });
  });

  it('are at least 25, together more than a million lines', () => {
    expect(results.length).toBeGreaterThanOrEqual(25);
    expect(results.reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThan(1_000_000);
  });
});

import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { createSarif, describeCut } from '../../../src/cli/coverage/sarif/create-sarif.ts';
import { locateFile } from '../../../src/cli/coverage/sarif/file-uri.ts';
import type { CoverageRecord } from '../../../src/cli/records.ts';
import { createCall, createRecord, moveLines } from './records.ts';

const SCHEMA = new URL(
  '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  import.meta.url,
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

function runOf(record: CoverageRecord): Run {
  const { runs } = createSarif(record, 'en') as { readonly runs: readonly [Run] };
  return runs[0];
}

const EACH = createRecord(
  [
    createCall({ codes: [{ code: 'FailedOperation.A', state: 'swallowed' }] }),
    createCall({ line: 20, outcome: 'uncaught', exit: 'export' }),
    createCall({ line: 30, outcome: 'uncaught', exit: 'dropped' }),
    createCall({ line: 40, outcome: 'unknown', reason: 'given-error' }),
    createCall({ line: 50, outcome: 'rethrown' }),
    createCall({ line: 60, isRestMarked: true }),
  ],
  { unparsed: [{ file: 'x.js', line: 1, message: 'Unexpected token' }] },
);

it.each(['en', 'zh'] as const)('is SARIF 2.1.0, in %s', (language) => {
  const validate = new draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  expect(validate(createSarif(EACH, language)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ version: '2.1.0' })).toBe(false);
});

describe('the results', () => {
  it('are the calls worth a look, the worst first', () => {
    expect(runOf(EACH).results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      'swallowed-failure error',
      'uncaught-failure warning',
      'uncaught-failure note',
      'unknown-failure note',
    ]);
  });

  it('name the codes that nothing decides about', () => {
    expect(runOf(EACH).results[0]?.message.text).toBe(
      'scf DeleteTrigger: swallowed: in line 5 the code goes on as if nothing had happened, or only logs. Codes that nothing decides about: FailedOperation.A.',
    );
    const { runs } = createSarif(EACH, 'zh') as { readonly runs: readonly [Run] };
    expect(runs[0].results[0]?.message.text).toBe(
      'scf DeleteTrigger：吞掉：在第 5 行，代码像没有出错一样继续执行，或者只写日志。没有单独处理的错误码：FailedOperation.A。',
    );
  });

  it('have rules with addresses', () => {
    const { tool, results } = runOf(EACH);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules.map(({ helpUri }) => helpUri.split('/').at(-1))).toEqual([
      'coverage.md#swallowed',
      'coverage.md#uncaught',
      'coverage.md#unknown',
    ]);
  });

  it('are at most 5,000, and the log says how many are cut', () => {
    const calls = Array.from({ length: 5001 }, (_, at) =>
      createCall({ line: at + 1, outcome: at === 5000 ? 'swallowed' : 'unknown' }),
    );
    const record = createRecord(calls);
    const { results, invocations } = runOf(record);
    expect(results).toHaveLength(5000);
    expect(results[0]?.ruleId).toBe('swallowed-failure');
    const cut = '5000 of 5001 calls are here, the worst first: GitHub keeps no more.';
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([cut]);
    expect(describeCut(record, 'en')).toBe(cut);
    expect(describeCut(createRecord(calls.slice(1)), 'en')).toBeUndefined();
  });
});

describe('the fingerprints', () => {
  const fingerprintsOf = (record: CoverageRecord) =>
    runOf(record).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);

  it('survive moved lines', () => {
    expect(fingerprintsOf(moveLines(EACH, 17))).toEqual(fingerprintsOf(EACH));
  });

  it('are different for each call', () => {
    expect(new Set(fingerprintsOf(EACH)).size).toBe(4);
  });

  it('stay where another call gets better', () => {
    const [first, second] = [createCall(), createCall({ line: 9 })];
    const before = fingerprintsOf(createRecord([first, second]));
    expect(fingerprintsOf(createRecord([{ ...first, outcome: 'rethrown' }, second]))).toEqual(before.slice(1));
  });
});

it.each([
  ['src/a.js', 'src/a.js'],
  ['src/a b#c?.js', 'src/a%20b%23c%3F.js'],
  ['源/100%.js', '%E6%BA%90/100%25.js'],
  ['../b/a.js', '../b/a.js'],
  ['half\ud800.js', 'half%EF%BF%BD.js'],
])('%j is %s from the root of the sources', (file, uri) => {
  expect(locateFile(file)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
});

it.each([
  ['/srv/a b.js', 'file:///srv/a%20b.js'],
  ['C:/srv/a.js', 'file:///C:/srv/a.js'],
])('%j is %s, from the root of the disk', (file, uri) => {
  expect(locateFile(file)).toEqual({ uri });
});

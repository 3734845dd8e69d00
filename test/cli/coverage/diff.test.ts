import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffCoverage, hasCoverageChanges } from '../../../src/cli/coverage/diff/diff-coverage.ts';
import type { CoverageDiffRecord, CoverageRecord, CoveredCall } from '../../../src/cli/records.ts';
import { scaleRuns } from '../../property-runs.ts';
import { anyRecord, createCall, createRecord, moveLines } from './records.ts';

const RUNS = { numRuns: scaleRuns(300) };

function diff(before: CoverageRecord, after: CoverageRecord): CoverageDiffRecord {
  return diffCoverage({ file: 'old.json', record: before }, { file: 'new.json', record: after });
}

function diffCalls(before: readonly CoveredCall[], after: readonly CoveredCall[]): CoverageDiffRecord {
  return diff(createRecord(before), createRecord(after));
}

describe('what is true of all comparisons', () => {
  it('finds nothing between a record and itself', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(hasCoverageChanges(diff(record, record))).toBe(false);
      }),
      RUNS,
    );
  });

  it('finds nothing where only lines moved', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 1, max: 50 }), (record, by) => {
        expect(hasCoverageChanges(diff(record, moveLines(record, by)))).toBe(false);
      }),
      RUNS,
    );
  });

  it('finds the reverse where the records are exchanged', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const [there, back] = [diff(a, b), diff(b, a)];
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        const pairs = there.changed.map(({ before, after }) => JSON.stringify([before, after])).sort();
        expect(back.changed.map(({ before, after }) => JSON.stringify([after, before])).sort()).toEqual(pairs);
      }),
      RUNS,
    );
  });

  it('leaves out no call of either record', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const { added, removed } = diff(a, b);
        expect(b.calls.length - added.length).toBe(a.calls.length - removed.length);
      }),
      RUNS,
    );
  });
});

describe('which calls are the same', () => {
  const other = createCall({ action: 'CreateTrigger' });

  it('is one in a function of another name in the same file', () => {
    const { added, removed } = diffCalls([createCall()], [createCall({ function: 'removeAll', line: 90 })]);
    expect({ added, removed }).toEqual({ added: [], removed: [] });
  });

  it('is one in a file that was moved', () => {
    const { added, removed } = diffCalls([createCall()], [createCall({ file: 'src/b.js' })]);
    expect({ added, removed }).toEqual({ added: [], removed: [] });
  });

  it('is none in another file, where both records have the file', () => {
    const moved = createCall({ file: 'src/b.js' });
    const { added, removed } = diffCalls(
      [createCall(), { ...other, file: 'src/b.js' }],
      [{ ...other, file: 'src/a.js' }, moved, { ...other, file: 'src/b.js' }],
    );
    expect(added.map(({ file, action }) => `${file} ${action ?? ''}`)).toEqual([
      'src/a.js CreateTrigger',
      'src/b.js DeleteTrigger',
    ]);
    expect(removed).toHaveLength(1);
  });

  it('is the one that is handled alike, where another is put before it', () => {
    const before = createCall({ line: 10 });
    const inserted = createCall({ line: 8, outcome: 'rethrown' });
    const { added, changed } = diffCalls([before], [inserted, { ...before, line: 12 }]);
    expect(added).toEqual([inserted]);
    expect(changed).toEqual([]);
  });

  it('is none with another action', () => {
    const { added, removed, changed } = diffCalls([createCall()], [other]);
    expect({ added, removed, changed }).toEqual({ added: [other], removed: [createCall()], changed: [] });
  });
});

describe('how a call changed', () => {
  const named = { code: 'FailedOperation.A', state: 'named', line: 6 } as const;
  const lost = { code: 'FailedOperation.A', state: 'swallowed' } as const;

  it.each<[string, Partial<CoveredCall>, Partial<CoveredCall>, string]>([
    ['rethrows what it swallowed', {}, { outcome: 'rethrown' }, 'better'],
    ['swallows what it rethrew', { outcome: 'rethrown' }, {}, 'worse'],
    ['answers what it rethrew', { outcome: 'rethrown' }, { outcome: 'answered' }, 'other'],
    ['marks the rest', {}, { isRestMarked: true }, 'better'],
    ['names a code', { codes: [lost] }, { codes: [named] }, 'better'],
    ['no longer names a code', { codes: [named] }, { codes: [lost] }, 'worse'],
    ['names a common code', {}, { commonCodes: [named] }, 'better'],
    ['no longer names a common code', { commonCodes: [named] }, {}, 'worse'],
    [
      'names one code for another',
      { codes: [named], commonCodes: [] },
      { codes: [lost], commonCodes: [{ ...named, code: 'B' }] },
      'worse',
    ],
  ])('%s', (_, before, after, change) => {
    expect(diffCalls([createCall(before)], [createCall(after)]).changed).toMatchObject([{ change }]);
  });

  it('names the codes', () => {
    const [before, after] = [createCall({ codes: [lost] }), createCall({ codes: [named] })];
    expect(diffCalls([before], [after]).changed).toMatchObject([{ decided: ['FailedOperation.A'], undecided: [] }]);
    expect(diffCalls([after], [before]).changed).toMatchObject([{ decided: [], undecided: ['FailedOperation.A'] }]);
  });
});

describe('what another registry brings', () => {
  const [old, added] = [
    { code: 'A', state: 'swallowed' } as const,
    { code: 'New.Code', state: 'named', line: 5 } as const,
  ];

  it('is apart from what the code does', () => {
    const { changed, registry } = diffCalls(
      [createCall({ codes: [old] })],
      [createCall({ codes: [added] }), createCall({ line: 20, codes: [{ code: 'New.Code', state: 'swallowed' }] })],
    );
    expect(changed).toEqual([]);
    expect(registry).toEqual([
      {
        product: 'scf',
        version: '2018-04-16',
        action: 'DeleteTrigger',
        added: [{ code: 'New.Code', calls: 2, decided: 1 }],
        removed: ['A'],
      },
    ]);
  });

  it('is nothing for an action that only one record has', () => {
    expect(diffCalls([], [createCall({ codes: [added] })]).registry).toEqual([]);
  });
});

it('holds only new calls, and those that were not so before, against a gate', () => {
  const gates = { failOn: ['swallowed'] as const };
  const compare = (before: readonly CoveredCall[], after: readonly CoveredCall[]) =>
    diffCoverage(
      { file: 'old.json', record: createRecord(before) },
      { file: 'new.json', record: createRecord(after) },
      gates,
    ).violations;
  expect(compare([createCall()], [createCall()])).toEqual([]);
  expect(compare([], [createCall()])).toEqual([{ gate: 'swallowed', wanted: 0, found: 1 }]);
  expect(compare([createCall({ outcome: 'rethrown' })], [createCall()])).toHaveLength(1);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCoverage } from '../../../src/cli/coverage/merge.ts';
import { scaleRuns } from '../../property-runs.ts';
import { anyRecord, createCall, createRecord } from './records.ts';

const RUNS = { numRuns: scaleRuns(300) };

describe('what is true of merging all records', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeCoverage([a, b])).toEqual(mergeCoverage([b, a]));
      }),
      RUNS,
    );
  });

  it('does not depend on which are merged first', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        const once = mergeCoverage([a, b, c]);
        expect(mergeCoverage([mergeCoverage([a, b]), c])).toEqual(once);
        expect(mergeCoverage([a, mergeCoverage([b, c])])).toEqual(once);
      }),
      RUNS,
    );
  });

  it('changes nothing where a record is merged again', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeCoverage([a, a])).toEqual(mergeCoverage([a]));
        expect(mergeCoverage([mergeCoverage([a, b]), b])).toEqual(mergeCoverage([a, b]));
      }),
      RUNS,
    );
  });

  it('keeps each call of each record, once', () => {
    fc.assert(
      fc.property(anyRecord, (a) => {
        const { calls, summary } = mergeCoverage([a, createRecord([])]);
        expect(calls).toEqual(a.calls);
        expect(summary).toEqual(a.summary);
      }),
      RUNS,
    );
  });
});

describe('a call that several runs have', () => {
  it('has the best state that one of them knows, for each of its codes', () => {
    const left = createCall({
      outcome: 'swallowed',
      codes: [
        { code: 'A', state: 'named', line: 5 },
        { code: 'B', state: 'swallowed' },
      ],
    });
    const right = createCall({
      outcome: 'rethrown',
      codes: [
        { code: 'A', state: 'rethrown' },
        { code: 'B', state: 'rethrown' },
      ],
    });
    const { calls } = mergeCoverage([createRecord([left]), createRecord([right])]);
    expect(calls).toEqual([{ ...right, codes: [left.codes[0], right.codes[1]] }]);
  });

  it('takes the state of common codes that are not spelled out from the outcome', () => {
    const left = createCall({ outcome: 'swallowed', commonCodes: [{ code: 'AuthFailure', state: 'rethrown' }] });
    const right = createCall({ outcome: 'uncaught' });
    const { calls } = mergeCoverage([createRecord([left]), createRecord([right])]);
    expect(calls).toMatchObject([{ outcome: 'uncaught', commonCodes: [{ code: 'AuthFailure', state: 'rethrown' }] }]);
  });

  it('is swallowed where one run knows that and the other knows nothing', () => {
    const known = createCall({ outcome: 'swallowed' });
    const unknown = createCall({ outcome: 'unknown', reason: 'guessed-call' });
    expect(mergeCoverage([createRecord([unknown]), createRecord([known])]).calls).toEqual([known]);
  });

  it.each([
    ['another action', { action: 'CreateTrigger' }],
    ['another column', { column: 30 }],
    ['another file', { file: 'src/b.js' }],
  ])('is not one with %s', (_, fields) => {
    expect(mergeCoverage([createRecord([createCall()]), createRecord([createCall(fields)])]).calls).toHaveLength(2);
  });

  it('stays two where a wrapper makes it twice at one place', () => {
    const record = createRecord([createCall({ outcome: 'rethrown' }), createCall({ outcome: 'swallowed' })]);
    expect(mergeCoverage([record, record]).calls.map(({ outcome }) => outcome)).toEqual(['rethrown', 'swallowed']);
  });
});

it('counts the files of each run once', () => {
  const [a, b] = [createRecord([createCall()], { files: 3 }), createRecord([createCall({ line: 9 })], { files: 4 })];
  const merged = mergeCoverage([a, b]);
  expect(merged.files).toBe(7);
  expect(mergeCoverage([merged, a]).files).toBe(7);
});

it('names each file that cannot be parsed once', () => {
  const problem = { file: 'x.js', line: 1, message: 'Unexpected token' };
  const records = [createRecord([], { unparsed: [problem] }), createRecord([createCall()], { unparsed: [problem] })];
  expect(mergeCoverage([createRecord([]), ...records]).unparsed).toEqual([problem]);
});

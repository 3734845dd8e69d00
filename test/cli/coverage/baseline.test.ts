import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline, createBaseline } from '../../../src/cli/coverage/baseline.ts';
import { scaleRuns } from '../../property-runs.ts';
import { anyRecord, createCall, moveLines } from './records.ts';

const EMPTY = { schemaVersion: 1, calls: [] } as const;

describe('a baseline', () => {
  it('has all calls that lose their failure, and needs all of its entries', () => {
    fc.assert(
      fc.property(anyRecord, ({ calls }) => {
        const { open, unneeded } = applyBaseline(calls, createBaseline(calls));
        expect(open.filter(({ outcome }) => outcome !== 'rethrown' && outcome !== 'answered')).toEqual([]);
        expect(unneeded).toEqual([]);
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('is the same where lines moved', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(createBaseline(moveLines(record, 7).calls)).toEqual(createBaseline(record.calls));
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('has calls that rethrow only where --fail-on names that', () => {
    const call = createCall({ outcome: 'rethrown' });
    expect(createBaseline([call]).calls).toEqual([]);
    expect(createBaseline([call], ['rethrown']).calls).toHaveLength(1);
  });

  it('counts calls that are alike', () => {
    expect(createBaseline([createCall(), createCall({ line: 9 })]).calls).toEqual([
      {
        file: 'src/a.js',
        product: 'scf',
        version: '2018-04-16',
        action: 'DeleteTrigger',
        function: 'remove',
        outcome: 'swallowed',
        count: 2,
      },
    ]);
  });
});

describe('a call is not in the baseline', () => {
  const baseline = createBaseline([createCall()]);

  it.each([
    ['in a file of its own', { file: 'src/b.js' }],
    ['in a function of its own', { function: 'removeAll' }],
    ['with another action', { action: 'CreateTrigger' }],
    ['with another outcome', { outcome: 'uncaught' }],
  ] as const)('%s', (_, fields) => {
    const call = createCall(fields);
    expect(applyBaseline([call], baseline)).toEqual({ open: [call], unneeded: baseline.calls });
  });

  it('where there are more of them than before', () => {
    const [known, further] = [createCall(), createCall({ line: 9 })];
    expect(applyBaseline([known, further], baseline).open).toEqual([further]);
  });
});

it('says how much of an entry is not needed', () => {
  const baseline = createBaseline([createCall(), createCall({ line: 9 })]);
  expect(applyBaseline([createCall()], baseline).unneeded).toMatchObject([{ count: 1 }]);
});

it('takes an entry that a merge of branches doubled once', () => {
  const { calls } = createBaseline([createCall()]);
  const doubled = { schemaVersion: 1, calls: [...calls, ...calls] } as const;
  expect(applyBaseline([createCall(), createCall({ line: 9 })], doubled).open).toHaveLength(1);
  expect(applyBaseline([createCall()], EMPTY).open).toHaveLength(1);
});

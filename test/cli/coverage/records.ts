import fc from 'fast-check';
import { DECISIONS, OUTCOMES, STATES } from '../../../src/analysis/call-coverage/types.ts';
import { compareCalls } from '../../../src/cli/coverage/compare-calls.ts';
import { summarize } from '../../../src/cli/coverage/summarize.ts';
import type { CoverageRecord, CoveredCall, CoveredCode } from '../../../src/cli/records.ts';

/** The number of common codes of the records here. */
const COMMON_CODES = 5;

/** A call that swallows its failure, with what a case is about. */
export function createCall(fields: Partial<CoveredCall> = {}): CoveredCall {
  return {
    file: 'src/a.js',
    line: 4,
    column: 9,
    product: 'scf',
    version: '2018-04-16',
    action: 'DeleteTrigger',
    function: 'remove',
    outcome: 'swallowed',
    end: { line: 5, column: 3 },
    arrivals: [{ kind: 'catch', line: 5, column: 3 }],
    codes: [],
    commonCodes: [],
    ...fields,
  };
}

/** A record of calls, which come in its order. */
export function createRecord(calls: readonly CoveredCall[], fields: Partial<CoverageRecord> = {}): CoverageRecord {
  return {
    schemaVersion: 1,
    version: '0.1.0',
    registry: { snapshotDate: '2026-08-21', digest: '1ff4a87a4410' },
    files: new Set(calls.map(({ file }) => file)).size,
    unparsed: [],
    summary: summarize(calls, COMMON_CODES),
    calls: calls.toSorted(compareCalls),
    violations: [],
    ...fields,
  };
}

const OWN = ['FailedOperation.A', 'InternalError.B', 'LimitExceeded.C'];
const COMMON = ['AuthFailure', 'InternalError', 'RequestLimitExceeded'];

function listCodes(states: readonly (CoveredCode['state'] | undefined)[], names: readonly string[]): CoveredCode[] {
  return names.flatMap((code, at): CoveredCode[] => {
    const state = states[at];
    if (state === undefined) return [];
    const isDecided = (DECISIONS as readonly string[]).includes(state);
    return [{ code, state, ...(isDecided && { line: at + 1 }) }];
  });
}

const states = fc.array(fc.constantFrom(...STATES), { minLength: OWN.length, maxLength: OWN.length });
const someStates = fc.array(fc.option(fc.constantFrom(...STATES), { nil: undefined }), { maxLength: COMMON.length });

/** Calls at few places, so that records have some in common, and one place can have several. */
const call = fc
  .record({
    file: fc.constantFrom('a.js', 'b/c.js', 'd.js'),
    line: fc.integer({ min: 1, max: 3 }),
    action: fc.constantFrom('CreateTrigger', 'DeleteTrigger'),
    name: fc.constantFrom(undefined, 'f', 'Deployer.remove'),
    outcome: fc.constantFrom(...OUTCOMES),
    end: fc.integer({ min: 1, max: 9 }),
    isRestMarked: fc.boolean(),
    states,
    commonStates: someStates,
  })
  .map(({ file, line, action, name, outcome, end, isRestMarked, states: own, commonStates }): CoveredCall => {
    const { function: _, ...plain } = createCall({ file, line, action, outcome, end: { line: end, column: 1 } });
    return {
      ...plain,
      ...(name !== undefined && { function: name }),
      ...(isRestMarked && { isRestMarked }),
      codes: listCodes(own, OWN),
      commonCodes: listCodes(commonStates, COMMON).filter(({ state }) => state !== outcome),
    };
  });

const unparsed = fc.record({
  file: fc.constantFrom('x.js', 'y.js'),
  line: fc.integer({ min: 1, max: 2 }),
  message: fc.constantFrom('Unexpected token', 'Unexpected end'),
});

/** Records of one registry. */
export const anyRecord: fc.Arbitrary<CoverageRecord> = fc
  .tuple(fc.array(call, { maxLength: 8 }), fc.array(unparsed, { maxLength: 2 }))
  .map(([calls, problems]) => createRecord(calls, { unparsed: problems }));

/** The same with its calls on other lines, in the same order. */
export function moveLines(record: CoverageRecord, by: number): CoverageRecord {
  const move = <T extends { readonly line: number }>(place: T): T => ({ ...place, line: place.line + by });
  const calls = record.calls.map((each) => ({
    ...move(each),
    end: move(each.end),
    arrivals: each.arrivals.map(move),
  }));
  return { ...record, calls };
}

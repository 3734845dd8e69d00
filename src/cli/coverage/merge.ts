import { createHash } from 'node:crypto';
import { type CodeState, OUTCOMES, STATES } from '../../analysis/call-coverage/types.ts';
import { groupBy } from '../../memo/group-by.ts';
import { VERSION } from '../../version.ts';
import type { CoverageRecord, CoverageRun, CoveredCall, CoveredCode } from '../records.ts';
import { compareCalls, compareTexts } from './compare-calls.ts';
import { summarize } from './summarize.ts';

/**
 * Joins the records of several runs: those of shards, of the packages of a monorepo, or of one project with several configurations. A call
 * that several runs have gets the best that one of them knows of each of its codes. The order of the records changes nothing, nor does
 * a record that is given twice. They must be of the same registry, and name their files from the same folder.
 */
export function mergeCoverage(records: readonly [CoverageRecord, ...CoverageRecord[]]): CoverageRecord {
  const calls = joinCalls(records.map((record) => record.calls));
  const runs = joinRuns(records);
  // A record without calls does not know them.
  const commonCodes = Math.max(...records.map(({ summary }) => summary.commonCodes.distinct));
  return {
    schemaVersion: 1,
    version: VERSION,
    registry: records[0].registry,
    files: runs.reduce((sum, { files }) => sum + files, 0),
    runs,
    unparsed: joinUnparsed(records),
    summary: summarize(calls, commonCodes),
    calls,
    violations: [],
  };
}

function joinRuns(records: readonly CoverageRecord[]): readonly CoverageRun[] {
  const runs = records.flatMap((record) => record.runs ?? [{ id: identify(record), files: record.files }]);
  return firstOfEach(runs, ({ id }) => id).sort((left, right) => compareTexts(left.id, right.id));
}

function identify({ files, unparsed, calls }: CoverageRecord): string {
  return createHash('sha256')
    .update(JSON.stringify([files, unparsed, calls]))
    .digest('hex')
    .slice(0, 16);
}

function joinUnparsed(records: readonly CoverageRecord[]): CoverageRecord['unparsed'] {
  const keyOf = ({ file, line, message }: CoverageRecord['unparsed'][number]) => JSON.stringify([file, line, message]);
  const all = records.flatMap(({ unparsed }) => unparsed);
  return firstOfEach(all, keyOf).sort(
    (left, right) =>
      compareTexts(left.file, right.file) || left.line - right.line || compareTexts(left.message, right.message),
  );
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...groupBy(items, keyOf).values()].map(([first]) => first);
}

/** What tells calls apart. A wrapper can make the same call twice at one place: then their order does. */
function placeOf({ file, line, column, product, version, action }: CoveredCall): string {
  return JSON.stringify([file, line, column, product, version, action]);
}

function joinCalls(lists: readonly (readonly CoveredCall[])[]): readonly CoveredCall[] {
  const placed = lists.flatMap((calls) =>
    [...groupBy(calls, placeOf)].flatMap(([place, group]) =>
      group.map((call, at) => ({ key: `${at} ${place}`, at, call })),
    ),
  );
  return [...groupBy(placed, ({ key }) => key).values()]
    .map(([{ at, call }, ...others]) => ({
      at,
      call: others.reduce((best, other) => joinCall(best, other.call), call),
    }))
    .sort((left, right) => compareCalls(left.call, right.call) || left.at - right.at)
    .map(({ call }) => call);
}

/** All states, from the best to the worst. A run that knows what happens is believed before one that does not. */
const RANKS: ReadonlyMap<CodeState, number> = new Map(
  [...STATES.filter((state) => state !== 'unknown'), 'unknown' as const].map((state, rank) => [state, rank]),
);

function rankOf(state: CodeState): number {
  return RANKS.get(state) ?? OUTCOMES.length;
}

function joinCall(left: CoveredCall, right: CoveredCall): CoveredCall {
  const best = compareHeads(left, right) <= 0 ? left : right;
  const others = new Set([...left.commonCodes, ...right.commonCodes].map(({ code }) => code));
  const stateIn = ({ commonCodes, outcome }: CoveredCall, code: string): CoveredCode =>
    commonCodes.find((each) => each.code === code) ?? { code, state: outcome };
  const commonCodes = [...others].map((code) => betterOf(stateIn(left, code), stateIn(right, code)));
  return {
    ...best,
    codes: sortCodes([...groupBy([...left.codes, ...right.codes], ({ code }) => code).values()].map(bestOf)),
    // Those whose state is the outcome are not spelled out.
    commonCodes: sortCodes(commonCodes.filter(({ state }) => state !== best.outcome)),
  };
}

/** By what is said of all codes that nothing decides about; that of equal ones is in the same order for all runs. */
function compareHeads(left: CoveredCall, right: CoveredCall): number {
  return rankOf(left.outcome) - rankOf(right.outcome) || compareTexts(writeHead(left), writeHead(right));
}

function writeHead({ isRestMarked, exit, reason, end, arrivals, function: name }: CoveredCall): string {
  return JSON.stringify([isRestMarked !== true, exit, reason, end.line, end.column, name, arrivals]);
}

function bestOf([first, ...others]: readonly [CoveredCode, ...CoveredCode[]]): CoveredCode {
  return others.reduce(betterOf, first);
}

function betterOf(left: CoveredCode, right: CoveredCode): CoveredCode {
  const difference = rankOf(left.state) - rankOf(right.state) || (left.line ?? Infinity) - (right.line ?? Infinity);
  // Without lines it is not a number, and the two are equal.
  return difference > 0 ? right : left;
}

function sortCodes(codes: readonly CoveredCode[]): readonly CoveredCode[] {
  return codes.toSorted((left, right) => compareTexts(left.code, right.code));
}

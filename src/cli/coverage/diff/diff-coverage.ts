import { OUTCOMES } from '../../../analysis/call-coverage/types.ts';
import { groupBy } from '../../../memo/group-by.ts';
import type { ActionChange, ChangedCall, CoverageDiffRecord, CoverageRecord, CoveredCall } from '../../records.ts';
import { compareCalls, compareTexts } from '../compare-calls.ts';
import { type Gates, listViolations } from '../gates.ts';
import { isDecided, isMeant } from '../summarize.ts';
import { type CallPair, matchCalls } from './match-calls.ts';

/** A record, and the file that it is read from. */
export interface NamedCoverage {
  readonly file: string;
  readonly record: CoverageRecord;
}

/** How the handling of failures changed: calls and codes that became handled or unhandled, calls that are new or gone, and new codes. */
export function diffCoverage(before: NamedCoverage, after: NamedCoverage, gates: Gates = {}): CoverageDiffRecord {
  const { pairs, added, removed } = matchCalls(before.record.calls, after.record.calls);
  const changed = pairs
    .flatMap(describeChange)
    .sort((left, right) => compareCalls(left.after, right.after) || compareCalls(left.before, right.before));
  const became = changed
    .filter((change) => change.before.outcome !== change.after.outcome)
    .map((change) => change.after);
  return {
    schemaVersion: 1,
    before: nameSide(before),
    after: nameSide(after),
    added,
    removed,
    changed,
    registry: diffActions(before.record.calls, after.record.calls),
    violations: listViolations([...added, ...became], gates),
  };
}

/** Whether anything differs. Another registry does not, where it changes no code of an action that is called. */
export function hasCoverageChanges({ added, removed, changed, registry }: CoverageDiffRecord): boolean {
  return [added, removed, changed, registry].some(({ length }) => length > 0);
}

function nameSide({ file, record: { registry, summary } }: NamedCoverage): CoverageDiffRecord['before'] {
  return { file, registry, summary };
}

function describeChange([before, after]: CallPair): readonly ChangedCall[] {
  const [decided, undecided] = [listNewlyDecided(before, after), listNewlyDecided(after, before)];
  const isSame = before.outcome === after.outcome && isMeant(before) === isMeant(after);
  if (isSame && decided.length + undecided.length === 0) return [];
  return [{ change: judge(before, after, { decided, undecided }), before, after, decided, undecided }];
}

function decidedOf({ codes, commonCodes }: CoveredCall): ReadonlySet<string> {
  return new Set([...codes, ...commonCodes].filter(isDecided).map(({ code }) => code));
}

/** The codes that the second call decides about and the first does not. What a registry adds to a list is not what the code did. */
function listNewlyDecided(from: CoveredCall, to: CoveredCall): readonly string[] {
  const [was, known] = [decidedOf(from), new Set(from.codes.map(({ code }) => code))];
  // Each call can return common codes. Where nothing decides about them, they are not spelled out.
  return [...to.codes.filter(({ code }) => known.has(code)), ...to.commonCodes]
    .filter((each) => isDecided(each) && !was.has(each.code))
    .map(({ code }) => code)
    .sort();
}

type Codes = Pick<ChangedCall, 'decided' | 'undecided'>;

function judge(before: CoveredCall, after: CoveredCall, { decided, undecided }: Codes): ChangedCall['change'] {
  const difference = rankOf(after) - rankOf(before);
  if (difference !== 0) return difference < 0 ? 'better' : 'worse';
  if (undecided.length > 0) return 'worse';
  return decided.length > 0 ? 'better' : 'other';
}

/** The outcomes that are meant are equally good. */
function rankOf(call: CoveredCall): number {
  return isMeant(call) ? 0 : OUTCOMES.indexOf(call.outcome);
}

function diffActions(before: readonly CoveredCall[], after: readonly CoveredCall[]): readonly ActionChange[] {
  const old = groupBy(before, actionKeyOf);
  return [...groupBy(after, actionKeyOf)]
    .flatMap(([key, calls]) => diffAction(old.get(key) ?? [], calls))
    .sort((left, right) => compareTexts(nameOf(left), nameOf(right)));
}

function actionKeyOf({ product, version, action }: CoveredCall): string {
  return JSON.stringify([product, version, action]);
}

function nameOf({ product, version = '', action }: ActionChange): string {
  return [product, version, action].join(' ');
}

function diffAction(before: readonly CoveredCall[], after: readonly CoveredCall[]): readonly ActionChange[] {
  const [call] = after;
  if (call?.action === undefined || before.length === 0) return [];
  const [codesBefore, codesAfter] = [codesOf(before), codesOf(after)];
  const added = [...codesAfter].filter((code) => !codesBefore.has(code));
  const removed = [...codesBefore].filter((code) => !codesAfter.has(code));
  if (added.length + removed.length === 0) return [];
  const { product, version, action } = call;
  const countDecided = (code: string) => after.filter((each) => decidedOf(each).has(code)).length;
  return [
    {
      product,
      ...(version !== undefined && { version }),
      action,
      added: added.sort().map((code) => ({ code, calls: after.length, decided: countDecided(code) })),
      removed: removed.sort(),
    },
  ];
}

function codesOf(calls: readonly CoveredCall[]): ReadonlySet<string> {
  return new Set(calls.flatMap(({ codes }) => codes.map(({ code }) => code)));
}

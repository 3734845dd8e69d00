import { DECISIONS, type CodeState, type Outcome, OUTCOMES } from '../../analysis/call-coverage/types.ts';
import type { Registry } from '../../registry/index.ts';
import { VERSION } from '../../version.ts';
import { COMMON_CODES } from '../common-codes.ts';
import type {
  CodeNumbers,
  CoverageRecord,
  CoverageSummary,
  CoverageViolation,
  CoveredCall,
  CoveredCode,
} from '../records.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { Collected } from './collect.ts';

/** What makes the program end with 1. */
export interface Gates {
  readonly failOn: readonly Outcome[];
  /** The least percent of calls that must be meant. */
  readonly min?: number;
}

/** Puts the calls in order, counts them, and holds them against the gates. */
export function createCoverageRecord({ files, calls, unparsed }: Collected, gates: Gates, registry: Registry): CoverageRecord {
  const common = [...registry.codesIn(COMMON_CODES)];
  const summary = summarize(calls, common);
  return {
    schemaVersion: 1,
    version: VERSION,
    registry: createRegistryRecord(registry),
    files,
    unparsed: unparsed.toSorted((left, right) => compareTexts(left.file, right.file) || left.line - right.line),
    summary,
    calls: calls.toSorted(compareCalls),
    violations: listViolations(summary, gates),
  };
}

/** By file, then by place; a wrapper makes several calls at one place. */
function compareCalls(left: CoveredCall, right: CoveredCall): number {
  return (
    compareTexts(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareTexts(left.action ?? '', right.action ?? '')
  );
}

/** In the order of their characters, which is the same on every machine. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function summarize(calls: readonly CoveredCall[], common: readonly string[]): CoverageSummary {
  const count = (outcome: Outcome) => calls.filter((call) => call.outcome === outcome).length;
  return {
    calls: calls.length,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>,
    meant: calls.filter(isMeant).length,
    codes: countCodes(calls.flatMap(({ codes }) => codes)),
    commonCodes: countCodes(calls.flatMap((call) => withOthers(call, common))),
  };
}

/** Whether the codes that nothing decides about go where somebody wants them. */
export function isMeant({ outcome, isRestMarked }: CoveredCall): boolean {
  return outcome === 'rethrown' || outcome === 'answered' || isRestMarked === true;
}

/** All common codes of a call: those whose state is its outcome are not spelled out. */
function withOthers({ outcome, commonCodes }: CoveredCall, common: readonly string[]): readonly CoveredCode[] {
  const spelled = new Map(commonCodes.map((each) => [each.code, each]));
  return common.map((code) => spelled.get(code) ?? { code, state: outcome });
}

const SPELLED: ReadonlySet<CodeState> = new Set(['named', 'listed']);
const DECIDED: ReadonlySet<CodeState> = new Set(DECISIONS);
const LOST: ReadonlySet<CodeState> = new Set(['swallowed', 'uncaught']);

function countCodes(codes: readonly CoveredCode[]): CodeNumbers {
  const count = (isOf: (state: CodeState) => boolean) => codes.filter(({ state }) => isOf(state)).length;
  return {
    total: codes.length,
    distinct: new Set(codes.map(({ code }) => code)).size,
    named: count((state) => SPELLED.has(state)),
    decided: count((state) => DECIDED.has(state)),
    lost: count((state) => LOST.has(state)),
    unknown: count((state) => state === 'unknown'),
  };
}

function listViolations({ calls, meant, outcomes }: CoverageSummary, { failOn, min }: Gates): readonly CoverageViolation[] {
  const met = failOn.map((gate): CoverageViolation => ({ gate, wanted: 0, found: outcomes[gate] }));
  const violations = met.filter(({ found }) => found > 0);
  if (min === undefined || calls === 0) return violations;
  const percent = (100 * meant) / calls;
  // Rounded down: 99.96 is not 100.
  return percent < min ? [...violations, { gate: 'min', wanted: min, found: Math.floor(percent * 10) / 10 }] : violations;
}

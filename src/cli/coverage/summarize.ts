import { type CodeState, DECISIONS, OUTCOMES, type Outcome } from '../../analysis/call-coverage/types.ts';
import type { CodeNumbers, CoverageSummary, CoveredCall, CoveredCode } from '../records.ts';

const SPELLED: ReadonlySet<CodeState> = new Set(['named', 'listed']);
const DECIDED: ReadonlySet<CodeState> = new Set(DECISIONS);
const LOST: ReadonlySet<CodeState> = new Set(['swallowed', 'uncaught']);

/** Counts calls and codes. `commonCodes` is the number of codes that every call can return. */
export function summarize(calls: readonly CoveredCall[], commonCodes: number): CoverageSummary {
  const count = (outcome: Outcome) => calls.filter((call) => call.outcome === outcome).length;
  const codes = calls.flatMap((call) => call.codes);
  return {
    calls: calls.length,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>,
    meant: calls.filter(isMeant).length,
    codes: { ...countStates(codes.map(({ state }) => state)), distinct: new Set(codes.map(({ code }) => code)).size },
    commonCodes: {
      ...countStates(calls.flatMap((call) => listCommonStates(call, commonCodes))),
      distinct: calls.length === 0 ? 0 : commonCodes,
    },
  };
}

/** Whether the codes that nothing decides about go where somebody wants them. */
export function isMeant({ outcome, isRestMarked }: CoveredCall): boolean {
  return outcome === 'rethrown' || outcome === 'answered' || isRestMarked === true;
}

/** Whether code decides what happens for this code, and not only for all that are left. */
export function isDecided({ state }: Pick<CoveredCode, 'state'>): boolean {
  return DECIDED.has(state);
}

/** The states of all common codes of a call: those whose state is its outcome are not spelled out. */
function listCommonStates({ outcome, commonCodes }: CoveredCall, all: number): readonly CodeState[] {
  const others = Math.max(0, all - commonCodes.length);
  return [...commonCodes.map(({ state }) => state), ...Array.from({ length: others }, () => outcome)];
}

function countStates(states: readonly CodeState[]): Omit<CodeNumbers, 'distinct'> {
  const count = (isOf: (state: CodeState) => boolean) => states.filter(isOf).length;
  return {
    total: states.length,
    named: count((state) => SPELLED.has(state)),
    decided: count((state) => DECIDED.has(state)),
    lost: count((state) => LOST.has(state)),
    unknown: count((state) => state === 'unknown'),
  };
}

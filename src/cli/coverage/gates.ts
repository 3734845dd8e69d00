import type { Outcome } from '../../analysis/call-coverage/types.ts';
import type { CoverageViolation, CoveredCall } from '../records.ts';
import { isMeant } from './summarize.ts';

/** What makes the program end with 1. */
export interface Gates {
  readonly failOn?: readonly Outcome[];
  /** The least percent of calls that must be meant. */
  readonly min?: number;
}

/** The gates that calls do not pass. */
export function listViolations(
  calls: readonly CoveredCall[],
  { failOn = [], min }: Gates,
): readonly CoverageViolation[] {
  const count = (gate: Outcome) => calls.filter(({ outcome }) => outcome === gate).length;
  const violations = failOn
    .map((gate): CoverageViolation => ({ gate, wanted: 0, found: count(gate) }))
    .filter(({ found }) => found > 0);
  if (min === undefined || calls.length === 0) return violations;
  const percent = (100 * calls.filter(isMeant).length) / calls.length;
  // Rounded down: 99.96 is not 100.
  return percent < min
    ? [...violations, { gate: 'min', wanted: min, found: Math.floor(percent * 10) / 10 }]
    : violations;
}

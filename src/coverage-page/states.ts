import type { Decision, Outcome, State } from './data.ts';

/** From the best to the worst. */
export const DECISIONS: readonly Decision[] = ['named', 'listed', 'prefix', 'pattern', 'rest'];
export const OUTCOMES: readonly Outcome[] = ['rethrown', 'answered', 'unknown', 'uncaught', 'swallowed'];
export const STATES: readonly State[] = [...DECISIONS, ...OUTCOMES];

const SPELLED: ReadonlySet<State> = new Set(['named', 'listed']);
const DECIDED: ReadonlySet<State> = new Set(DECISIONS);
const LOST: ReadonlySet<State> = new Set(['uncaught', 'swallowed']);

/** How many codes are in which state. */
export type StateCounts = Readonly<Record<State, number>>;

/** The numbers of the report. What is left is rethrown or answered. */
export interface Numbers {
  readonly total: number;
  readonly named: number;
  readonly decided: number;
  readonly lost: number;
  readonly unknown: number;
}

export const NUMBERS = ['named', 'decided', 'lost', 'unknown'] as const;

export function countStates(states: Iterable<State>): StateCounts {
  const counts: Record<State, number> = {
    named: 0,
    listed: 0,
    prefix: 0,
    pattern: 0,
    rest: 0,
    rethrown: 0,
    answered: 0,
    unknown: 0,
    uncaught: 0,
    swallowed: 0,
  };
  for (const state of states) counts[state] += 1;
  return counts;
}

export function addCounts(all: readonly StateCounts[]): StateCounts {
  return Object.fromEntries(
    STATES.map((state) => [state, all.reduce((sum, counts) => sum + counts[state], 0)]),
  ) as StateCounts;
}

export function numbersOf(counts: StateCounts): Numbers {
  const sum = (isCounted: (state: State) => boolean) =>
    STATES.filter(isCounted).reduce((total, state) => total + counts[state], 0);
  return {
    total: sum(() => true),
    named: sum((state) => SPELLED.has(state)),
    decided: sum((state) => DECIDED.has(state)),
    lost: sum((state) => LOST.has(state)),
    unknown: counts.unknown,
  };
}

import type { Outcome } from '../../analysis/call-coverage/types.ts';
import { groupBy } from '../../memo/group-by.ts';
import type { BaselineEntry, BaselineFile, CoveredCall } from '../records.ts';
import { compareTexts } from './compare-calls.ts';

/** What a baseline makes of calls. */
export interface BaselinedCalls {
  /** Those that are not in it. */
  readonly open: readonly CoveredCall[];
  /** Entries that no call matches, with the count of what is left of them. */
  readonly unneeded: readonly BaselineEntry[];
}

/** What makes a call the same as one of the baseline. The line is not part of it. */
type Identity = Omit<BaselineEntry, 'count'>;

function keyOf({ file, product, version, action, function: name, outcome }: Identity): string {
  return JSON.stringify([file, product, version, action, name, outcome]);
}

/** Takes the calls that are in the baseline out. Of several that are alike, the first ones count as those in it. */
export function applyBaseline(calls: readonly CoveredCall[], baseline: BaselineFile): BaselinedCalls {
  const left = new Map<string, number>();
  // A merge of two branches can leave an entry in the file twice.
  for (const entry of baseline.calls) left.set(keyOf(entry), Math.max(entry.count, left.get(keyOf(entry)) ?? 0));
  const open = calls.filter((call) => {
    const key = keyOf(call);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const entries = [...groupBy(baseline.calls, keyOf)].map(([key, [entry]]) => ({
    ...entry,
    count: left.get(key) ?? 0,
  }));
  return { open, unneeded: entries.filter(({ count }) => count > 0) };
}

/** Calls with these outcomes are in a baseline, whatever the gates are. */
const NOT_FINE: ReadonlySet<Outcome> = new Set(['unknown', 'uncaught', 'swallowed']);

/** The baseline that lets all calls pass that there are, also through the gates of `--fail-on`. */
export function createBaseline(calls: readonly CoveredCall[], failOn: readonly Outcome[] = []): BaselineFile {
  const taken = calls.filter(({ outcome }) => NOT_FINE.has(outcome) || failOn.includes(outcome));
  const entries = [...groupBy(taken, keyOf).values()].map((group) => createEntry(group[0], group.length));
  return { schemaVersion: 1, calls: entries.sort((left, right) => compareTexts(keyOf(left), keyOf(right))) };
}

function createEntry(call: CoveredCall, count: number): BaselineEntry {
  const { file, product, version, action, function: name, outcome } = call;
  return {
    file,
    product,
    ...(version !== undefined && { version }),
    ...(action !== undefined && { action }),
    ...(name !== undefined && { function: name }),
    outcome,
    count,
  };
}

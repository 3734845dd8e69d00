import { groupBy } from '../../../memo/group-by.ts';
import type { CoveredCall } from '../../records.ts';
import { isDecided } from '../summarize.ts';

/** A call of the old record, and the same of the new one. */
export type CallPair = readonly [before: CoveredCall, after: CoveredCall];

/** Which calls of two records are the same. */
export interface MatchedCalls {
  readonly pairs: readonly CallPair[];
  readonly removed: readonly CoveredCall[];
  readonly added: readonly CoveredCall[];
}

/** Calls with the same key may be the same; of a call without one, none is. */
type KeyOf = (call: CoveredCall) => string | undefined;

/**
 * Finds the calls that two records share. Lines do not count, since code moves. A call has the same product, version and action, and
 * is in the same function of the same file; else in another function of the file (renamed); else in the same function of a file that only
 * the new record has, while the old file is gone (moved). Among several, those that are handled alike are the same, then
 * those in the same order. Exchanging the records exchanges the result.
 */
export function matchCalls(before: readonly CoveredCall[], after: readonly CoveredCall[]): MatchedCalls {
  const [filesBefore, filesAfter] = [filesOf(before), filesOf(after)];
  const isMoved = ({ file }: CoveredCall) => filesBefore.has(file) !== filesAfter.has(file);
  const inFunction = (call: CoveredCall) => write(call, call.file, call.function);
  const inFile = (call: CoveredCall) => write(call, call.file);
  const inMovedFile = (call: CoveredCall) => (isMoved(call) ? write(call, call.function) : undefined);
  const start: MatchedCalls = { pairs: [], removed: before, added: after };
  return [inFunction, inFile, inMovedFile].flatMap((keyOf) => [handledAlike(keyOf), keyOf]).reduce(matchMore, start);
}

function filesOf(calls: readonly CoveredCall[]): ReadonlySet<string> {
  return new Set(calls.map(({ file }) => file));
}

function write({ product, version, action }: CoveredCall, ...where: readonly (string | undefined)[]): string {
  return JSON.stringify([product, version, action, ...where]);
}

function handledAlike(keyOf: KeyOf): KeyOf {
  return (call) => {
    const key = keyOf(call);
    const { outcome, exit, isRestMarked, codes, commonCodes } = call;
    const decided = [...codes, ...commonCodes].filter(isDecided).map(({ code }) => code);
    return key && JSON.stringify([key, outcome, exit, isRestMarked, decided]);
  };
}

/** Pairs what is left, in order. */
function matchMore({ pairs, removed, added }: MatchedCalls, keyOf: KeyOf): MatchedCalls {
  const groups = groupBy(added, keyOf);
  const found = [...groupBy(removed, keyOf)].flatMap(([key, group]): readonly CallPair[] => {
    const others = key === undefined ? [] : (groups.get(key) ?? []);
    return group.slice(0, others.length).flatMap((call, at) => {
      const other = others[at];
      return other === undefined ? [] : [[call, other] as const];
    });
  });
  const taken = new Set(found.flat());
  const isLeft = (call: CoveredCall) => !taken.has(call);
  return { pairs: [...pairs, ...found], removed: removed.filter(isLeft), added: added.filter(isLeft) };
}

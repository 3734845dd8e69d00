import type { CoveredCall } from '../records.ts';
import { isMeant } from './create-record.ts';

/** Actions that only read; whoever loses their failure has changed nothing. */
const READING = /^(?:Check|Count|Describe|Download|Get|Inquire|Inquiry|List|Query|Search)/;

/** The calls most worth a look: those that lose most, first. Calls whose other codes are meant are not among them. */
export function listWorthALook(calls: readonly CoveredCall[], most: number): readonly CoveredCall[] {
  return calls
    .filter((call) => !isMeant(call))
    .map((call) => ({ call, worth: worthOf(call) }))
    .toSorted((left, right) => compareWorths(left.worth, right.worth))
    .slice(0, most)
    .map(({ call }) => call);
}

/** What is compared first, first. Calls that are equal in all stay in their order. */
function worthOf(call: CoveredCall): readonly number[] {
  const isChanging = call.action === undefined || !READING.test(call.action);
  const undecided = call.codes.filter(({ state }) => state === call.outcome).length;
  return [badnessOf(call), isChanging ? 1 : 0, undecided];
}

/** A swallowed error is worst. What a caller elsewhere may still catch is less bad than what nobody can, and what is not known is least. */
function badnessOf({ outcome, exit }: CoveredCall): number {
  if (outcome === 'swallowed') return 4;
  if (outcome !== 'uncaught') return 0;
  if (exit === 'dropped') return 3;
  return exit === 'export' ? 1 : 2;
}

function compareWorths(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
}

import type { CoveredCall } from '../records.ts';
import { isMeant } from './summarize.ts';

/** Actions that only read; whoever loses their failure has changed nothing. */
const READING = /^(?:Check|Count|Describe|Download|Get|Inquire|Inquiry|List|Query|Search)/;

/** The calls most worth a look: those that lose most, first. Calls whose other codes are meant are not among them. */
export function listWorthALook(calls: readonly CoveredCall[], most = calls.length): readonly CoveredCall[] {
  return sortByWorth(calls.filter((call) => !isMeant(call))).slice(0, most);
}

/** The calls that lose most, first; those that are equal in all stay in their order. */
export function sortByWorth(calls: readonly CoveredCall[]): readonly CoveredCall[] {
  return calls
    .map((call) => ({ call, worth: worthOf(call) }))
    .toSorted((left, right) => compareWorths(left.worth, right.worth))
    .map(({ call }) => call);
}

/** What is compared first, first. */
function worthOf(call: CoveredCall): readonly number[] {
  const isChanging = call.action === undefined || !READING.test(call.action);
  const undecided = call.codes.filter(({ state }) => state === call.outcome).length;
  return [badnessOf(call), isChanging ? 1 : 0, undecided];
}

/** A swallowed error is worst. What a caller elsewhere may still catch is less bad than what nobody can, and what is not known is least. */
function badnessOf(call: CoveredCall): number {
  const { outcome, exit } = call;
  if (isMeant(call)) return -1;
  if (outcome === 'swallowed') return 4;
  if (outcome !== 'uncaught') return 0;
  if (exit === 'dropped') return 3;
  return exit === 'export' ? 1 : 2;
}

function compareWorths(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
}

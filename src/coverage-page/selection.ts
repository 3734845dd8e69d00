import type { Call } from './model.ts';
import type { Selection, SortKey } from './route.ts';
import { OUTCOMES } from './states.ts';
import type { Wording } from './wording.ts';

/** What a search looks through, in small letters: names, codes that something decides about, and the reason. */
export type SearchText = (call: Call) => string;

/** Remembers what it has put together: each letter typed asks for all calls again. */
export function createSearchText({ why, stateWord }: Wording): SearchText {
  const texts = new Map<Call, string>();
  return (call) => {
    const known = texts.get(call);
    if (known !== undefined) return known;
    const { name, place, function: around = '', codes, commonCodes, outcome } = call;
    const decided = commonCodes.filter(({ state }) => state !== outcome);
    const text = [name, place, around, stateWord(outcome), why(call), ...[...codes, ...decided].map(({ code }) => code)]
      .join('\n')
      .toLowerCase();
    texts.set(call, text);
    return text;
  };
}

/** The calls that a selection shows, in its order. */
export function select(calls: readonly Call[], selection: Selection, searchText: SearchText): readonly Call[] {
  const { product, action, outcome, file, text, sort, isDescending } = selection;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const filePart = file.toLowerCase();
  const found = calls.filter(
    (call) =>
      (product === '' || call.product === product) &&
      (action === '' || call.action === action) &&
      (outcome === '' || call.outcome === outcome) &&
      call.file.toLowerCase().includes(filePart) &&
      words.every((word) => searchText(call).includes(word)),
  );
  const sign = isDescending ? -1 : 1;
  // Calls that are equal stay in the order of their places.
  return found.toSorted((left, right) => sign * ORDERS[sort](left, right));
}

type Order = (left: Call, right: Call) => number;

function byNumber(valueOf: (call: Call) => number): Order {
  return (left, right) => valueOf(left) - valueOf(right);
}

function byText(textOf: (call: Call) => string): Order {
  return (left, right) => (textOf(left) === textOf(right) ? 0 : textOf(left) < textOf(right) ? -1 : 1);
}

/** A share of the codes; a call whose codes are not known comes before those that have none. */
function shareOf(part: number, { numbers: { total } }: Call): number {
  return total === 0 ? -1 : part / total;
}

const ORDERS: Readonly<Record<SortKey, Order>> = {
  outcome: byNumber(({ outcome }) => OUTCOMES.indexOf(outcome)),
  name: byText(({ name }) => name),
  place: (left, right) =>
    byText(({ file }) => file)(left, right) || left.line - right.line || left.column - right.column,
  codes: byNumber(({ numbers }) => numbers.total),
  named: byNumber((call) => shareOf(call.numbers.named, call)),
  decided: byNumber((call) => shareOf(call.numbers.decided, call)),
  lost: byNumber((call) => shareOf(call.numbers.lost, call)),
};

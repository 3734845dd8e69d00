import type { PlaceReportRecord } from '../records.ts';
import type { Report } from './reports.ts';

type Range = readonly [start: number, end: number];

/**
 * Assigns each report to the place that it is about: the smallest around its beginning, or the first in it, as a chain of `if` is
 * reported at its head. What `strict` would report counts only where nothing else is said of a place.
 */
export function assignReports(
  reports: readonly Report[],
  places: readonly (readonly Range[])[],
): readonly (readonly PlaceReportRecord[])[] {
  const found = places.map(() => new Map<string, PlaceReportRecord>());
  for (const { rule, status, range } of reports) {
    const said = found[findPlace(range, places)];
    if (said !== undefined && !said.has(rule)) said.set(rule, { rule, status });
  }
  return found.map((said) => withoutNeedless([...said.values()]));
}

function withoutNeedless(said: readonly PlaceReportRecord[]): readonly PlaceReportRecord[] {
  const own = said.filter(({ status }) => status !== 'strict');
  return own.length > 0 ? own : said;
}

/** The index of the place that a report is about; -1 if it is about none. */
function findPlace([start, end]: Range, places: readonly (readonly Range[])[]): number {
  const around = places.map((ranges) => Math.min(...ranges.map((range) => sizeAround(start, range))));
  const smallest = Math.min(...around);
  if (smallest < Infinity) return around.indexOf(smallest);
  return places.findIndex((ranges) => ranges.some(([first, last]) => start <= first && last <= end));
}

/** How large a range is, if a position is in it. */
function sizeAround(position: number, [first, last]: Range): number {
  return first <= position && position < last ? last - first : Infinity;
}

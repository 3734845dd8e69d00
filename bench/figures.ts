import { type Summary, median, summarise } from './statistics.ts';

/** One line of the table. */
export interface Figure {
  readonly section: string;
  readonly what: string;
  readonly value: string;
  /** The value as a multiple or share of another. */
  readonly ratio?: string;
  readonly budget?: Budget;
}

/** A limit, in words, and whether the value keeps it. */
export interface Budget {
  readonly text: string;
  readonly isMet: boolean;
}

/** A limit on a number, which is in the unit of the text. */
export function atMost(limit: number, text: string, value: number): Budget {
  return { text: `≤ ${text}`, isMet: value <= limit };
}

/** `12.3 ms`, or seconds from one second on. */
export function writeMilliseconds(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 1 ? 3 : 1)} ms`;
}

/** The median with the middle half of the values: `3.1 ms (2.9 ms to 3.4 ms)`. */
export function writeTimes(milliseconds: readonly number[]): string {
  const { low, high } = summarise(milliseconds);
  return `${writeMilliseconds(median(milliseconds))} (${writeMilliseconds(low)} to ${writeMilliseconds(high)})`;
}

/** `1.23 × the parser alone (1.20 to 1.25)`. */
export function writeRatio(ratios: readonly number[], of: string): string {
  return writeSummary(summarise(ratios), (value) => value.toFixed(3), ` × ${of}`);
}

/** `0.85 % of the run (0.83 to 0.90)`. */
export function writeShare(shares: readonly number[], of: string): string {
  return writeSummary(summarise(shares), (value) => (value * 100).toFixed(2), ` % of ${of}`);
}

function writeSummary({ median: middle, low, high }: Summary, write: (value: number) => string, unit: string): string {
  return `${write(middle)}${unit} (${write(low)} to ${write(high)})`;
}

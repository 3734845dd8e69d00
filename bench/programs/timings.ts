/**
 * A formatter for ESLint that prints, instead of messages, how many there are and how long each rule took. With `--stats`,
 * else no rule has a time.
 */
import type { ESLint, Linter } from 'eslint';

/** What the formatter prints, as JSON. Times are milliseconds. */
export interface Timings {
  readonly files: number;
  readonly messages: number;
  /** Files that the parser does not read. */
  readonly unreadable: number;
  readonly rules: Readonly<Record<string, number>>;
}

export default function summarise(results: readonly ESLint.LintResult[]): string {
  const rules: Record<string, number> = {};
  for (const { stats } of results) {
    for (const pass of stats?.times.passes ?? []) addTimes(rules, pass);
  }
  const timings: Timings = {
    files: results.length,
    messages: results.reduce((sum, { messages }) => sum + messages.length, 0),
    unreadable: results.filter(({ fatalErrorCount }) => fatalErrorCount > 0).length,
    rules,
  };
  return JSON.stringify(timings);
}

function addTimes(rules: Record<string, number>, { rules: times = {} }: Linter.TimePass): void {
  for (const [name, { total }] of Object.entries(times)) rules[name] = (rules[name] ?? 0) + total;
}

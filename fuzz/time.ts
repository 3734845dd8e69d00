import { type Program, lint } from './linting.ts';
import { NO_RULES, type Preset } from './presets.ts';

/** Below this a file is fast whatever its parser takes: first look-ups take part of it. Processor time in milliseconds. */
const FLOOR_MS = 2500;
/** How many times as long as ESLint without rules a file may take: one with a report on each line takes ten times as long. */
const FACTOR = 20;
/** A time is measured again before it counts: the machine may have been busy. */
const TRIES = 3;

/** The result of some work and the processor time that it took in milliseconds; time of other programs does not count. */
export function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1000 };
}

/** Whether a time is long enough to be looked at. */
export function mayBeSlow(time: number): boolean {
  return time > FLOOR_MS;
}

/** Whether linting, which took some time, takes long beside ESLint without rules, also when tried again. */
export function isSlow(program: Program, preset: Preset, time: number): boolean {
  let tried = time;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (!mayBeSlow(tried)) return false;
    const bare = timed(() => lint(program, NO_RULES));
    // Near the limit of the stack a parser reads a program at one time and refuses it at another.
    if (bare.result.some(({ fatal }) => fatal) || tried <= FACTOR * bare.time) return false;
    tried = timed(() => lint(program, preset)).time;
  }
  return true;
}

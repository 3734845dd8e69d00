import { type Budget, type Figure, writeMilliseconds, writeRatio, writeShare, writeTimes } from '../figures.ts';
import type { LintSample } from '../linters.ts';
import type { Usage } from '../processes.ts';
import { median, pairedRatios } from '../statistics.ts';

/**
 * One run in the table: processor time, which other programs disturb less than the clock, and the clock. Compared by
 * processor time unless told otherwise.
 */
export function describeRun(
  section: string,
  what: string,
  samples: readonly Usage[],
  against?: { readonly what: string; readonly samples: readonly Usage[]; readonly by?: 'cpu' | 'wall' },
): Figure {
  const { by = 'cpu' } = against ?? {};
  const timesOf = (usages: readonly Usage[]) => usages.map((usage) => usage[by]);
  const wall = writeMilliseconds(median(samples.map((sample) => sample.wall)));
  return {
    section,
    what,
    value: `${writeTimes(samples.map(({ cpu }) => cpu))} of processor, ${wall} by the clock`,
    ...(against && {
      ratio: `${writeRatio(pairedRatios(timesOf(samples), timesOf(against.samples)), against.what)}${by === 'wall' ? ', by the clock' : ''}`,
    }),
  };
}

/** What part of whole runs, by the clock, rules took: the time that ESLint measures for them. */
export function describeShare(
  section: string,
  what: string,
  samples: readonly LintSample[],
  of: string,
  budget?: (share: number) => Budget,
): Figure {
  const times = samples.map(({ rules }) =>
    Object.entries(rules)
      .filter(([name]) => name.startsWith('tencentcloud-errors/'))
      .reduce((sum, [, time]) => sum + time, 0),
  );
  const shares = pairedRatios(
    times,
    samples.map(({ wall }) => wall),
  );
  return {
    section,
    what,
    value: writeTimes(times),
    ratio: writeShare(shares, of),
    ...(budget && { budget: budget(median(shares)) }),
  };
}

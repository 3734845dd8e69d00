import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import type { Figure } from '../figures.ts';
import { FLOOR, type LintSample, OURS, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { median, pairedRatios } from '../statistics.ts';
import { writeLarge } from '../workloads/write.ts';
import { describeRun } from './runs.ts';
import type { Section } from './section.ts';

const SECTION = 'scale';
const NOTHING = 'rules that do nothing';
const MEGABYTE = 1024 * 1024;

/** A very large repository, with one process and with threads. Each run takes minutes, so there are few. */
export const measureScale: Section = ({ large: { files, runs } }) => {
  const folder = join(WORK, 'scale');
  writeLarge(folder, files);
  const { floor, ours, two, auto } = measureInTurn(
    {
      floor: prepareEslint(folder, FLOOR),
      ours: prepareEslint(folder, OURS),
      two: prepareEslint(folder, OURS, { threads: 2 }),
      auto: prepareEslint(folder, OURS, { threads: 'auto' }),
    },
    runs,
    { isWarmedUp: true },
  );
  return [
    describeRun(SECTION, `ESLint with rules that do nothing on ${files} files, in ${runs} runs`, floor),
    {
      ...describeRun(SECTION, 'ESLint with all our rules', ours, { what: NOTHING, samples: floor }),
      budget: budgets.repository.eslint(median(pairedRatios(ours.map(cpuOf), floor.map(cpuOf)))),
    },
    describePeak('rules that do nothing', floor),
    describePeak('all our rules', ours, floor),
    describeRun(SECTION, 'ESLint with all our rules, `--concurrency 2`', two, inOneThread(ours)),
    describeRun(SECTION, 'ESLint with all our rules, `--concurrency auto`', auto, inOneThread(ours)),
  ];
};

/** Threads save time and no work, so the clock compares them. */
function inOneThread(samples: readonly LintSample[]) {
  return { what: 'one thread', samples, by: 'wall' } as const;
}

function cpuOf({ cpu }: LintSample): number {
  return cpu;
}

/** The peak of memory of whole processes, without threads. */
function describePeak(what: string, samples: readonly LintSample[], floor?: readonly LintSample[]): Figure {
  const peak = peakOf(samples);
  const added = floor && (peak - peakOf(floor)) / MEGABYTE;
  return {
    section: SECTION,
    what: `peak resident memory of the process with ${what}`,
    value: `${(peak / MEGABYTE).toFixed(0)} MB`,
    ...(added !== undefined && { ratio: `${added.toFixed(0)} MB more than with ${NOTHING}` }),
  };
}

function peakOf(samples: readonly LintSample[]): number {
  return median(samples.map(({ peak }) => peak));
}

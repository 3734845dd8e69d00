import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { type Figure, writeMilliseconds } from '../figures.ts';
import { type LintSample, OURS, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { growthExponent, median } from '../statistics.ts';
import { GRAPHS } from '../workloads/call-graphs.ts';
import { writeComparisons, writeMistakes, writeSwitch, writeTexts } from '../workloads/cases.ts';
import { writeFiles, writeModules } from '../workloads/write.ts';
import type { Section } from './section.ts';

/** Parts of the largest size that are measured. */
const PARTS = [1 / 4, 1 / 2, 1];

/** Of the many graphs, each is measured so often. */
const MOST_RUNS = 3;

/** Something that grows. */
interface Growth {
  readonly what: string;
  readonly largest: number;
  readonly runs: number;
  /** Writes what there is to lint of a size into a folder. */
  readonly write: (folder: string, size: number) => void;
}

/** How the time of our rules grows: with files, and with what may be many in one file. */
export const measureGrowth: Section = ({ runs, codeFiles, growth }) => {
  const { cases, functions, bytes, misspellings } = growth;
  const all: readonly Growth[] = [
    {
      what: 'files',
      largest: codeFiles,
      runs,
      write: (folder, size) => {
        writeModules(folder, size, 'js');
      },
    },
    { what: 'cases of one `switch`', largest: cases, runs, write: inOneFile(writeSwitch) },
    { what: 'codes compared in one function', largest: cases, runs, write: inOneFile(writeComparisons) },
    { what: 'bytes of a generated table of texts', largest: bytes, runs, write: inOneFile(writeTexts) },
    { what: 'equal misspelled codes', largest: misspellings, runs, write: inOneFile(writeMistakes) },
    ...GRAPHS.slice(0, growth.graphs).map(({ name, write }) => ({
      what: name,
      largest: functions,
      runs: Math.min(runs, MOST_RUNS),
      write: inOneFile(write),
    })),
  ];
  return all.map(measure);
};

function inOneFile(write: (size: number) => string): Growth['write'] {
  return (folder, size) => {
    writeFiles(folder, { 'file.js': write(size) });
  };
}

function measure({ what, largest, runs, write }: Growth): Figure {
  const sizes = PARTS.map((part) => Math.ceil(largest * part));
  const lints = sizes.map((size) => {
    const folder = join(WORK, 'growth', what.replaceAll(/\W+/g, '-'), String(size));
    write(folder, size);
    return [String(size), prepareEslint(folder, OURS, { isTimed: true })] as const;
  });
  // What was just written needs no run that warms up file caches.
  const measured = measureInTurn<string, LintSample>(Object.fromEntries(lints), runs, { isWarmedUp: true });
  const points = sizes.map((size) => [size, median((measured[size] ?? []).map(timeOfRules))] as const);
  const exponent = growthExponent(points);
  return {
    section: 'growth',
    what: `time of all our rules, by ${what}`,
    value: points.map(([size, time]) => `${size}: ${writeMilliseconds(time)}`).join(', '),
    ratio: `exponent ${exponent.toFixed(2)}`,
    budget: budgets.growth(exponent),
  };
}

function timeOfRules({ rules }: LintSample): number {
  return Object.values(rules).reduce((sum, time) => sum + time, 0);
}

import { join } from 'node:path';
import { type Figure, writeMilliseconds } from '../figures.ts';
import { type LintSample, OURS, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { growthExponent, median } from '../statistics.ts';
import { writeComparisons, writeSwitch } from '../workloads/cases.ts';
import { writeFiles, writeModules } from '../workloads/write.ts';
import type { Section } from './section.ts';

/** Parts of the largest size that are measured. */
const PARTS = [1 / 4, 1 / 2, 1];

/** How the time of our rules grows: with files, with cases of one `switch`, with codes compared in one function. */
export const measureGrowth: Section = ({ runs, codeFiles, cases }) => [
  measure('files', codeFiles, runs, (folder, size) => {
    writeModules(folder, size, 'js');
  }),
  measure('cases of one `switch`', cases, runs, (folder, size) => {
    writeFiles(folder, { 'file.js': writeSwitch(size) });
  }),
  measure('codes compared in one function', cases, runs, (folder, size) => {
    writeFiles(folder, { 'file.js': writeComparisons(size) });
  }),
];

function measure(what: string, largest: number, runs: number, write: (folder: string, size: number) => void): Figure {
  const sizes = PARTS.map((part) => Math.ceil(largest * part));
  const lints = sizes.map((size) => {
    const folder = join(WORK, 'growth', what.replaceAll(/\W+/g, '-'), String(size));
    write(folder, size);
    return [String(size), prepareEslint(folder, OURS, { isTimed: true })] as const;
  });
  const measured = measureInTurn<string, LintSample>(Object.fromEntries(lints), runs);
  const points = sizes.map((size) => [size, median((measured[size] ?? []).map(timeOfRules))] as const);
  return {
    section: 'growth',
    what: `time of all our rules, by ${what}`,
    value: points.map(([size, time]) => `${size}: ${writeMilliseconds(time)}`).join(', '),
    ratio: `exponent ${growthExponent(points).toFixed(2)}`,
  };
}

function timeOfRules({ rules }: LintSample): number {
  return Object.values(rules).reduce((sum, time) => sum + time, 0);
}

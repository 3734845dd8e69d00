/**
 * Runs all rules over test inputs of parsers, installed files, generated programs and mutated files, and holds what they do
 * against what must never break: see `check.ts` and `shapes.ts`. Ends with status 1 if anything does.
 *
 *     npm run fuzz -- [--seed N] [--seconds N] [--programs N] [--all] [--reports] [folder …]
 */
import fc from 'fast-check';
import { DEEP_FAMILIES, WIDE_FAMILIES } from './deep.ts';
import { fragment, program } from './grammar.ts';
import { type Program, lint } from './linting.ts';
import { readOptions } from './options.ts';
import { PRESETS } from './presets.ts';
import { type Clock, type Summary, runFamilies, runFiles, runMutations, runPrograms } from './run.ts';
import { checkDeep, checkWide } from './shapes.ts';
import { PARSER_TESTS, fetchPackages, listScripts } from './sources.ts';

const options = readOptions(process.argv.slice(2));
const { seed, seconds, programs, isExhaustive, folders } = options;

/** Sizes of the extreme programs: of a short run, and of a long one. */
const DEPTH = isExhaustive ? 5000 : 300;
const WIDTH = isExhaustive ? 4000 : 400;

function startClock(): Clock {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
}

function shuffle(list: readonly string[]): readonly string[] {
  const [shuffled = []] = fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { seed, numRuns: 1 });
  return shuffled;
}

function printReports(path: string, linted: Program): void {
  if (!options.printsReports) return;
  for (const { line, message } of PRESETS.slice(0, 1).flatMap((preset) => lint(linted, preset))) {
    console.log(`${path}:${line} ${message}`);
  }
}

const always: Clock = () => true;
const tests = shuffle([...PARSER_TESTS, ...(isExhaustive ? [fetchPackages()] : [])].flatMap(listScripts));
const files = shuffle(folders.flatMap(listScripts));

/** Every file of a folder takes as long as it takes. */
const PARTS: Readonly<Record<string, () => Summary>> = {
  'deep programs': () => runFamilies(DEEP_FAMILIES, DEPTH, checkDeep),
  'wide programs': () => runFamilies(WIDE_FAMILIES, WIDTH, checkWide),
  'generated programs': () => runPrograms(program, seed, programs, startClock()),
  'generated fragments': () => runPrograms(fragment, seed, programs, startClock()),
  'mutated files': () => runMutations(shuffle([...tests, ...files]), seed, programs, startClock()),
  'test inputs of parsers': () => runFiles(tests, isExhaustive ? always : startClock(), printReports),
  files: () => runFiles(files, isExhaustive ? always : startClock(), printReports),
};

console.log(`seed ${seed}`);
for (const [name, run] of Object.entries(PARTS)) {
  const start = performance.now();
  const { failures, ...counts } = run();
  const time = Math.round((performance.now() - start) / 1000);
  const shown = Object.entries(counts).map(([key, count]) => `${count} ${key}`);
  console.log(`${name}: ${shown.join(', ')}, ${failures.length} failures, ${time} s`);
  for (const failure of failures) console.log(`\n${name}: ${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

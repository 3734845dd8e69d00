/**
 * Mutation testing of one layer, or of a sample of its files: `npm run mutation -- registry --share 0.25 --seed 1`, or
 * of named files: `npm run mutation -- registry src/registry/code.ts`. `--concurrency 1` leaves the other cores alone
 * (default: 2 processes). `--ignore-static` leaves out what runs on import only: each such mutant needs all tests.
 *
 * `--tests test/registry/registry.test.ts`, once or more, holds mutants against these tests instead of those of the
 * layer, which is quick. A mutant is held against the tests that run its line: of what is computed once and kept, only
 * against the first test of a file that computes it, so a survivor there may be noticed by others.
 *
 * Ends with exit code 1 if the canary survives, so that a run in which no test ran cannot pass for a good one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFiles } from './draw-files.ts';
import { readLayer } from './layers.ts';
import { runStryker } from './stryker.ts';

/** All that handles codes goes through its `namespaceOf`, so no mutant of it may live. */
const CANARY = 'src/registry/code.ts';
const CANARY_TEST = 'test/registry/code.test.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    'ignore-static': { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true },
  },
});
const concurrency = Number(values.concurrency);
if (!Number.isInteger(concurrency) || concurrency < 1) {
  throw new Error(`--concurrency is a number of processes, such as 2, and not ${JSON.stringify(values.concurrency)}.`);
}
const [name, ...named] = positionals;
const { sources, tests } = readLayer(name);
const files = named.length > 0 ? named : drawFiles(findSources(sources), Number(values.share), values.seed);

// Stryker starts Vitest in other processes, which read the tests in their configuration.
process.env['MUTATION_TESTS'] = JSON.stringify(values.tests ? [...values.tests, CANARY_TEST] : tests);
const results = await runStryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  mutate: [...new Set([...files, CANARY])],
  ignorePatterns: ['dist', 'docs', 'examples', 'bench'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency,
  ignoreStatic: values['ignore-static'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
});

const canary = results.filter(({ fileName }) => fileName.endsWith(CANARY));
if (canary.length === 0 || canary.some(({ status }) => status === 'Survived' || status === 'NoCoverage')) {
  console.error(
    `A mutant of ${CANARY} survived: the tests did not run as they should, and no score of this run counts.`,
  );
  process.exitCode = 1;
}

/** The files of a folder that hold code. */
function findSources(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return paths.filter((path) => path.endsWith('.ts') && !path.endsWith('types.ts')).sort();
}

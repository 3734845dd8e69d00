import fc from 'fast-check';
import { type Outcome, check, digest } from './check.ts';
import type { Family } from './deep.ts';
import { type Program, lint, parse } from './linting.ts';
import { mutations } from './mutations.ts';
import { PRESETS } from './presets.ts';
import { shrink } from './shrink.ts';
import { readPrograms } from './sources.ts';

/** Says whether a part may go on. */
export type Clock = () => boolean;

/** What a part has seen. */
export interface Summary {
  readonly checked: number;
  readonly unreadable: number;
  readonly reports: number;
  readonly fixed: number;
  readonly suggestions: number;
  /** Each with all that it takes to see it again. */
  readonly failures: readonly string[];
}

/** A part stops after this many failures: they are mostly one. */
const MAX_FAILURES = 10;

/** As many programs are linted again in another order. */
const BATCH = 40;

/** Collects outcomes, and lints programs that report again in batches. */
function createTally() {
  const tally = { checked: 0, unreadable: 0, reports: 0, fixed: 0, suggestions: 0, failures: [] as string[] };
  let batch: Program[] = [];
  const flush = () => {
    const failure = findOrderFailure(batch);
    if (failure !== undefined) tally.failures.push(failure);
    batch = [];
  };
  const add = (program: Program, outcome: Outcome) => {
    tally[outcome.status === 'unreadable' ? 'unreadable' : 'checked'] += 1;
    tally.reports += outcome.reports;
    tally.fixed += outcome.fixed;
    tally.suggestions += outcome.suggestions;
    if (outcome.reports > 0) batch.push(program);
    if (batch.length === BATCH) flush();
  };
  return { tally, add, flush };
}

/** Whether programs get the same reports whatever was linted before them. */
function findOrderFailure(programs: readonly Program[]): string | undefined {
  const digests = (list: readonly Program[]) =>
    list.map((program) => PRESETS.map((preset) => digest(lint(program, preset))).join('\n'));
  const forwards = digests(programs);
  const backwards = digests([...programs].reverse()).reverse();
  const changed = programs.find((_, index) => forwards[index] !== backwards[index]);
  return changed && `What is reported depends on what was linted before:\n${changed.text}`;
}

/** Lints generated programs until the time is up. A failing program is made smaller by fast-check. */
export function runPrograms(arbitrary: fc.Arbitrary<Program>, seed: number, most: number, clock: Clock): Summary {
  const { tally, add, flush } = createTally();
  const property = fc.property(arbitrary, (program) => {
    const outcome = check(program);
    add(program, outcome);
    if (outcome.failure !== undefined) throw new Error(outcome.failure);
  });
  const size = 50;
  for (let batch = 0; batch * size < most && clock() && tally.failures.length < MAX_FAILURES; batch += 1) {
    const { failed, counterexample, errorInstance } = fc.check(property, { seed: seed + batch, numRuns: size });
    if (failed) tally.failures.push(describe(`seed ${seed + batch}`, counterexample?.[0], String(errorInstance)));
  }
  flush();
  return tally;
}

/** Lints files as they are, in an order of their own, until the time is up. */
export function runFiles(
  paths: readonly string[],
  clock: Clock,
  onReports: (path: string, program: Program) => void,
): Summary {
  const { tally, add, flush } = createTally();
  for (const path of paths) {
    if (!clock() || tally.failures.length >= MAX_FAILURES) break;
    const seen = checkFile(path);
    if (seen === undefined) continue;
    add(seen.program, seen.outcome);
    if (seen.outcome.failure !== undefined)
      tally.failures.push(describe(path, shrinkProgram(seen.program), seen.outcome.failure));
    if (seen.outcome.reports > 0) onReports(path, seen.program);
  }
  flush();
  return tally;
}

/** The first way of parsing a file in which it can be read, and what came out. */
function checkFile(path: string): { readonly program: Program; readonly outcome: Outcome } | undefined {
  let last: { readonly program: Program; readonly outcome: Outcome } | undefined;
  for (const program of readPrograms(path)) {
    last = { program, outcome: check(program) };
    if (last.outcome.status !== 'unreadable') return last;
  }
  return last;
}

/** Lints files of which some tokens, lines and strings were changed; only those count that still parse. */
export function runMutations(paths: readonly string[], seed: number, most: number, clock: Clock): Summary {
  const { tally, add, flush } = createTally();
  for (let run = 0; run < most && clock() && tally.failures.length < MAX_FAILURES; run += 1) {
    const path = paths[run % paths.length];
    const original = path === undefined ? undefined : readPrograms(path).find((each) => parse(each) === 'parsed');
    const [mutate] = fc.sample(mutations, { seed: seed + run, numRuns: 1 });
    if (path === undefined || original === undefined || mutate === undefined) continue;
    const program = { ...original, text: mutate(original.text) };
    const outcome = check(program);
    add(program, outcome);
    if (outcome.failure === undefined) continue;
    tally.failures.push(describe(`${path}, seed ${seed + run}`, shrinkProgram(program), outcome.failure));
  }
  flush();
  return tally;
}

/** Lints programs of extreme sizes. */
export function runFamilies(
  families: readonly Family[],
  size: number,
  checkFamily: (family: Family, size: number) => string | undefined,
): Summary {
  const failures = families.flatMap((family) => {
    const failure = checkFamily(family, size);
    return failure === undefined ? [] : [`${family.name}, size ${size}: ${failure}`];
  });
  return { checked: families.length, unreadable: 0, reports: 0, fixed: 0, suggestions: 0, failures };
}

function shrinkProgram(program: Program): Program {
  const text = shrink(program.text, (smaller) => check({ ...program, text: smaller }).status === 'failed');
  return { ...program, text };
}

function describe(where: string, program: Program | undefined, failure: string): string {
  const shown =
    program === undefined ? '' : `\n${program.filename} (${program.sourceType}):\n${JSON.stringify(program.text)}`;
  return `${where}\n${failure}${shown}`;
}

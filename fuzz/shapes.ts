/** Holds the extreme programs against ESLint itself: where it copes without our rules, it must cope with them. */
import { type Family } from './deep.ts';
import { type Program, lint, parse } from './linting.ts';
import { NO_RULES, type Preset, PRESETS } from './presets.ts';
import { isSlow, timed } from './time.ts';

/** Growth is measured between a size and this many times of it. */
const STEP = 4;
/** How much faster than the size the time may grow: half as fast again. */
const TOLERANCE = 1.5;
/** How often a time that is too long is measured again before it counts. */
const MOST_MEASURED = 5;
/** Growth of less processor time than this, in milliseconds, is noise. */
const FLOOR_MS = 400;

/** Whether all rules survive the deepest program of a family that ESLint can read, and are not slow on it. */
export function checkDeep({ create }: Family, size: number): string | undefined {
  const program = create(findReadable(create, size));
  return (
    findThrown(program) ??
    PRESETS.map((preset) => {
      const { time } = timed(() => lint(program, preset));
      return isSlow(program, preset, time) ? `${preset.name}: takes long beside the parser` : undefined;
    }).find((failure) => failure !== undefined)
  );
}

/** The largest size up to `most` that ESLint reads without our rules. */
function findReadable(create: Family['create'], most: number): number {
  if (parse(create(most)) === 'parsed') return most;
  let [low, high] = [1, most];
  while (high - low > most / 100) {
    const middle = Math.floor((low + high) / 2);
    if (parse(create(middle)) === 'parsed') low = middle;
    else high = middle;
  }
  // Just below the limit of the stack ESLint fails from time to time.
  return Math.ceil(low * 0.97);
}

/** Whether the time of all rules grows no faster than the program, or than the time of the parser. */
export function checkWide({ create }: Family, size: number): string | undefined {
  const [small, large] = [create(Math.ceil(size / STEP)), create(size)];
  for (const preset of PRESETS) {
    const thrown = findThrown(large);
    if (thrown !== undefined) return thrown;
    const growth = findGrowth(small, large, preset);
    if (growth !== undefined) return `${preset.name}: ${growth}`;
  }
  return undefined;
}

/** Of each time the least of several measurements counts, since all that disturbs them adds to them. */
function findGrowth(small: Program, large: Program, preset: Preset): string | undefined {
  const [first, last] = [measured(small), measured(large)];
  for (let count = 0; count < MOST_MEASURED; count += 1) {
    for (const each of [first, last]) {
      each.with = Math.min(each.with, timed(() => lint(each.program, preset)).time);
      each.without = Math.min(each.without, timed(() => lint(each.program, NO_RULES)).time);
    }
    if (excessOf(last) < FLOOR_MS || excessOf(last) <= STEP * TOLERANCE * excessOf(first)) return undefined;
  }
  const [few, many] = [first, last].map((each) => Math.round(excessOf(each)));
  return `takes ${few} ms beyond ESLint's own time, and ${many} ms for ${STEP} times as much`;
}

/** The least processor times, in milliseconds, with a preset and without rules. */
interface Measured {
  readonly program: Program;
  with: number;
  without: number;
}

function measured(program: Program): Measured {
  return { program, with: Infinity, without: Infinity };
}

/** The time of the rules beyond ESLint's own. */
function excessOf({ with: ours, without }: Measured): number {
  return Math.max(1, ours - without);
}

function findThrown(program: Program): string | undefined {
  for (const preset of PRESETS) {
    try {
      lint(program, preset);
    } catch (error) {
      if (isOfEslint(error)) continue;
      return `${preset.name}: throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
  }
  return undefined;
}

/** Near the limit of the stack ESLint itself fails at one time and not at another; then none of ours is on its top. */
function isOfEslint(error: unknown): boolean {
  return error instanceof RangeError && !/\/src\/(?:analysis|edits|messages|registry|rules)\//.test(error.stack ?? '');
}

/** Holds the extreme programs against ESLint itself: where it copes without our rules, it must cope with them. */
import { type Family } from './deep.ts';
import { type Program, lint, parse } from './linting.ts';
import { NO_RULES, PRESETS } from './presets.ts';
import { isSlow, timed } from './time.ts';

/** Growth is measured between a size and this many times of it. */
const STEP = 4;
/** How much faster than the size the time may grow: half as fast again. */
const TOLERANCE = 1.5;
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

function findGrowth(small: Program, large: Program, preset: (typeof PRESETS)[number]): string | undefined {
  const [first, last] = [small, large].map((program) => {
    const times = [1, 2].map(() => timed(() => lint(program, preset)).time - timed(() => lint(program, NO_RULES)).time);
    return Math.max(1, Math.min(...times));
  });
  if (first === undefined || last === undefined || last < FLOOR_MS || last <= STEP * TOLERANCE * first)
    return undefined;
  return `takes ${Math.round(first)} ms beyond ESLint's own time, and ${Math.round(last)} ms for ${STEP} times as much`;
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

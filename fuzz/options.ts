import { parseArgs } from 'node:util';

/** How long and over what to run. */
export interface Options {
  /** Start of all that is random. The same seed and counts make the same programs. */
  readonly seed: number;
  /** Time for each of the parts that go on as long as there is time, in seconds. */
  readonly seconds: number;
  /** Most generated programs, and most mutated files. */
  readonly programs: number;
  /** Whether to lint every file of the folders, and to fetch further test inputs; otherwise a sample as large as the time allows. */
  readonly isExhaustive: boolean;
  /** Folders with real files. */
  readonly folders: readonly string[];
  /** Whether to print what is reported in real files. */
  readonly printsReports: boolean;
}

/** Reads the arguments of the command line. Throws an error that says which is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      seconds: { type: 'string', default: '60' },
      programs: { type: 'string', default: '1000000' },
      all: { type: 'boolean', default: false },
      reports: { type: 'boolean', default: false },
    },
  });
  return {
    seed: readNumber('seed', values.seed),
    seconds: readNumber('seconds', values.seconds),
    programs: readNumber('programs', values.programs),
    isExhaustive: values.all,
    folders: positionals.length > 0 ? positionals : ['node_modules', 'test/corpus/packages/node_modules'],
    printsReports: values.reports,
  };
}

function readNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number, but is '${text}'.`);
  return Number(text);
}

import { parseArgs } from 'node:util';
import type { MonorepoSize } from './workloads/monorepo.ts';

/** How much is measured. */
export interface Scale {
  /** Runs that count, of each thing. */
  readonly runs: number;
  /** Most files that the repository may have. */
  readonly repositoryFiles: number;
  readonly codeFiles: number;
  readonly lines: number;
  readonly cases: number;
  readonly growth: GrowthScale;
  readonly large: LargeScale;
  readonly monorepo: MonorepoSize;
  /** Literals that are explained in one process. */
  readonly literals: number;
}

/** The largest sizes to which files grow. */
export interface GrowthScale {
  readonly cases: number;
  /** Functions that call one another. */
  readonly functions: number;
  /** In how many ways they do. */
  readonly graphs: number;
  /** Bytes of a table of texts. */
  readonly bytes: number;
  /** Equal misspelled codes. */
  readonly misspellings: number;
}

/** A very large repository. */
export interface LargeScale {
  readonly files: number;
  /** Runs that count, of which there is none that does not. */
  readonly runs: number;
}

/** What a command line asks for. */
export interface Options {
  readonly sections: readonly string[];
  /** Whether the figures go to the page of results: those of a full run do, and others on demand. */
  readonly isWritten: boolean;
  readonly scale: Scale;
}

const FULL: Scale = {
  runs: 7,
  repositoryFiles: Infinity,
  codeFiles: 500,
  lines: 20_000,
  cases: 5000,
  growth: { cases: 10_000, functions: 1600, graphs: Infinity, bytes: 5_000_000, misspellings: 2000 },
  large: { files: 20_000, runs: 2 },
  monorepo: { packages: 10, files: 50 },
  literals: 200,
};
const QUICK: Scale = {
  runs: 1,
  repositoryFiles: 60,
  codeFiles: 24,
  lines: 1000,
  cases: 200,
  growth: { cases: 400, functions: 40, graphs: 1, bytes: 100_000, misspellings: 40 },
  large: { files: 100, runs: 1 },
  monorepo: { packages: 2, files: 5 },
  literals: 20,
};

/** Reads `--only a,b`, `--runs 9`, `--write` and `--quick`. Throws an error that says what is wrong, and what would be right. */
export function readOptions(args: readonly string[], sections: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      runs: { type: 'string' },
      write: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const scale = values.quick ? QUICK : FULL;
  const only = values.only?.split(',') ?? sections;
  const unknown = only.find((name) => !sections.includes(name));
  if (unknown !== undefined)
    throw new Error(`--only: '${unknown}' is no section. Sections are ${sections.join(', ')}.`);
  if (values.quick && values.write)
    throw new Error('--write: the figures of --quick mean nothing. Leave one of the two out.');
  return {
    sections: sections.filter((name) => only.includes(name)),
    isWritten: values.write || (!values.quick && only.length === sections.length),
    scale: { ...scale, runs: values.runs === undefined ? scale.runs : readRuns(values.runs) },
  };
}

function readRuns(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--runs: '${text}' is no whole number above 0.`);
}

import { parseArgs } from 'node:util';

/** How much is measured. */
export interface Scale {
  /** Runs that count, of each thing. */
  readonly runs: number;
  /** Most files that the repository may have. */
  readonly repositoryFiles: number;
  readonly codeFiles: number;
  readonly lines: number;
  readonly cases: number;
  /** Literals that are explained in one process. */
  readonly literals: number;
}

/** What a command line asks for. */
export interface Options {
  readonly sections: readonly string[];
  readonly isQuick: boolean;
  readonly scale: Scale;
}

const FULL: Scale = { runs: 7, repositoryFiles: Infinity, codeFiles: 500, lines: 20_000, cases: 5000, literals: 200 };
const QUICK: Scale = { runs: 1, repositoryFiles: 60, codeFiles: 24, lines: 1000, cases: 200, literals: 20 };

/** Reads `--only a,b`, `--runs 9` and `--quick`. Throws an error that says what is wrong, and what would be right. */
export function readOptions(args: readonly string[], sections: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, runs: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const scale = values.quick ? QUICK : FULL;
  const only = values.only?.split(',') ?? sections;
  const unknown = only.find((name) => !sections.includes(name));
  if (unknown !== undefined)
    throw new Error(`--only: '${unknown}' is no section. Sections are ${sections.join(', ')}.`);
  return {
    sections: sections.filter((name) => only.includes(name)),
    isQuick: values.quick,
    scale: { ...scale, runs: values.runs === undefined ? scale.runs : readRuns(values.runs) },
  };
}

function readRuns(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--runs: '${text}' is no whole number above 0.`);
}

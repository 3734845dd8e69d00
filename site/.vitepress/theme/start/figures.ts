/** Figures of the start page. They are read where they are written by what counts or measures them, so that none is older than that. */
import type { Manifest } from '../../../../src/registry/manifest.ts';

/** Figures as they are shown, without units. */
export interface Figures {
  /** ISO day of the registry. */
  readonly day: string;
  readonly codes: number;
  readonly products: number;
  readonly actions: number;
  /** Pairs of an action and a code that it documents. */
  readonly answers: number;
  /** Percent of the time of ESLint that all rules take in a repository with other code. */
  readonly share: number;
  /** Packages that are installed with the plugin. */
  readonly dependencies: number;
}

/** The part that rules take, in the report of the benchmark. */
const SHARE = /^\| repository +\| all our rules in it +\|.*?([\d.]+) % of the run/m;

/** Reads the figures from files of the project, which the reader gets by their paths. */
export function readFigures(read: (path: string) => string): Figures {
  const { snapshotDate, counts } = JSON.parse(read('data/manifest.json')) as Manifest;
  const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: object };
  const [, share] = SHARE.exec(read('bench/RESULTS.md')) ?? [];
  if (share === undefined) throw new Error('bench/RESULTS.md has no line for all our rules in a repository.');
  return {
    day: snapshotDate,
    codes: counts.distinct,
    products: counts.products,
    actions: counts.actions,
    answers: counts.answers,
    share: Number(share),
    dependencies: Object.keys(dependencies).length,
  };
}

import type { Budget, Figure } from '../figures.ts';
import {
  CORE,
  FLOOR,
  type LintSample,
  OURS,
  OXLINT_BARE,
  OXLINT_FLOOR,
  OXLINT_OURS,
  PARSER,
  prepareEslint,
  prepareOxlint,
  together,
} from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import type { Usage } from '../processes.ts';
import { median, pairedRatios } from '../statistics.ts';
import { describeRun, describeShare } from './runs.ts';

/** A folder of files to lint, and what our rules may take of a run over it. */
export interface Workload {
  readonly section: string;
  readonly folder: string;
  /** How many files it holds. */
  readonly files: number;
  /** What a run with our rules may take, as a multiple of one with as many rules that do nothing. */
  readonly budgets: { readonly eslint: (ratio: number) => Budget; readonly oxlint: (ratio: number) => Budget };
}

/** A folder with ESLint and with oxlint, each with our rules beside as many that do nothing. */
export function measureFloors({ section, folder, files, budgets }: Workload, runs: number): readonly Figure[] {
  const all = measureInTurn(
    {
      parser: prepareEslint(folder, PARSER),
      floor: prepareEslint(folder, FLOOR),
      ours: prepareEslint(folder, OURS),
      timed: prepareEslint(folder, OURS, { isTimed: true }),
    },
    runs,
  );
  const oxlint = measureInTurn(
    {
      bare: prepareOxlint(folder, OXLINT_BARE),
      floor: prepareOxlint(folder, OXLINT_FLOOR),
      ours: prepareOxlint(folder, OXLINT_OURS),
    },
    runs,
  );
  const NOTHING = 'rules that do nothing';
  return [
    describeRun(section, `ESLint on ${files} files, the parser alone`, all.parser),
    describeRun(section, 'ESLint with as many rules that do nothing', all.floor, {
      what: 'the parser alone',
      samples: all.parser,
    }),
    {
      ...describeRun(section, 'ESLint with all our rules', all.ours, { what: NOTHING, samples: all.floor }),
      budget: budgets.eslint(compare(all.ours, all.floor)),
    },
    describeShare(section, 'all our rules in it', all.timed, 'the run'),
    describeRun(section, 'oxlint with no rules', oxlint.bare),
    describeRun(section, 'oxlint with as many rules that do nothing', oxlint.floor, {
      what: 'no rules',
      samples: oxlint.bare,
    }),
    {
      ...describeRun(section, 'oxlint with all our rules', oxlint.ours, { what: NOTHING, samples: oxlint.floor }),
      budget: budgets.oxlint(compare(oxlint.ours, oxlint.floor)),
    },
  ];
}

function compare(ours: readonly Usage[], floor: readonly Usage[]): number {
  return median(
    pairedRatios(
      ours.map(({ cpu }) => cpu),
      floor.map(({ cpu }) => cpu),
    ),
  );
}

/** A folder beside ESLint's own rules, and with two threads. */
export function measureBesideCore(
  { section, folder }: Pick<Workload, 'section' | 'folder'>,
  runs: number,
): readonly Figure[] {
  const all = measureInTurn<'core' | 'both' | 'ours' | 'threads', LintSample>(
    {
      core: prepareEslint(folder, CORE),
      both: prepareEslint(folder, together(CORE, OURS), { isTimed: true }),
      ours: prepareEslint(folder, OURS),
      threads: prepareEslint(folder, OURS, { threads: 2 }),
    },
    runs,
  );
  return [
    describeRun(section, 'ESLint with its own recommended rules', all.core),
    describeRun(section, 'ESLint with these and all our rules', all.both, { what: 'without ours', samples: all.core }),
    describeShare(section, 'all our rules in it', all.both, 'the run'),
    describeRun(section, 'ESLint with all our rules, `--concurrency 2`', all.threads, {
      what: 'one thread',
      samples: all.ours,
      by: 'wall',
    }),
  ];
}

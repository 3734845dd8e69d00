import type { Budget, Figure } from '../figures.ts';
import { CORE, OURS, PARSER, prepareEslint, prepareOxlint, together } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { describeRun, describeShare } from './runs.ts';

/** A folder of files to lint, and what of a run over it our rules may take. */
export interface Workload {
  readonly section: string;
  readonly folder: string;
  /** How many files it holds. */
  readonly files: number;
  readonly budget: (share: number) => Budget;
}

/** A folder with our rules, with those of ESLint, with both, with two threads, and with oxlint. */
export function measureFolder({ section, folder, files, budget }: Workload, runs: number): readonly Figure[] {
  const all = measureInTurn(
    {
      parser: prepareEslint(folder, PARSER),
      ours: prepareEslint(folder, OURS, { isTimed: true }),
      core: prepareEslint(folder, CORE),
      both: prepareEslint(folder, together(CORE, OURS), { isTimed: true }),
      threads: prepareEslint(folder, OURS, { threads: 2 }),
    },
    runs,
  );
  const oxlint = measureInTurn({ bare: prepareOxlint(folder, false), ours: prepareOxlint(folder, true) }, runs);
  const parser = { what: 'the parser alone', samples: all.parser };
  return [
    describeRun(section, `ESLint on ${files} files, the parser alone`, all.parser),
    describeRun(section, 'ESLint with all our rules', all.ours, parser),
    describeShare(section, 'all our rules in it', all.ours, 'the run', budget),
    describeRun(section, 'ESLint with its own recommended rules', all.core, parser),
    describeRun(section, 'ESLint with these and all our rules', all.both, { what: 'without ours', samples: all.core }),
    describeShare(section, 'all our rules in it', all.both, 'the run'),
    describeRun(section, 'ESLint with all our rules, `--concurrency 2`', all.threads, {
      what: 'one thread',
      samples: all.ours,
      by: 'wall',
    }),
    describeRun(section, 'oxlint with no rules', oxlint.bare),
    describeRun(section, 'oxlint with all our rules', oxlint.ours, { what: 'no rules', samples: oxlint.bare }),
  ];
}

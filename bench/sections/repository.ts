import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { CORE, OURS, PARSER, prepareEslint, prepareOxlint, together } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { writeRepository } from '../workloads/repository.ts';
import { describeRun, describeShare } from './runs.ts';
import type { Section } from './section.ts';

const SECTION = 'repository';

/** A large repository where few files mention codes. */
export const measureRepository: Section = ({ runs, repositoryFiles }) => {
  const folder = join(WORK, 'repository');
  const count = writeRepository(folder, repositoryFiles);
  const all = measureInTurn(
    {
      parser: prepareEslint(folder, PARSER),
      ours: prepareEslint(folder, OURS, { isTimed: true }),
      core: prepareEslint(folder, CORE),
      both: prepareEslint(folder, together(CORE, OURS)),
      threads: prepareEslint(folder, OURS, { threads: 2 }),
    },
    runs,
  );
  const oxlint = measureInTurn({ bare: prepareOxlint(folder, false), ours: prepareOxlint(folder, true) }, runs);
  const parser = { what: 'the parser alone', samples: all.parser };
  return [
    describeRun(SECTION, `ESLint on ${count} files, the parser alone`, all.parser),
    describeRun(SECTION, 'ESLint with all our rules', all.ours, parser),
    describeShare(SECTION, 'all our rules in it', all.ours, 'the run', budgets.shareOfRepository),
    describeRun(SECTION, 'ESLint with its own recommended rules', all.core, parser),
    describeRun(SECTION, 'ESLint with these and all our rules', all.both, { what: 'without ours', samples: all.core }),
    describeRun(SECTION, 'ESLint with all our rules, `--concurrency 2`', all.threads, {
      what: 'one thread',
      samples: all.ours,
      by: 'wall',
    }),
    describeRun(SECTION, 'oxlint with no rules', oxlint.bare),
    describeRun(SECTION, 'oxlint with all our rules', oxlint.ours, { what: 'no rules', samples: oxlint.bare }),
  ];
};

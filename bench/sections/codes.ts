import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { CORE, OURS, PARSER, prepareEslint, prepareOxlint, together } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { writeModules } from '../workloads/write.ts';
import { describeRun, describeShare } from './runs.ts';
import type { Section } from './section.ts';

const SECTION = 'files with codes';

/** Files all of which handle codes, in every way. */
export const measureCodes: Section = ({ runs, codeFiles }) => {
  const folder = join(WORK, 'codes');
  writeModules(folder, codeFiles, 'js');
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
    describeRun(SECTION, `ESLint on ${codeFiles} files, the parser alone`, all.parser),
    describeRun(SECTION, 'ESLint with all our rules', all.ours, parser),
    describeShare(SECTION, 'all our rules in it', all.ours, 'the run', budgets.shareOfCodes),
    describeRun(SECTION, 'ESLint with its own recommended rules', all.core, parser),
    describeRun(SECTION, 'ESLint with these and all our rules', all.both, { what: 'without ours', samples: all.core }),
    describeShare(SECTION, 'all our rules in it', all.both, 'the run'),
    describeRun(SECTION, 'ESLint with all our rules, `--concurrency 2`', all.threads, {
      what: 'one thread',
      samples: all.ours,
      by: 'wall',
    }),
    describeRun(SECTION, 'oxlint with no rules', oxlint.bare),
    describeRun(SECTION, 'oxlint with all our rules', oxlint.ours, { what: 'no rules', samples: oxlint.bare }),
  ];
};

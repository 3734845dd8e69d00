import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { OURS, PARSER, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { AS_PUBLISHED } from '../workloads/modules.ts';
import { writeModules } from '../workloads/write.ts';
import { measureFolder } from './folder.ts';
import { describeRun, describeShare } from './runs.ts';
import type { Section } from './section.ts';

/** Files that do little else than handle codes, in every way. */
export const measureCodes: Section = ({ runs, codeFiles: files }) => {
  const folder = join(WORK, 'codes');
  writeModules(folder, files, 'js');
  return measureFolder({ section: 'files with codes', folder, files, budget: budgets.shareOfCodes }, runs);
};

/** Files all of which handle codes, as much as files of public code do that handle any. */
export const measurePublished: Section = ({ runs, codeFiles }) => {
  const section = 'files with codes as in public code';
  const folder = join(WORK, 'published');
  writeModules(folder, codeFiles, 'js', AS_PUBLISHED);
  const { parser, ours } = measureInTurn(
    { parser: prepareEslint(folder, PARSER), ours: prepareEslint(folder, OURS, { isTimed: true }) },
    runs,
  );
  return [
    describeRun(section, `ESLint on ${codeFiles} files, the parser alone`, parser),
    describeRun(section, 'ESLint with all our rules', ours, { what: 'the parser alone', samples: parser }),
    describeShare(section, 'all our rules in it', ours, 'the run', budgets.shareOfCodes),
  ];
};

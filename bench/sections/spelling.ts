import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { CSPELL, OURS, PARSER, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { median, pairedRatios } from '../statistics.ts';
import { writeModules } from '../workloads/write.ts';
import { describeRun } from './runs.ts';
import type { Section } from './section.ts';

const SECTION = 'spelling';
/** The spelling checker takes long, so it gets a part of the files with codes. */
const PART = 1 / 5;

/** Beside the spelling checker on the same files. */
export const measureSpelling: Section = ({ runs, codeFiles }) => {
  const folder = join(WORK, 'spelling');
  const count = Math.ceil(codeFiles * PART);
  writeModules(folder, count, 'js');
  const { parser, ours, cspell } = measureInTurn(
    {
      parser: prepareEslint(folder, PARSER),
      ours: prepareEslint(folder, OURS),
      cspell: prepareEslint(folder, CSPELL),
    },
    runs,
  );
  const ratio = median(
    pairedRatios(
      ours.map(({ cpu }) => cpu),
      cspell.map(({ cpu }) => cpu),
    ),
  );
  return [
    describeRun(SECTION, `ESLint on ${count} files, the parser alone`, parser),
    {
      ...describeRun(SECTION, 'ESLint with all our rules', ours, { what: '`@cspell/eslint-plugin`', samples: cspell }),
      budget: budgets.asFastAs(ratio),
    },
    describeRun(SECTION, 'ESLint with `@cspell/eslint-plugin`, which makes no suggestions', cspell, {
      what: 'the parser alone',
      samples: parser,
    }),
  ];
};

import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { OURS, PARSER, TYPED, prepareEslint, withTypescript } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { median, pairedRatios } from '../statistics.ts';
import { writeModules } from '../workloads/write.ts';
import { describeRun, describeShare } from './runs.ts';
import type { Section } from './section.ts';

const SECTION = 'TypeScript';

/** The same files in TypeScript, with union types of codes, beside the typed rule that asks for all members of a union. */
export const measureTyped: Section = ({ runs, codeFiles }) => {
  const folder = join(WORK, 'typed');
  writeModules(folder, codeFiles, 'ts');
  const { parser, ours, typed } = measureInTurn(
    {
      parser: prepareEslint(folder, withTypescript(PARSER)),
      ours: prepareEslint(folder, withTypescript(OURS), { isTimed: true }),
      typed: prepareEslint(folder, TYPED),
    },
    runs,
  );
  const ratio = median(
    pairedRatios(
      ours.map(({ cpu }) => cpu),
      typed.map(({ cpu }) => cpu),
    ),
  );
  return [
    describeRun(SECTION, `ESLint on ${codeFiles} files, the parser alone, no types`, parser),
    {
      ...describeRun(SECTION, 'ESLint with all our rules, no types', ours, {
        what: '`switch-exhaustiveness-check`',
        samples: typed,
      }),
      budget: budgets.asFastAs(ratio),
    },
    describeShare(SECTION, 'all our rules in it', ours, 'the run'),
    describeRun(SECTION, 'ESLint with `@typescript-eslint/switch-exhaustiveness-check`, which needs types', typed, {
      what: 'the parser alone',
      samples: parser,
    }),
  ];
};

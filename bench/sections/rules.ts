import { join } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { type LintSample, PARSER, oneOfOurs, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { writeModules } from '../workloads/write.ts';
import { describeRun } from './runs.ts';
import type { Section } from './section.ts';

/** Of the files with codes, this part is linted with each rule alone. */
const PART = 1 / 5;

/** Each of our rules alone; the first that runs has the file analysed, so alone each pays for that. */
export const measureRules: Section = ({ runs, codeFiles }) => {
  const folder = join(WORK, 'rules');
  const count = Math.ceil(codeFiles * PART);
  writeModules(folder, count, 'js');
  const alone = Object.keys(rules).map((name) => [name, prepareEslint(folder, oneOfOurs(name))] as const);
  const measured = measureInTurn<string, LintSample>(
    { [PARSER.name]: prepareEslint(folder, PARSER), ...Object.fromEntries(alone) },
    runs,
  );
  const parser = measured[PARSER.name] ?? [];
  return Object.entries(measured)
    .filter(([name]) => name !== PARSER.name)
    .map(([name, samples]) =>
      describeRun('each rule', `\`${name}\` on ${count} files`, samples, { what: 'the parser alone', samples: parser }),
    );
};

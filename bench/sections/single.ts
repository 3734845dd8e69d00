import { join } from 'node:path';
import type { Figure } from '../figures.ts';
import { CORE, OURS, PARSER, prepareEslint } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK } from '../paths.ts';
import { writeSwitch } from '../workloads/cases.ts';
import { writeLongModule } from '../workloads/modules.ts';
import { writeFiles } from '../workloads/write.ts';
import { describeRun, describeShare } from './runs.ts';
import type { Section } from './section.ts';

/** One long file, all of which handles codes. */
export const measureLongFile: Section = ({ runs, lines }) =>
  measureSingle('long file', `a file of ${lines} lines`, writeLongModule(lines), runs);

/** One long `switch`. */
export const measureLongSwitch: Section = ({ runs, cases }) =>
  measureSingle('long switch', `a \`switch\` with ${cases} cases`, writeSwitch(cases), runs);

function measureSingle(section: string, what: string, text: string, runs: number): readonly Figure[] {
  const folder = join(WORK, section.replace(' ', '-'));
  writeFiles(folder, { 'file.js': text });
  const { parser, ours, core } = measureInTurn(
    {
      parser: prepareEslint(folder, PARSER),
      ours: prepareEslint(folder, OURS, { isTimed: true }),
      core: prepareEslint(folder, CORE),
    },
    runs,
  );
  const against = { what: 'the parser alone', samples: parser };
  return [
    describeRun(section, `ESLint on ${what}, the parser alone`, parser),
    describeRun(section, 'ESLint with all our rules', ours, against),
    describeShare(section, 'all our rules in it', ours, 'the run'),
    describeRun(section, 'ESLint with its own recommended rules', core, against),
  ];
}
